package tandem.dialect.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import tandem.ddl.Statement;
import tandem.dialect.DatabaseIdentity;
import tandem.dialect.Loading;
import tandem.dialect.Running;
import tandem.dialect.SchemaReader;
import tandem.dialect.h2.running.H2Running;
import tandem.dialect.h2.script.H2Syntax;
import tandem.dialect.portable.PortableDialect;
import tandem.dialect.portable.Queried;
import tandem.dialect.portable.kind.Forms;
import tandem.dialect.portable.kind.Row;
import tandem.model.ObjectKey;

/** H2 2.x. A lock is waited for as long as LOCK_TIMEOUT of the database says, and never for ever. */
public final class H2 extends PortableDialect {
  public H2() {
    this(new H2Forms());
  }

  private H2(Forms forms) {
    super("h2", "H2", H2Syntax.SYNTAX, forms, H2Kinds.all(forms));
  }

  /** SET NOT NULL where a row has no value. */
  @Override
  protected boolean isOfRows(SQLException failure) {
    return failure.getErrorCode() == ErrorCode.COLUMN_CONTAINS_NULL_VALUES_1;
  }

  @Override
  public SchemaReader reader() {
    return new H2Reader(kinds(), forms());
  }

  @Override
  public Loading loading() {
    return new H2Loading();
  }

  @Override
  public Optional<Running> running() {
    return Optional.of(new H2Running());
  }

  /** Where the database runs in this process its engine numbers what is made; elsewhere it is the text. */
  @Override
  public Map<ObjectKey, String> programmableVersions(Connection connection) throws SQLException {
    return connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session
        ? H2Versions.of(session) : super.programmableVersions(connection);
  }

  /** H2 has no block that goes on after an error, but runs what an expression says. */
  @Override
  public Statement ifThere(ObjectKey programmable, Statement statement) {
    return statement.saying("EXECUTE IMMEDIATE CASE WHEN EXISTS (" + H2Queries.named(programmable, forms())
        + ")\n  THEN " + forms().literal(statement.sql()) + "\n  ELSE 'SET @TANDEM NULL' END");
  }

  @Override
  public Set<String> rolesNamed(String script) {
    return H2Roles.in(script);
  }

  /** H2 has no identifier of a database but its path, or its name where it is in memory. */
  @Override
  public DatabaseIdentity identity(Connection connection) throws SQLException {
    List<Row> rows = Queried.rows(connection, "SELECT DATABASE() AS \"name\", DATABASE_PATH() AS \"path\"");
    return new DatabaseIdentity("h2", rows.getFirst().text("path") + '/' + rows.getFirst().text("name"));
  }
}
