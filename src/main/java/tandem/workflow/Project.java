package tandem.workflow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import tandem.ddl.Statement;
import tandem.dialect.Dialect;
import tandem.dialect.ReadScope;
import tandem.kind.Form;
import tandem.migration.FlywaySettings;
import tandem.migration.MigrationsFolder;
import tandem.model.ObjectPattern;

/**
 * A repository that uses tandem, as its configuration describes it.
 *
 * @param root where config.yml lies
 * @param state the state folder
 * @param locations the migrations folders, the first being the one to write to
 * @param flyway how the migrations folder is read and run, with the project's history table and placeholders
 * @param dialect the database system
 * @param major the shadow's major version where config.yml fixes it
 * @param schemas the schemas to read; empty: all that are the user's
 * @param historySchema schema of the history table
 * @param ignore objects that are never compared
 * @param programmablesLast programmables ship as repeatable scripts
 * @param form how scripts are written where nothing else is asked for
 * @param lockTimeout how long a statement of a script waits for a lock, as PostgreSQL writes it; 0 for ever
 * @param plainFlyway what only tandem can run is an error
 * @param remote the git remote that tags are pushed to; empty: a person does it
 * @param environments by name, in the order of the file
 * @param failOn conditions that make check end with 3
 * @param adHoc opens a database by URL that config.yml does not name
 */
public record Project(
    Path root,
    Path state,
    List<Path> locations,
    FlywaySettings flyway,
    Dialect dialect,
    OptionalInt major,
    List<String> schemas,
    String historySchema,
    List<ObjectPattern> ignore,
    boolean programmablesLast,
    Form form,
    String lockTimeout,
    boolean plainFlyway,
    Optional<String> remote,
    Map<String, Target> environments,
    Set<Condition> failOn,
    Function<String, Target> adHoc) {
  public Project {
    locations = List.copyOf(locations);
    schemas = List.copyOf(schemas);
    ignore = List.copyOf(ignore);
    failOn = Set.copyOf(failOn);
  }

  /** Reads the migrations folder anew. */
  public MigrationsFolder migrations() {
    return MigrationsFolder.read(locations, flyway);
  }

  /** The same, where tandem's own location lies elsewhere: in a copy. */
  MigrationsFolder migrationsIn(Path root) {
    return migrationsIn(root, flyway);
  }

  /** The same, read with these settings. */
  MigrationsFolder migrationsIn(Path root, FlywaySettings settings) {
    List<Path> all = new ArrayList<>(locations);
    all.set(0, root);
    return MigrationsFolder.read(all, settings);
  }

  /** Reads the migrations folder anew, as it is for an environment: its placeholders over the project's. */
  MigrationsFolder migrationsFor(Target target) {
    return MigrationsFolder.read(locations, flywayFor(target));
  }

  /** The folder's settings with the placeholders of an environment. */
  FlywaySettings flywayFor(Target target) {
    return flyway.withPlaceholders(target.placeholders().get());
  }

  /** Statements that run one way, with the project's limit to how long they wait for locks. */
  List<Statement> limited(List<Statement> run) {
    return dialect.limited(run, lockTimeout);
  }

  /** What of a database is the user's, beside these owners. */
  ReadScope scope(Set<String> defaultOwners) {
    return new ReadScope(schemas, List.of(historySchema, flyway.table()), ignore, defaultOwners);
  }
}
