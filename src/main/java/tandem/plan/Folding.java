package tandem.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tandem.kind.Folded;
import tandem.kind.Kinds;
import tandem.kind.ObjectKind;
import tandem.kind.Planning;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/** Writes parts into the CREATE of their whole: a default into its column, the column into its table. */
public final class Folding {
  private Folding() {}

  /**
   * The clauses of the parts of a whole, in the order of kinds, then the order the kind gives.
   *
   * @param members all parts at any depth that are to be folded in; each whole between is among them
   */
  public static Folded parts(ObjectKey whole, Collection<ObjectKey> members, Planning planning) {
    Map<ObjectKey, List<ObjectKey>> byWhole = new HashMap<>();
    for (ObjectKey member : members) {
      byWhole.computeIfAbsent(member.parent(), key -> new ArrayList<>()).add(member);
    }
    return parts(whole, byWhole, planning);
  }

  private static Folded parts(
      ObjectKey whole, Map<ObjectKey, List<ObjectKey>> byWhole, Planning planning) {
    Kinds kinds = planning.kinds();
    List<Folded.Part> parts = new ArrayList<>();
    Comparator<ObjectKey> order = Comparator.<ObjectKey>comparingInt(kinds::rank)
        .thenComparingInt(key -> place(key, planning))
        .thenComparing(Comparator.naturalOrder());
    for (ObjectKey key : byWhole.getOrDefault(whole, List.of()).stream().sorted(order).toList()) {
      SchemaObject part = planning.to().objects().get(key);
      Folded inner = parts(key, byWhole, planning);
      String clause = kinds.of(part).clause(part, inner, planning).orElseThrow(
          () -> new IllegalStateException(key + " cannot stand in the CREATE of its whole"));
      parts.add(new Folded.Part(part, clause));
    }
    return new Folded(parts);
  }

  private static int place(ObjectKey key, Planning planning) {
    SchemaObject part = planning.to().objects().get(key);
    ObjectKind<SchemaObject> kind = planning.kinds().of(part);
    return kind.order(part);
  }
}
