package tandem.dialect.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.LockLevel;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.dialect.DatabaseIdentity;
import tandem.dialect.Dialect;
import tandem.dialect.Loading;
import tandem.dialect.Rows;
import tandem.dialect.Running;
import tandem.dialect.SchemaReader;
import tandem.dialect.postgresql.rows.PostgreSqlRows;
import tandem.dialect.postgresql.running.PostgreSqlRunning;
import tandem.dialect.postgresql.script.PostgreSqlSyntax;
import tandem.kind.Kinds;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;

/** PostgreSQL 14 to 18. */
public final class PostgreSql implements Dialect {
  private final Kinds kinds = new Kinds(PostgreSqlSyntax.SYNTAX, PostgreSqlKinds.all());

  @Override
  public String name() {
    return "postgresql";
  }

  @Override
  public String title() {
    return "PostgreSQL";
  }

  @Override
  public Kinds kinds() {
    return kinds;
  }

  @Override
  public SchemaReader reader() {
    return new PostgreSqlReader(kinds);
  }

  @Override
  public Rows rows() {
    return new PostgreSqlRows();
  }

  @Override
  public Loading loading() {
    return new PostgreSqlLoading();
  }

  @Override
  public Optional<Running> running() {
    return Optional.of(new PostgreSqlRunning());
  }

  @Override
  public Statement ifThere(ObjectKey programmable, Statement statement) {
    String body = "\nBEGIN\n  " + statement.sql().replace("\n", "\n  ") + """
        ;
        EXCEPTION
          WHEN undefined_table OR undefined_column OR undefined_function OR undefined_object
            OR invalid_schema_name THEN
            NULL;
        END
        """;
    return statement.saying("DO " + Sql.dollarQuoted(body));
  }

  /**
   * A statement that waits for a strong lock keeps all behind it waiting. What runs outside a transaction
   * takes none that does, waits for transactions to end, and leaves things half done where it gives up: it
   * waits for ever, whatever the role or the database would have it do.
   */
  @Override
  public List<Statement> limited(List<Statement> run, String timeout) {
    boolean waits = run.stream().anyMatch(statement -> statement.lock() != LockLevel.NONE);
    if (!waits || timeout.equals("0")) {
      return run;
    }
    List<Statement> limited = new ArrayList<>(run);
    if (run.getFirst().transactional()) {
      limited.addFirst(run.getFirst().saying("SET LOCAL lock_timeout = " + Sql.literal(timeout)).harmless());
    } else {
      limited.addFirst(run.getFirst().saying("SET lock_timeout = 0").harmless());
      limited.addLast(run.getFirst().saying("RESET lock_timeout").harmless());
    }
    return limited;
  }

  @Override
  public Map<ObjectKey, String> programmableVersions(Connection connection) throws SQLException {
    return ProgrammableVersions.read(connection);
  }

  @Override
  public Set<String> rolesNamed(String script) {
    return RolesNamed.in(script);
  }

  @Override
  public SchemaModel withPins(SchemaModel model, Collection<String> scripts) {
    return PinnedVersions.in(scripts, model);
  }

  @Override
  public Set<String> ownersOf(Connection connection, String schema, String table) throws SQLException {
    return Identities.owners(connection, schema, table);
  }

  @Override
  public DatabaseIdentity identity(Connection connection) throws SQLException {
    return Identities.of(connection);
  }

  @Override
  public Map<ObjectKey, String> identities(Connection connection) throws SQLException {
    return Identities.objects(connection, new PostgreSqlReader(kinds));
  }
}
