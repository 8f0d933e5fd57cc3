package tandem.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import tandem.ddl.Sql;
import tandem.ddl.script.ScriptStatement;
import tandem.ddl.script.Syntax;

/**
 * How migrations run in a database of this system: what a session starts with, how a statement is sent and
 * what its failure means, and what the database keeps of runs.
 */
public interface Running {
  /** How scripts are written. */
  Syntax syntax();

  /**
   * Takes on the role and makes the session ready.
   *
   * @param connection in autocommit mode
   * @param role the role to run as; empty for the user's own
   */
  SessionFacts begin(Connection connection, Optional<String> role) throws SQLException;

  /**
   * The session as each script finds it, whatever the one before has left: the role, where unqualified names
   * go, how long a statement waits for locks.
   *
   * @param schema the schema that comes before others; empty where it is not there
   * @param lockTimeout as config.yml has it; empty for the server's own
   */
  void restore(Connection connection, SessionFacts facts, Optional<String> schema,
      Optional<String> lockTimeout)
      throws SQLException;

  /**
   * The role alone, for writing into the history table; where a session is one user's for good there is
   * nothing to do.
   */
  default void restoreRole(Connection connection, SessionFacts facts) throws SQLException {}

  /** What a run leaves beside a database that is a file, as patterns of file names for git to ignore. */
  default List<String> leftBeside() {
    return List.of();
  }

  /**
   * From now on statements wait so long for locks.
   *
   * @param lockTimeout empty: for ever
   */
  void patience(Connection connection, Optional<String> lockTimeout) throws SQLException;

  /** Whether a schema is there. */
  boolean hasSchema(Connection connection, String name) throws SQLException;

  /** Makes a schema. */
  void makeSchema(Connection connection, String name) throws SQLException;

  /** Whether a schema holds something a person made, as Flyway asks it before it makes its table. */
  boolean isInUse(Connection connection, String schema) throws SQLException;

  /**
   * Sends a statement, with its data if it has any.
   *
   * @param notices is told what the server says beside it
   */
  void send(Connection connection, ScriptStatement statement, Consumer<String> notices) throws SQLException;

  /**
   * Fails where what a statement has made cannot be used, in a database that else says so only when somebody
   * uses it.
   *
   * @param ran has run on this connection
   */
  default void tryOut(Connection connection, ScriptStatement ran) throws SQLException {}

  /** Whether a transaction is open in the server, whoever has begun it. */
  boolean isInTransaction(Connection connection) throws SQLException;

  /**
   * Whether a statement waits for locks as long as it takes, although others of its script do not: it works
   * beside others, nobody waits for it, and it leaves ruins where it gives up.
   *
   * @param script all of the script, which may say itself how long it waits
   */
  default boolean waitsForEver(ScriptStatement statement, List<ScriptStatement> script) {
    return false;
  }

  /** What a failure means. */
  Failure failure(SQLException reason);

  /** What can be said later of a statement that is about to be sent and that commits on its own. */
  Witness before(Connection connection, ScriptStatement statement) throws SQLException;

  /** What {@link Witness#text} wrote; one that can tell nothing for words of another version. */
  Witness witness(String text);

  /** How its history table is written. */
  HistoryForm history();

  /** The tables that tandem keeps beside it. */
  OwnTables tables();

  /**
   * Takes what only one run at a time has, without waiting. It is let go when the process dies.
   *
   * @param connection the session that will run scripts
   * @param another opens more connections to the same database
   * @param table the history table as {@link HistoryForm#quoted} writes it
   * @return empty where another has it
   */
  Optional<Held> tryLock(Connection connection, ConnectionSource another, String table) throws SQLException;

  /** Who has it, for people: {@code process 4711 of deploy (psql), connected since …}; empty if unknown. */
  String holder(Connection connection, String table) throws SQLException;

  /**
   * Begins to look at who keeps a session waiting.
   *
   * @return empty where the database does not tell
   */
  Optional<Watch> watch(Connection watched, ConnectionSource another) throws SQLException;

  /** A lock. */
  interface Held extends AutoCloseable {
    /**
     * The history table has just been made: what could not be locked without it is now.
     *
     * @return false where another has it by now
     */
    default boolean historyMade() throws SQLException {
      return true;
    }

    /** Lets it go; does nothing where the connection has. */
    @Override
    void close() throws SQLException;
  }

  /** Somebody who looks at who keeps a session waiting. */
  interface Watch extends AutoCloseable {
    /** Who was last seen to keep it waiting; empty for nobody. */
    String holders();

    /** How such a one is ended, for people; empty where there is no word for it. */
    String ending();

    @Override
    void close() throws SQLException;
  }

  /**
   * What a session is, before any script.
   *
   * @param user as whom statements run
   * @param searchPath where unqualified names go, as the database says it; empty where it has no schemas
   * @param schema the one they are made in
   * @param database its name
   * @param timestamp the server's time as {@code YYYY-MM-DD HH:MI:SS}
   */
  record SessionFacts(String user, String searchPath, String schema, String database, String timestamp) {}

  /**
   * What a failure of a statement means.
   *
   * @param state SQLSTATE, or the system's own code; empty for none
   * @param what the server's own words: message, detail, context
   * @param hint what it advises, and who does: {@code PostgreSQL's hint: …}; empty for nothing
   * @param position where in the statement, in characters from 1; 0 where it does not say
   */
  record Failure(Meaning meaning, String state, String what, String hint, int position) {}

  /** What follows from a failure. */
  enum Meaning {
    /** A table, or a view in its place, or a schema is not there, perhaps only not yet. */
    NO_TABLE,
    /** Something else is not there, perhaps only not yet: a function, type, column. */
    NOT_THERE,
    /** The user may not do it. */
    FORBIDDEN,
    /** Somebody else holds a lock that it did not get in time. */
    LOCKED,
    /** It has to be sent outside of a transaction. */
    REFUSES_TRANSACTION,
    /** It is wrong as it is. */
    WRONG
  }

  /** The history table's SQL: Flyway's own on this system, so that each reads and writes the other's rows. */
  interface HistoryForm {
    /** The schema that the table lies in where nobody says otherwise. */
    String schema();

    /** The table's name as Flyway writes it: both parts always in quotes. */
    default String quoted(String schema, String name) {
      return Sql.quoted(schema) + '.' + Sql.quoted(name);
    }

    /** The statements that make it. */
    List<String> create(String schema, String name);

    /** The time of a row that is written now, as an expression. */
    String now();

    /** What to do where the user may not read it. */
    String remedy(String schema, String name);
  }

  /**
   * Tables that tandem makes in a database; never part of a model. Their columns are called as they are here,
   * in lower case, and always written in double quotes.
   */
  interface OwnTables {
    /** A table's name as it is written in a statement. */
    String quoted(OwnTable table);

    /**
     * Makes one where it is not there, with a number {@code id} that grows, {@code recorded_at} and {@code
     * recorded_by} before its columns.
     *
     * @param connection in autocommit mode; its role is the user's own afterwards
     * @return false where the user may not make it, or not read and write it
     */
    boolean make(Connection connection, OwnTable table) throws SQLException;

    /**
     * Becomes the user that connects, whatever role a script has taken on, until the transaction ends; where
     * a session is one user's for good there is nothing to do.
     */
    default void asUser(Connection connection) throws SQLException {}

    /** The role from before {@link #asUser}, in the same transaction. */
    default void asBefore(Connection connection) throws SQLException {}

    /**
     * The condition that a row was recorded at a time or after it, as a history row has it: one parameter, a
     * text {@code YYYY-MM-DD HH:MI:SS.ffffff}.
     */
    String since();

    /** What to do where the user may not make one. */
    String remedy();
  }

  /**
   * A table of tandem's own.
   *
   * @param name its name among them, e.g. {@code step}
   * @param columns in order
   */
  record OwnTable(String name, List<Column> columns) {
    /** Copies its list. */
    public OwnTable {
      columns = List.copyOf(columns);
    }

    /** The columns' names as they stand in a statement, with commas between them. */
    public String names() {
      return columns.stream().map(column -> Sql.quoted(column.name())).collect(Collectors.joining(", "));
    }

    /**
     * The columns as they stand in CREATE TABLE, behind others.
     *
     * @param types what the system calls a type
     */
    public String definitions(Function<Type, String> types) {
      return columns.stream()
          .map(column -> ",\n  " + Sql.quoted(column.name()) + ' ' + types.apply(column.type())
              + (column.nullable() ? "" : " NOT NULL"))
          .collect(Collectors.joining());
    }

    /** A column. */
    public record Column(String name, Type type, boolean nullable) {}

    /** What a column holds. */
    public enum Type { TEXT, INTEGER, BOOLEAN }
  }
}
