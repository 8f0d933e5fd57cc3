package tandem.state;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import tandem.kind.Kinds;
import tandem.model.ObjectKey;
import tandem.model.ObjectPattern;
import tandem.model.SchemaModel;
import tandem.model.SchemaObject;

/**
 * Brings what changed in a database into the state folder, three ways per object: the database at its last
 * capture, the database now, and the state. Only what changed in the database is written; what it never had
 * is never removed. Pure: {@link StateFolder#apply} writes, {@link Ledger} remembers.
 */
public final class Capture {
  private final Kinds kinds;
  private final int major;
  private final BinaryOperator<SchemaModel> settled;

  /**
   * @param major the major version of the server that loads the state
   * @param settled the second model, with its objects written as the first has them where both mean the same
   *     to the database though their texts differ
   */
  public Capture(Kinds kinds, int major, BinaryOperator<SchemaModel> settled) {
    this.kinds = kinds;
    this.major = major;
    this.settled = settled;
  }

  /**
   * What a capture is made of.
   *
   * @param base the database at its last capture or update; empty at the first capture
   * @param database the database now
   * @param state what the files build
   * @param files the state folder's texts by path
   * @param names what the database renamed since
   * @param only what to capture; empty: all
   * @param picks who is right about what is in conflict, by the object with a file of its own
   */
  public record Sides(
      Optional<SchemaModel> base,
      SchemaModel database,
      SchemaModel state,
      Map<String, String> files,
      FollowedNames names,
      List<ObjectPattern> only,
      Map<ObjectKey, Conflict.Side> picks) {
    public Sides {
      files = Map.copyOf(files);
      only = List.copyOf(only);
      picks = Map.copyOf(picks);
    }

    Predicate<ObjectKey> wanted() {
      return key -> only.isEmpty() || only.stream().anyMatch(pattern -> pattern.matches(key));
    }
  }

  /** Merges, and says which files change. */
  public Captured capture(Sides sides) {
    SchemaModel state = sides.names().state();
    CaptureMerge merge = new CaptureMerge(
        kinds,
        major,
        sides.base(),
        sides.base().map(base -> settled.apply(state, base)).orElse(state),
        sides.database(),
        settled.apply(state, sides.database()),
        state,
        sides.wanted(),
        sides.picks());
    StateWriter writer = new StateWriter(kinds, major, sides.names().toSay());
    StateEdits edits = new StateEdits(kinds, major, sides, merge.model());
    return new Captured(
        merge.model(),
        edits.changes(),
        conflicts(merge, sides, writer),
        List.copyOf(merge.notThere()),
        edits.notes());
  }

  private List<Conflict> conflicts(CaptureMerge merge, Sides sides, StateWriter writer) {
    if (merge.conflicts().isEmpty()) {
      return List.of();
    }
    Map<ObjectKey, StateFile> database = writer.written(sides.database());
    Map<ObjectKey, StateFile> state = writer.written(sides.names().state());
    List<Conflict> conflicts = new ArrayList<>();
    merge.conflicts().forEach((root, keys) ->
        conflicts.add(new Conflict(root, List.copyOf(keys), text(database, root), text(state, root))));
    return conflicts;
  }

  private static String text(Map<ObjectKey, StateFile> files, ObjectKey root) {
    return files.values().stream()
        .filter(file -> file.pieces().stream().anyMatch(piece -> piece.key().root().equals(root)))
        .map(StateFile::text).findFirst().orElse("");
  }

  /**
   * What to remember of the database as its last capture: what was not captured, by wish or for a conflict,
   * counts as not seen.
   */
  public SchemaModel remembered(Sides sides, Captured captured) {
    SchemaModel before = sides.base().orElse(SchemaModel.empty());
    Set<ObjectKey> open = new HashSet<>();
    captured.conflicts().forEach(conflict -> open.add(conflict.root()));
    Predicate<ObjectKey> seen = key -> sides.wanted().test(key) && !open.contains(key.root());
    List<SchemaObject> objects = new ArrayList<>();
    sides.database().objects().forEach((key, object) -> {
      if (seen.test(key)) {
        objects.add(object);
      }
    });
    before.objects().forEach((key, object) -> {
      if (!seen.test(key)) {
        objects.add(object);
      }
    });
    return new SchemaModel(objects, sides.database().dependencies(), sides.database().unmodelled());
  }
}
