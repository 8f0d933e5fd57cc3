package tandem.dialect.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tandem.ddl.Statement;
import tandem.dialect.DatabaseIdentity;
import tandem.dialect.Dialect;
import tandem.dialect.Loading;
import tandem.dialect.Rows;
import tandem.dialect.SchemaReader;
import tandem.dialect.portable.PortableReader;
import tandem.dialect.portable.crawl.BulkQueries;
import tandem.dialect.portable.crawl.Crawled;
import tandem.dialect.portable.kind.Forms;
import tandem.dialect.portable.rows.PortableRows;
import tandem.kind.Kinds;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;

/** Any database with a JDBC driver, as far as SchemaCrawler sees it. */
public final class Jdbc implements Dialect {
  private final Forms forms;
  private final Kinds kinds;
  private final BulkQueries bulk;

  /**
   * A database that quotes names this way.
   *
   * @param quote as {@code DatabaseMetaData.getIdentifierQuoteString()} has it
   * @param bulk what need not be asked table by table
   */
  public Jdbc(String quote, BulkQueries bulk) {
    this.forms = new JdbcForms(quote);
    this.kinds = new Kinds(JdbcKinds.all(forms));
    this.bulk = bulk;
  }

  @Override
  public String name() {
    return "jdbc";
  }

  @Override
  public String title() {
    return "a database with a JDBC driver";
  }

  @Override
  public Kinds kinds() {
    return kinds;
  }

  @Override
  public SchemaReader reader() {
    return new PortableReader(kinds, connection -> new Crawled(connection, bulk, forms));
  }

  @Override
  public Rows rows() {
    return new PortableRows(reader(), forms);
  }

  @Override
  public Loading loading() {
    return new JdbcLoading();
  }

  @Override
  public boolean runsMigrations() {
    return false;
  }

  /** Nothing is run where what it names may not be there: there is no shadow of such a database. */
  @Override
  public Statement ifThere(ObjectKey programmable, Statement statement) {
    return statement;
  }

  @Override
  public List<Statement> limited(List<Statement> run, String timeout) {
    return run;
  }

  @Override
  public Map<ObjectKey, String> programmableVersions(Connection connection) {
    return Map.of();
  }

  @Override
  public Set<String> rolesNamed(String script) {
    return Set.of();
  }

  @Override
  public SchemaModel withPins(SchemaModel model, Collection<String> scripts) {
    return model;
  }

  @Override
  public Set<String> ownersOf(Connection connection, String schema, String table) {
    return Set.of();
  }

  @Override
  public DatabaseIdentity identity(Connection connection) throws SQLException {
    String catalog = connection.getCatalog();
    return new DatabaseIdentity(connection.getMetaData().getURL(), catalog == null ? "" : catalog);
  }

  @Override
  public Map<ObjectKey, String> identities(Connection connection) {
    return Map.of();
  }
}
