package tandem.dialect.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import tandem.dialect.DatabaseIdentity;
import tandem.dialect.Loading;
import tandem.dialect.SchemaReader;
import tandem.dialect.portable.PortableDialect;
import tandem.dialect.portable.Queried;
import tandem.dialect.portable.kind.Forms;
import tandem.dialect.sqlite.script.SqliteSyntax;

/**
 * SQLite: the schema {@code main} of a connection, which stands in no key. A lock is waited for as long as
 * busy_timeout of the connection says, and not at all by default. Programmables have no facts here.
 */
public final class Sqlite extends PortableDialect {
  public Sqlite() {
    this(new SqliteForms());
  }

  private Sqlite(Forms forms) {
    super("sqlite", "SQLite", SqliteSyntax.SYNTAX, forms, SqliteKinds.all(forms));
  }

  @Override
  public SchemaReader reader() {
    return new SqliteReader(kinds());
  }

  @Override
  public Loading loading() {
    return new SqliteLoading();
  }

  /** A database is its file; one in memory has none. */
  @Override
  public DatabaseIdentity identity(Connection connection) throws SQLException {
    return new DatabaseIdentity("sqlite", Queried.rows(connection,
        "SELECT file FROM pragma_database_list WHERE name = 'main'").getFirst().text("file"));
  }
}
