package tandem.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import tandem.ddl.Statement;
import tandem.kind.Folded;
import tandem.kind.Form;
import tandem.kind.Kinds;
import tandem.kind.ObjectKind;
import tandem.kind.Planning;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.SchemaObject;

/**
 * Divides a plan between versioned scripts, which run first, and the repeatable scripts of programmables,
 * which run last.
 *
 * <p>A versioned script has to work twice: on a database where the repeatables of earlier deployments have
 * run, and in a replay from empty, where no repeatable has run yet and a programmable is there only if an
 * earlier versioned script made it. So what it drops of a programmable it drops where it is there, and a
 * programmable that one of its statements needs is written into it, with what it needs itself.
 */
public final class Placement {
  private final Kinds kinds;
  private final BiFunction<ObjectKey, Statement, Statement> ifThere;
  private final Optional<BiPredicate<ObjectKey, ObjectKey>> runsTooEarly;
  private final boolean moves;

  /**
   * A placement for a dialect. Repeatable scripts run in an order that works, and stay repeatable.
   *
   * @param ifThere makes a statement about a programmable harmless where that is not there
   */
  public Placement(Kinds kinds, BiFunction<ObjectKey, Statement, Statement> ifThere) {
    this(kinds, ifThere, Optional.empty(), false);
  }

  private Placement(Kinds kinds, BiFunction<ObjectKey, Statement, Statement> ifThere,
      Optional<BiPredicate<ObjectKey, ObjectKey>> runsTooEarly, boolean moves) {
    this.kinds = kinds;
    this.ifThere = ifThere;
    this.runsTooEarly = runsTooEarly;
    this.moves = moves;
  }

  /**
   * The same for a runner that keeps an order of its own: what a repeatable script needs of one that comes
   * behind it is written into the versioned script as well.
   *
   * @param runsTooEarly whether the script of the first programmable runs before that of the second
   */
  public Placement ordered(BiPredicate<ObjectKey, ObjectKey> runsTooEarly) {
    return new Placement(kinds, ifThere, Optional.of(runsTooEarly), moves);
  }

  /** The same, where a programmable that is touched leaves its repeatable script for the versioned one. */
  public Placement moving() {
    return new Placement(kinds, ifThere, runsTooEarly, true);
  }

  /**
   * A plan, divided.
   *
   * @param plan what is divided, for reports
   * @param versioned the statements of the versioned scripts in order
   * @param defined the whole text of each programmable that is new, altered or dropped and made again, as
   *     statements that make it on any database
   * @param rebuilt those of {@code defined} whose text is as before and which only have to run again
   * @param moved programmables that no longer have a repeatable script, but are in the versioned ones
   * @param dropped programmables that go for good
   */
  public record Placed(
      Plan plan,
      List<Statement> versioned,
      SortedMap<ObjectKey, List<Statement>> defined,
      Set<ObjectKey> rebuilt,
      Set<ObjectKey> moved,
      Set<ObjectKey> dropped) {

    /** The same with the texts of fewer programmables. */
    public Placed defining(Predicate<ObjectKey> chosen) {
      SortedMap<ObjectKey, List<Statement>> fewer = new TreeMap<>(defined);
      fewer.keySet().removeIf(chosen.negate());
      return new Placed(plan, versioned, fewer, rebuilt, moved, dropped);
    }
  }

  /**
   * Plans from one model to another and divides the plan.
   *
   * @param from what versioned and repeatable scripts build today
   * @param versionedOnly what the versioned scripts alone build from empty: programmables at the text they
   *     had when they were last written into one
   * @param to the model wanted
   */
  public Placed place(SchemaModel from, SchemaModel versionedOnly, SchemaModel to, int major, Form form) {
    SchemaModel both = from.withDependencies(versionedOnly.dependencies());
    Plan plan = new Planner(kinds).plan(both, to, major, form, Programmables.LAST);
    return new Division(plan, versionedOnly, Planning.shortly(both, to, kinds, major)).divide();
  }

  /** A plan whose programmables stay in their place among the other statements. */
  public static Placed allVersioned(Plan plan) {
    return new Placed(plan, plan.statements(), new TreeMap<>(), Set.of(), Set.of(), Set.of());
  }

  /** The programmable an object is, or is part of. */
  public Optional<ObjectKey> unit(ObjectKey key) {
    for (ObjectKey at = key; at != null; at = at.parent()) {
      if (kinds.has(at, Trait.PROGRAMMABLE)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** The whole text of a programmable: itself, then its owner, grants, comments, indexes. */
  public List<Statement> definition(ObjectKey unit, SchemaModel model, int major) {
    return definition(unit, Planning.shortly(model, model, kinds, major));
  }

  private List<Statement> definition(ObjectKey unit, Planning planning) {
    List<Statement> statements = new ArrayList<>(define(unit, planning));
    planning.to().partsOf(unit).stream()
        .filter(part -> !kinds.has(part, Trait.PROGRAMMABLE))
        .sorted(Comparator.<ObjectKey>comparingInt(kinds::rank).thenComparing(Comparator.naturalOrder()))
        .forEach(part -> statements.addAll(definition(part, planning)));
    return statements;
  }

  private List<Statement> define(ObjectKey key, Planning planning) {
    SchemaObject object = planning.to().objects().get(key);
    ObjectKind<SchemaObject> kind = kinds.of(object);
    if (!kinds.has(key, Trait.PROGRAMMABLE)) {
      return kinds.has(key, Trait.FACT)
          ? kind.define(object, planning)
          : kind.create(object, Folded.none(), planning);
    }
    List<Statement> statements = new ArrayList<>(kind.define(object, planning));
    statements.addAll(kinds.after(object, planning));
    return statements;
  }

  /** One plan being divided. */
  private final class Division {
    private final Plan plan;
    private final SchemaModel versionedOnly;
    private final Planning planning;
    private final List<Statement> versioned = new ArrayList<>();
    private final SortedMap<ObjectKey, List<Statement>> defined = new TreeMap<>();
    private final Set<ObjectKey> dropped = new TreeSet<>();
    private final Set<ObjectKey> written = new HashSet<>();

    Division(Plan plan, SchemaModel versionedOnly, Planning planning) {
      this.plan = plan;
      this.versionedOnly = versionedOnly;
      this.planning = planning;
    }

    Placed divide() {
      for (Step step : plan.steps()) {
        Optional<ObjectKey> unit = unit(step.key());
        if (unit.isPresent()) {
          programmable(step, unit.get());
        } else {
          Set<ObjectKey> comes = new LinkedHashSet<>(step.includes());
          comes.add(step.key());
          if (step.action() != Action.DROP && step.action() != Action.LET_GO
              && step.action() != Action.CLEAR) {
            comes.forEach(this::writeWhatItNeeds);
          }
          versioned.addAll(step.statements());
          step.includes().stream().filter(part -> step.action() == Action.DROP)
              .flatMap(part -> unit(part).stream()).forEach(this::goes);
        }
      }
      if (moves) {
        List.copyOf(defined.keySet()).forEach(this::writeInto);
        return new Placed(plan, versioned, new TreeMap<>(), Set.of(), defined.keySet(), dropped);
      }
      runsTooEarly.ifPresent(this::writeWhatComesTooLate);
      Set<ObjectKey> moved = new TreeSet<>(written);
      moved.removeIf(unit -> kinds.of(unit).isDefinedWhileNeeded());
      defined.keySet().removeAll(moved);
      Set<ObjectKey> rebuilt = new TreeSet<>(defined.keySet());
      rebuilt.removeIf(unit -> !isAsBefore(unit));
      return new Placed(plan, versioned, defined, rebuilt, moved, dropped);
    }

    /** Also of scripts that do not change: what they need may be dropped here, and come back behind them. */
    private void writeWhatComesTooLate(BiPredicate<ObjectKey, ObjectKey> tooEarly) {
      planning.to().objects().keySet().stream().filter(key -> kinds.has(key, Trait.PROGRAMMABLE))
          .forEach(unit -> neededBy(unit).stream().filter(needed -> tooEarly.test(unit, needed))
              .forEach(this::writeInto));
    }

    /** The other programmables that a programmable or a part of it needs, or is thought to need. */
    private Set<ObjectKey> neededBy(ObjectKey unit) {
      Set<ObjectKey> family = new LinkedHashSet<>(planning.to().partsOf(unit));
      family.add(unit);
      Set<ObjectKey> needed = new LinkedHashSet<>();
      for (ObjectKey member : family) {
        planning.to().needsOf(member).stream().flatMap(one -> unit(one).stream()).forEach(needed::add);
        planning.to().assumedNeedsOf(member).stream().flatMap(one -> unit(one).stream())
            .forEach(needed::add);
      }
      needed.remove(unit);
      return needed;
    }

    private void goes(ObjectKey unit) {
      if (planning.to().contains(unit)) {
        defined.put(unit, definition(unit, planning));
      } else {
        dropped.add(unit);
      }
    }

    private void programmable(Step step, ObjectKey unit) {
      goes(unit);
      boolean whole = step.key().equals(unit);
      switch (step.action()) {
        case DROP -> {
          if (whole) {
            versioned.add(hazardous(kinds.of(unit).dropIfExists(unit), step.statements()));
            written.remove(unit);
            step.includes().stream().flatMap(part -> unit(part).stream()).forEach(this::goes);
          } else {
            step.statements().forEach(statement -> versioned.add(ifThere.apply(unit, statement)));
          }
        }
        case ALTER -> {
          if (!whole) {
            step.statements().forEach(statement -> versioned.add(ifThere.apply(unit, statement)));
          }
        }
        case CREATE, LET_GO, TAKE_HOLD, CLEAR, REFILL -> { }
      }
    }

    private Statement hazardous(Statement drop, List<Statement> planned) {
      Statement statement = drop;
      for (Statement one : planned) {
        for (var hazard : one.hazards()) {
          statement = statement.hazard(hazard);
        }
      }
      return statement;
    }

    private void writeWhatItNeeds(ObjectKey key) {
      for (ObjectKey needed : planning.to().needsOf(key)) {
        Optional<ObjectKey> unit = unit(needed);
        if (unit.isPresent()) {
          writeInto(unit.get());
        }
      }
    }

    private void writeInto(ObjectKey unit) {
      if (isThereInEveryReplay(unit) || !written.add(unit)) {
        return;
      }
      neededBy(unit).forEach(this::writeInto);
      List<Statement> text = new ArrayList<>(
          defined.containsKey(unit) ? definition(unit, planning) : provision(unit));
      if (isDroppedBefore(unit)) {
        text.removeIf(one -> isDrop(one, unit));
      }
      versioned.addAll(text);
    }

    private boolean isDroppedBefore(ObjectKey unit) {
      return versioned.stream().anyMatch(one -> isDrop(one, unit));
    }

    private boolean isDrop(Statement statement, ObjectKey unit) {
      return statement.sql().equals(kinds.of(unit).dropIfExists(unit).sql());
    }

    /** What is only written so that a replay from empty has it: elsewhere it is there, and may be needed. */
    private List<Statement> provision(ObjectKey unit) {
      SchemaObject object = planning.to().objects().get(unit);
      ObjectKind<SchemaObject> kind = kinds.of(object);
      return kind.isDefinedWhileNeeded() ? definition(unit, planning) : kind.provide(object, planning);
    }

    /** True where an earlier versioned script has made it as it is wanted, and nothing here drops it. */
    private boolean isThereInEveryReplay(ObjectKey unit) {
      SchemaObject wanted = planning.to().objects().get(unit);
      boolean goes = defined.containsKey(unit);
      return !goes && wanted.equals(versionedOnly.objects().get(unit));
    }

    private boolean isAsBefore(ObjectKey unit) {
      SchemaModel from = planning.from();
      if (!from.contains(unit)) {
        return false;
      }
      List<Statement> before = definition(unit, from, planning.major());
      List<Statement> after = definition(unit, planning.to(), planning.major());
      return before.equals(after);
    }
  }
}
