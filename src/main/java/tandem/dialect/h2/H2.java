package tandem.dialect.h2;

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
import tandem.dialect.portable.kind.Row;
import tandem.dialect.portable.rows.PortableRows;
import tandem.kind.Kinds;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;

/** H2 2.x. */
public final class H2 implements Dialect {
  private final Forms forms = new H2Forms();
  private final Kinds kinds = new Kinds(H2Kinds.all(forms));

  @Override
  public String name() {
    return "h2";
  }

  @Override
  public String title() {
    return "H2";
  }

  @Override
  public Kinds kinds() {
    return kinds;
  }

  @Override
  public SchemaReader reader() {
    return new PortableReader(kinds, connection -> new H2Source(connection, forms));
  }

  @Override
  public Rows rows() {
    return new PortableRows(reader(), forms);
  }

  /** H2 has no block that goes on after an error, but runs what an expression says. */
  @Override
  public Loading loading() {
    return new H2Loading();
  }

  @Override
  public boolean runsMigrations() {
    return false;
  }

  @Override
  public Statement ifThere(ObjectKey programmable, Statement statement) {
    return statement.saying("EXECUTE IMMEDIATE CASE WHEN EXISTS (" + H2Queries.named(programmable, forms)
        + ")\n  THEN " + forms.literal(statement.sql()) + "\n  ELSE 'SET @TANDEM NULL' END");
  }

  /** H2 waits for a lock as long as LOCK_TIMEOUT of the database says, and never for ever. */
  @Override
  public List<Statement> limited(List<Statement> run, String timeout) {
    return run;
  }

  /** The text: H2 keeps nothing that tells one making of the same text from another. */
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
    return H2Roles.in(script);
  }

  @Override
  public SchemaModel withPins(SchemaModel model, Collection<String> scripts) {
    return model;
  }

  /** H2's tables have no owners. */
  @Override
  public Set<String> ownersOf(Connection connection, String schema, String table) {
    return Set.of();
  }

  /** H2 has no identifier of a database but its path, or its name where it is in memory. */
  @Override
  public DatabaseIdentity identity(Connection connection) throws SQLException {
    List<Row> rows = Queried.rows(connection, "SELECT DATABASE() AS \"name\", DATABASE_PATH() AS \"path\"");
    return new DatabaseIdentity("h2", rows.getFirst().text("path") + '/' + rows.getFirst().text("name"));
  }

  /** Nothing of an object stays the same through a rename. */
  @Override
  public Map<ObjectKey, String> identities(Connection connection) {
    return Map.of();
  }
}
