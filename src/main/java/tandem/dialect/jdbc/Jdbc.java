package tandem.dialect.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import tandem.ddl.script.Syntax;
import tandem.dialect.DatabaseIdentity;
import tandem.dialect.Loading;
import tandem.dialect.SchemaReader;
import tandem.dialect.portable.PortableDialect;
import tandem.dialect.portable.PortableReader;
import tandem.dialect.portable.crawl.BulkQueries;
import tandem.dialect.portable.crawl.Crawled;
import tandem.dialect.portable.kind.Forms;
import tandem.model.ObjectKey;

/** Any database with a JDBC driver, as far as SchemaCrawler sees it. Nothing runs there: it has no shadow. */
public final class Jdbc extends PortableDialect {
  private final BulkQueries bulk;

  /**
   * A database that quotes names this way.
   *
   * @param quote as {@code DatabaseMetaData.getIdentifierQuoteString()} has it
   * @param bulk what need not be asked table by table
   */
  public Jdbc(String quote, BulkQueries bulk) {
    this(new JdbcForms(quote), bulk);
  }

  private Jdbc(Forms forms, BulkQueries bulk) {
    super("jdbc", "a database with a JDBC driver", Syntax.standard().quoting('`', '`'), forms,
        JdbcKinds.all(forms));
    this.bulk = bulk;
  }

  @Override
  public SchemaReader reader() {
    return new PortableReader(kinds(), connection -> new Crawled(connection, bulk, forms()));
  }

  @Override
  public boolean writesScripts() {
    return false;
  }

  @Override
  public Loading loading() {
    return new JdbcLoading();
  }

  @Override
  public Map<ObjectKey, String> programmableVersions(Connection connection) {
    return Map.of();
  }

  @Override
  public DatabaseIdentity identity(Connection connection) throws SQLException {
    String catalog = connection.getCatalog();
    return new DatabaseIdentity(connection.getMetaData().getURL(), catalog == null ? "" : catalog);
  }
}
