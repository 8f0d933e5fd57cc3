package tandem.workflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tandem.ddl.Statement;
import tandem.kind.Form;
import tandem.kind.Kinds;
import tandem.kind.Trait;
import tandem.model.Dependency;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.SchemaObject;
import tandem.plan.Placement;
import tandem.rename.Renames;
import tandem.rename.Renaming.Renamed;

/**
 * A placement that begins with renames. On a database these carry programmables along; the text of a
 * repeatable script they cannot change, so that one whose text says an old name is written anew.
 */
final class RenamedPlacement {
  private final Placement placement;
  private final Kinds kinds;
  private final int major;
  private final Form form;

  RenamedPlacement(Placement placement, Kinds kinds, int major, Form form) {
    this.placement = placement;
    this.kinds = kinds;
    this.major = major;
    this.form = form;
  }

  /**
   * Places the plan.
   *
   * @param before what migrations build, under the old names
   * @param versionedOnly what the versioned scripts alone build, under the old names
   */
  Placement.Placed place(SchemaModel before, SchemaModel versionedOnly, Renamed renamed, SchemaModel goal) {
    if (renamed.renames().isEmpty()) {
      return placement.place(before, versionedOnly, goal, major, form);
    }
    Renames renames = renamed.renames();
    Placement.Placed placed =
        placement.place(renamed.model(), underNewNames(versionedOnly, renamed), goal, major, form);
    List<Statement> versioned = new ArrayList<>(renamed.statements());
    versioned.addAll(placed.versioned());
    SortedMap<ObjectKey, List<Statement>> defined = new TreeMap<>(placed.defined());
    Set<ObjectKey> rebuilt = new TreeSet<>(placed.rebuilt());
    Set<ObjectKey> dropped = new TreeSet<>(placed.dropped());
    Map<ObjectKey, ObjectKey> oldNames = new TreeMap<>();
    units(before).forEach(unit -> oldNames.put(renames.now(unit), unit));
    for (ObjectKey unit : units(goal)) {
      List<Statement> wanted = placement.definition(unit, goal, major);
      ObjectKey old = oldNames.get(unit);
      if (old == null || !old.equals(unit) || !placement.definition(old, before, major).equals(wanted)) {
        defined.putIfAbsent(unit, wanted);
        rebuilt.remove(unit);
      }
    }
    oldNames.keySet().stream().filter(unit -> !goal.contains(unit)).forEach(dropped::add);
    return new Placement.Placed(
        renamed.before(placed.plan()), versioned, defined, rebuilt, placed.moved(), dropped);
  }

  private List<ObjectKey> units(SchemaModel model) {
    return model.objects().keySet().stream().filter(key -> kinds.has(key, Trait.PROGRAMMABLE)).toList();
  }

  /** As far as it counts: what needs what, and what is there in every replay as it is wanted. */
  private static SchemaModel underNewNames(SchemaModel versionedOnly, Renamed renamed) {
    Renames renames = renamed.renames();
    List<SchemaObject> objects = new ArrayList<>();
    Set<ObjectKey> seen = new HashSet<>();
    versionedOnly.objects().forEach((key, object) -> {
      ObjectKey now = renames.now(key);
      SchemaObject known = now.equals(key) ? object : renamed.model().objects().get(now);
      if (known != null && seen.add(now)) {
        objects.add(known);
      }
    });
    List<Dependency> dependencies = versionedOnly.dependencies().stream()
        .map(edge -> new Dependency(
            renames.now(edge.dependent()), renames.now(edge.referenced()), edge.assumed()))
        .toList();
    return new SchemaModel(objects, dependencies, versionedOnly.unmodelled());
  }
}
