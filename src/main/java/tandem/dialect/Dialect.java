package tandem.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.Statement;
import tandem.ddl.script.Syntax;
import tandem.kind.Kinds;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;

/** A database system: its kinds and how it is read. */
public interface Dialect {
  /** The name in config.yml, e.g. {@code postgresql}. */
  String name();

  /** What people call the system, e.g. {@code PostgreSQL}. */
  String title();

  /** False where what a script would have to say is not known, so that databases are only compared. */
  default boolean writesScripts() {
    return true;
  }

  /** The kinds in rank order. */
  Kinds kinds();

  /** How its scripts are written. */
  default Syntax syntax() {
    return kinds().syntax();
  }

  /** Reads a live database, a shadow being one. */
  SchemaReader reader();

  /** Makes and counts rows in a shadow. */
  Rows rows();

  /** How a state is built in a shadow. */
  Loading loading();

  /** How migrations run there and a history is kept; empty where tandem cannot do it yet. */
  Optional<Running> running();

  /**
   * The statement made harmless where what it names is not there; for removals of facts of programmables in
   * versioned scripts, which a replay from empty runs before the programmable exists.
   *
   * @param programmable what the statement is about, or what that is part of
   */
  Statement ifThere(ObjectKey programmable, Statement statement);

  /**
   * Statements that run one way, with what limits how long they wait for the locks they take.
   *
   * @param timeout as config.yml has it; {@code 0} for no limit
   */
  List<Statement> limited(List<Statement> run, String timeout);

  /**
   * The scripts that statements become, in order; each runs in a transaction where its first statement may.
   * Cut where the way of running changes, unless what comes before is gone with its script.
   */
  default List<List<Statement>> scripts(List<Statement> statements) {
    return Statement.runs(statements);
  }

  /**
   * The programmables of a database, each with a token that changes whenever a script makes it, even with the
   * same text. What a repeatable script owns is learned from these before and after it ran.
   */
  Map<ObjectKey, String> programmableVersions(Connection connection) throws SQLException;

  /**
   * The roles a script names and does not create, in its order, so that a shadow that lacks them can have
   * stubs. A guess from its tokens: a role the script needs and this misses shows as an error of the server.
   */
  Set<String> rolesNamed(String script);

  /**
   * A model with what scripts say and a database does not keep. PostgreSQL: CREATE EXTENSION … VERSION, by
   * which the version counts.
   *
   * @param scripts the texts that built it
   */
  SchemaModel withPins(SchemaModel model, Collection<String> scripts);

  /**
   * The owners of the tables of this name: none where tables have no owners or there is no such table.
   *
   * @param schema as it stands in config.yml
   */
  Set<String> ownersOf(Connection connection, String schema, String table) throws SQLException;

  /** Which database a connection leads to. */
  DatabaseIdentity identity(Connection connection) throws SQLException;

  /**
   * What of objects, and of names within them, stays the same through a rename: text that only the same
   * object of the same database has. PostgreSQL: the catalog and {@code oid}, with {@code attnum} for a
   * column.
   */
  Map<ObjectKey, String> identities(Connection connection) throws SQLException;
}
