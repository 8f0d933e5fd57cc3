package tandem.dialect.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tandem.ddl.Statement;
import tandem.dialect.DatabaseIdentity;
import tandem.dialect.Dialect;
import tandem.dialect.Loading;
import tandem.dialect.ReadScope;
import tandem.dialect.Rows;
import tandem.dialect.SchemaReader;
import tandem.dialect.portable.PortableReader;
import tandem.dialect.portable.Queried;
import tandem.dialect.portable.kind.Forms;
import tandem.dialect.portable.rows.PortableRows;
import tandem.kind.Kinds;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;

/** SQLite: the schema {@code main} of a connection, which stands in no key. */
public final class Sqlite implements Dialect {
  private final Forms forms = new SqliteForms();
  private final Kinds kinds = new Kinds(SqliteKinds.all(forms));

  @Override
  public String name() {
    return "sqlite";
  }

  @Override
  public String title() {
    return "SQLite";
  }

  @Override
  public Kinds kinds() {
    return kinds;
  }

  @Override
  public SchemaReader reader() {
    return new PortableReader(kinds, SqliteSource::new);
  }

  @Override
  public Rows rows() {
    return new PortableRows(reader(), forms);
  }

  @Override
  public Loading loading() {
    return new SqliteLoading();
  }

  @Override
  public boolean runsMigrations() {
    return false;
  }

  /** Programmables have no facts here, so that nothing is ever said of one that may not be there. */
  @Override
  public Statement ifThere(ObjectKey programmable, Statement statement) {
    return statement;
  }

  /** SQLite waits for a lock as long as busy_timeout of the connection says, and not at all by default. */
  @Override
  public List<Statement> limited(List<Statement> run, String timeout) {
    return run;
  }

  /** The text: SQLite keeps nothing that tells one making of the same text from another. */
  @Override
  public Map<ObjectKey, String> programmableVersions(Connection connection) throws SQLException {
    SchemaModel model = reader().read(connection, ReadScope.everything());
    Map<ObjectKey, String> versions = new HashMap<>();
    model.objects().values().stream().filter(object -> kinds.has(object.key(), Trait.PROGRAMMABLE))
        .forEach(object -> versions.put(object.key(), object.toString()));
    return versions;
  }

  @Override
  public Set<String> rolesNamed(String script) {
    return Set.of();
  }

  @Override
  public SchemaModel withPins(SchemaModel model, Collection<String> scripts) {
    return model;
  }

  /** SQLite's tables have no owners. */
  @Override
  public Set<String> ownersOf(Connection connection, String schema, String table) {
    return Set.of();
  }

  /** A database is its file; one in memory has none. */
  @Override
  public DatabaseIdentity identity(Connection connection) throws SQLException {
    return new DatabaseIdentity("sqlite", Queried.rows(connection,
        "SELECT file FROM pragma_database_list WHERE name = 'main'").getFirst().text("file"));
  }

  /** Nothing of an object stays the same through a rename. */
  @Override
  public Map<ObjectKey, String> identities(Connection connection) {
    return Map.of();
  }
}
