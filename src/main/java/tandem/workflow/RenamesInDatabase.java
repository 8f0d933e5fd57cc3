package tandem.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import tandem.kind.Kinds;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.rename.IdentityRenames;
import tandem.rename.Rename;
import tandem.rename.Renames;
import tandem.rename.Renaming.Renamed;
import tandem.state.FollowedNames;
import tandem.state.Ledger;

/** Brings what was renamed in a database since its last capture into what a capture compares it with. */
final class RenamesInDatabase {
  private final Workbench bench;
  private final Kinds kinds;
  private final Optional<Ledger.Entry> last;
  private final Map<ObjectKey, String> identities;
  private final Predicate<ObjectKey> wanted;
  private final List<Rename> told;

  /**
   * @param last what the ledger has of the database
   * @param identities of its objects now
   * @param wanted what is captured; other renames are told by a later capture
   */
  RenamesInDatabase(Workbench bench, Optional<Ledger.Entry> last, Map<ObjectKey, String> identities,
      Predicate<ObjectKey> wanted) {
    this.bench = bench;
    this.kinds = bench.project().dialect().kinds();
    this.last = last;
    this.identities = identities;
    this.wanted = wanted;
    this.told = last.map(entry -> IdentityRenames.between(entry.identities(), identities, kinds))
        .orElse(List.of()).stream()
        .filter(rename -> wanted.test(rename.to()) || wanted.test(rename.from())).toList();
  }

  /** What the database says. */
  List<Rename> told() {
    return told;
  }

  /** The database at its last capture, under the names of now; the old ones where a shadow cannot hold it. */
  Optional<SchemaModel> base(SchemaModel live) {
    return last.map(entry -> told.isEmpty() ? entry.model()
        : new Renamings(bench).whereBuildable(entry.model(), live, told).model());
  }

  /** State under the names of now: what a colleague's capture has renamed there already stays. */
  FollowedNames state(Modelled state, SchemaModel live) {
    if (told.isEmpty()) {
      return FollowedNames.none(state.model(), state.renames());
    }
    List<Rename> open = told.stream()
        .filter(rename -> state.renames().stream().noneMatch(rename::saysSameAs))
        .map(this::careful).toList();
    Renamed renamed = new Renamings(bench).whereBuildable(state.model(), live, open);
    List<Rename> toSay = new ArrayList<>();
    state.renames().forEach(said -> toSay.add(under(renamed.renames(), said)));
    told.stream().filter(rename -> toSay.stream().noneMatch(rename::saysSameAs)).toList()
        .forEach(toSay::add);
    return new FollowedNames(renamed.model(), renamed.renames(), state.renames(), toSay);
  }

  /**
   * Names that were exchanged are so for certain; of others state may hold the new one for something else.
   */
  private Rename careful(Rename rename) {
    boolean exchanged = told.stream().anyMatch(other -> other.from().equals(rename.to()));
    return exchanged ? rename : Rename.annotated(rename.from(), rename.to(), rename.to().toString());
  }

  private Rename under(Renames renames, Rename said) {
    ObjectKey to = renames.now(said.to());
    boolean part = to.parent() != null;
    ObjectKey from = part ? new ObjectKey(to.parent(), to.kind(), "", said.from().name()) : said.from();
    return Rename.annotated(from, to, said.place().orElse(""));
  }

  /** What to remember: what was not captured keeps its old name, so that a later capture is told of it. */
  Map<ObjectKey, String> remembered() {
    Map<ObjectKey, String> remembered = new TreeMap<>(identities);
    Map<String, ObjectKey> now = new HashMap<>();
    identities.forEach((key, identity) -> now.put(identity, key));
    last.ifPresent(entry -> entry.identities().forEach((old, identity) -> {
      ObjectKey key = now.get(identity);
      if (key != null && !key.equals(old) && !wanted.test(key) && !wanted.test(old)) {
        remembered.remove(key, identity);
        remembered.put(old, identity);
      }
    }));
    return remembered;
  }
}
