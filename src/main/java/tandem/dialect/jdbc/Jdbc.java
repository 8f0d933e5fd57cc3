package tandem.dialect.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import tandem.ddl.script.Syntax;
import tandem.dialect.DatabaseIdentity;
import tandem.dialect.Loading;
import tandem.dialect.SchemaReader;
import tandem.dialect.portable.PortableDialect;
import tandem.dialect.portable.PortableReader;
import tandem.dialect.portable.Source;
import tandem.dialect.portable.crawl.BulkQueries;
import tandem.dialect.portable.crawl.Crawled;
import tandem.dialect.portable.kind.Forms;
import tandem.kind.ObjectKind;
import tandem.model.ObjectKey;

/**
 * A database that is read, compared and described, and for which nothing is written: SQL Server and Oracle by
 * their own catalogs, what speaks PostgreSQL's protocol as far as SchemaCrawler sees it. It has no shadow.
 */
public final class Jdbc extends PortableDialect {
  private final SourceOf source;

  /**
   * A database that quotes names this way.
   *
   * @param quote as {@code DatabaseMetaData.getIdentifierQuoteString()} has it
   * @param bulk what need not be asked table by table
   */
  public Jdbc(String quote, BulkQueries bulk) {
    this(new JdbcForms(quote, ""), bulk);
  }

  private Jdbc(Forms forms, BulkQueries bulk) {
    this("pgwire", "a server that speaks PostgreSQL's protocol", Syntax.standard().with(
        Syntax.Feature.ESCAPE_STRINGS, Syntax.Feature.DOLLAR_STRINGS, Syntax.Feature.DOLLAR_TAGS), forms,
        JdbcKinds.all(forms), (connection, its) -> new Crawled(connection, bulk, its));
  }

  private Jdbc(String name, String title, Syntax syntax, Forms forms, List<ObjectKind<?>> kinds,
      SourceOf source) {
    super(name, title, syntax, forms, kinds);
    this.source = source;
  }

  /** What speaks PostgreSQL's protocol. */
  static Jdbc pgwire() {
    return new Jdbc(new JdbcForms("\"", "public"), BulkQueries.standard());
  }

  /** SQL Server. */
  static Jdbc sqlServer() {
    Forms forms = new JdbcForms("[", "dbo");
    return new Jdbc("sqlserver", "SQL Server",
        Syntax.standard().quoting('[', ']').with(Syntax.Feature.COMPOUND_BODIES), forms,
        JdbcKinds.ofSqlServer(forms), (connection, its) ->
            new CatalogSource(connection, SqlServerQueries.all(), its));
  }

  /** Oracle. */
  static Jdbc oracle() {
    Forms forms = new JdbcForms("\"", "");
    return new Jdbc("oracle", "Oracle", Syntax.standard().with(Syntax.Feature.COMPOUND_BODIES), forms,
        JdbcKinds.ofOracle(forms), OracleSource::new);
  }

  /** Where the rows of a connection come from. */
  private interface SourceOf {
    Source of(Connection connection, Forms forms) throws SQLException;
  }

  @Override
  public SchemaReader reader() {
    return new PortableReader(kinds(), connection -> source.of(connection, forms()));
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
