package tandem.rename;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.Statement;
import tandem.kind.Kinds;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.SchemaObject;
import tandem.model.TandemException;
import tandem.plan.Action;
import tandem.plan.Plan;
import tandem.plan.Step;

/**
 * Carries renames out on a database that stands for the model before, and reads what came of it: PostgreSQL
 * takes a new name into views, indexes, constraints and defaults, and into what is inherited. The rest of a
 * plan starts from there.
 */
public final class Renaming {
  private final Kinds kinds;
  private final Reading reading;

  /** Reads the database that the statements ran in. */
  @FunctionalInterface
  public interface Reading {
    SchemaModel read(Connection connection) throws SQLException;
  }

  public Renaming(Kinds kinds, Reading reading) {
    this.kinds = kinds;
    this.reading = reading;
  }

  /**
   * What came of it.
   *
   * @param model the model before, under the new names
   * @param steps in order; each of them works
   * @param undo statements that give the old names back
   * @param renames what the steps do
   * @param unclear what files say and the names cannot tell to be due: somebody has to say it for this run
   */
  public record Renamed(
      SchemaModel model, List<Step> steps, List<Statement> undo, Renames renames, List<Rename> unclear) {
    public Renamed {
      steps = List.copyOf(steps);
      undo = List.copyOf(undo);
      unclear = List.copyOf(unclear);
    }

    /** Nothing is due. */
    public static Renamed nothing(SchemaModel model, List<Rename> unclear) {
      return new Renamed(model, List.of(), List.of(), Renames.none(), unclear);
    }

    /** The statements of the steps. */
    public List<Statement> statements() {
      return steps.stream().flatMap(step -> step.statements().stream()).toList();
    }

    /** A plan that starts from the model of this one, with these steps before its own. */
    public Plan before(Plan plan) {
      List<Step> all = new ArrayList<>(steps);
      all.addAll(plan.steps());
      return new Plan(plan.difference(), all, plan.refusals());
    }
  }

  /** True where something is due between the models, so that a database is wanted. */
  public boolean isDue(Collection<Rename> candidates, SchemaModel from, SchemaModel to) {
    return !candidates.isEmpty() && !new DueRenames(candidates, names(from), names(to)).due().isEmpty();
  }

  /** What is said and cannot be told to be due. */
  public List<Rename> unclear(Collection<Rename> candidates, SchemaModel from, SchemaModel to) {
    return candidates.isEmpty() ? List.of() : new DueRenames(candidates, names(from), names(to)).unclear();
  }

  /**
   * Runs what is due.
   *
   * @param connection to a database that holds {@code from}; it is changed
   * @throws TandemException RENAME-FAILED where the database refuses one
   */
  public Renamed run(Connection connection, SchemaModel from, SchemaModel to, Collection<Rename> candidates)
      throws SQLException {
    Set<ObjectKey> wanted = names(to);
    List<Rename> open = new ArrayList<>();
    for (Rename said : candidates) {
      boolean again =
          open.stream().anyMatch(one -> one.from().equals(said.from()) && one.to().equals(said.to()));
      if (!again) {
        open.add(said);
      }
    }
    List<Rename> done = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    List<Statement> undo = new ArrayList<>();
    SchemaModel model = from;
    List<Rename> unclear;
    while (true) {
      DueRenames state = new DueRenames(open, names(model), wanted);
      unclear = state.unclear();
      if (state.due().isEmpty()) {
        break;
      }
      List<Rename> next = outermost(state.due());
      Round round = new Round(connection, model, to, next);
      round.run();
      model = reading.read(connection);
      round.verify(names(model));
      steps.addAll(round.steps);
      undo.addAll(0, round.undo);
      done.addAll(round.done);
      open.removeAll(next);
      // A name in a schema that was renamed, too, may have been said with the schema's old name.
      Renames schemas = Renames.of(round.done.stream().filter(rename -> depth(rename) == 0).toList(), kinds);
      open.replaceAll(rename -> rename.to().parent() == null ? rename.from(schemas.now(rename.from()))
          : rename);
    }
    return new Renamed(model, steps, undo, Renames.of(done, kinds), unclear);
  }

  private Set<ObjectKey> names(SchemaModel model) {
    Set<ObjectKey> names = new HashSet<>(model.objects().keySet());
    model.objects().values().forEach(object -> names.addAll(kinds.of(object).names(object)));
    return names;
  }

  private Optional<Statement> statement(ObjectKey from, ObjectKey to) {
    Optional<Statement> within =
        from.parent() == null ? Optional.empty() : kinds.of(from.parent()).rename(from, to);
    return within.isPresent() || !kinds.contains(from.kind()) ? within : kinds.of(from).rename(from, to);
  }

  /**
   * Those of the outermost objects: a schema's before what is in it, a table's before its columns', which can
   * be told apart only under their table's new name.
   */
  private List<Rename> outermost(List<Rename> due) {
    int first = due.stream().mapToInt(this::depth).min().orElseThrow();
    return due.stream().filter(rename -> depth(rename) == first)
        .sorted(Comparator.comparingInt((Rename rename) -> kinds.rank(rename.to())).thenComparing(Rename::to))
            .toList();
  }

  private int depth(Rename rename) {
    return kinds.ofName(rename.to()).isSchema() ? 0 : rename.to().line().size();
  }

  /** What can be renamed at once; the names that others give free come first. */
  private final class Round {
    private final Connection connection;
    private final SchemaModel to;
    private final List<Rename> due;
    private final Names names;
    private final Set<Rename> begun = new HashSet<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Statement> undo = new ArrayList<>();
    private final List<Rename> done = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();

    private record Failure(Rename rename, String message) {}

    Round(Connection connection, SchemaModel model, SchemaModel to, List<Rename> due) {
      this.connection = connection;
      this.to = to;
      this.names = new Names(kinds, model);
      this.due = due;
    }

    void run() throws SQLException {
      for (Rename rename : due) {
        carry(rename);
      }
    }

    private void carry(Rename rename) throws SQLException {
      if (!begun.add(rename)) {
        return;
      }
      for (ObjectKey occupant : occupants(rename)) {
        Rename leaving = due.stream().filter(other -> other.from().equals(occupant)).findFirst().orElse(null);
        boolean waits = leaving != null && !begun.contains(leaving);
        if (waits) {
          carry(leaving);
        } else {
          give(occupant, names.aside(occupant));
        }
      }
      ObjectKey now = Renames.of(done, kinds).now(rename.from());
      give(now, rename.to());
    }

    private Set<ObjectKey> occupants(Rename rename) {
      SchemaObject wanted = to.objects().get(rename.to());
      Set<ObjectKey> occupants = names.occupants(rename.to(),
          wanted == null ? Set.of() : kinds.of(wanted).occupies(wanted));
      occupants.removeIf(occupant -> occupant.isWithin(rename.from()));
      return occupants;
    }

    /** Schema and name one after the other, by way of what is free. */
    private void give(ObjectKey from, ObjectKey to) throws SQLException {
      List<ObjectKey> way = new ArrayList<>();
      boolean both = !from.schema().equals(to.schema())
          && !names.simple(from).equals(names.simple(to));
      if (both) {
        ObjectKey moved = new ObjectKey(from.parent(), from.kind(), to.schema(), from.name());
        ObjectKey renamed = new ObjectKey(from.parent(), from.kind(), from.schema(), to.name());
        way.add(!names.contains(moved) ? moved : renamed);
      }
      way.add(to);
      ObjectKey at = from;
      for (ObjectKey next : way) {
        Optional<Statement> statement = statement(at, next);
        if (statement.isEmpty() || !runs(statement.get(), Rename.asked(at, next))) {
          return;
        }
        at = next;
      }
    }

    private boolean runs(Statement statement, Rename rename) throws SQLException {
      try (java.sql.Statement jdbc = connection.createStatement()) {
        jdbc.execute(statement.sql());
      } catch (SQLException e) {
        // What is inherited, or owned by what is renamed too, comes along with that: the reading tells.
        failures.add(new Failure(rename, e.getMessage()));
        return false;
      }
      steps.add(new Step(Action.ALTER, rename.to(), false, List.of(), List.of(statement)));
      statement(rename.to(), rename.from()).ifPresent(undo::addFirst);
      done.add(rename);
      names.renamed(rename);
      return true;
    }

    void verify(Set<ObjectKey> reached) {
      for (Rename rename : due) {
        if (reached.contains(rename.to())) {
          continue;
        }
        String why = failures.stream().filter(failure -> failure.rename().to().equals(rename.to()))
            .map(Failure::message).findFirst().orElse("the database has no such statement");
        throw TandemException.failed("RENAME-FAILED",
                rename.from() + " cannot be renamed to " + rename.to() + ": " + why)
            .at(rename.place().orElse(rename.to().toString()))
            .remedy("take the annotation or the --renamed away; the one is then dropped and the other made");
      }
    }
  }
}
