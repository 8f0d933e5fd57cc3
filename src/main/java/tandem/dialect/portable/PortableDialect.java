package tandem.dialect.portable;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.Statement;
import tandem.ddl.script.Syntax;
import tandem.dialect.Dialect;
import tandem.dialect.ReadScope;
import tandem.dialect.Rows;
import tandem.dialect.Running;
import tandem.dialect.portable.kind.Forms;
import tandem.dialect.portable.rows.PortableRows;
import tandem.kind.Kinds;
import tandem.kind.ObjectKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;

/**
 * A dialect of shared kinds. What it says for all of them holds for a database that knows no roles and no
 * owners, and keeps nothing that tells one making of an object from another.
 */
public abstract class PortableDialect implements Dialect {
  private final String name;
  private final String title;
  private final Forms forms;
  private final Kinds kinds;

  /**
   * @param name the name in config.yml
   * @param title what people call the system
   * @param syntax how its scripts are written
   * @param kinds in rank order, each with these forms
   */
  protected PortableDialect(
      String name, String title, Syntax syntax, Forms forms, List<ObjectKind<?>> kinds) {
    this.name = name;
    this.title = title;
    this.forms = forms;
    this.kinds = new Kinds(syntax, kinds);
  }

  /** How it writes. */
  protected final Forms forms() {
    return forms;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final String title() {
    return title;
  }

  @Override
  public final Kinds kinds() {
    return kinds;
  }

  @Override
  public final Rows rows() {
    return new PortableRows(reader(), forms, this::isOfRows);
  }

  /** Whether a failure that the standard's SQLSTATE does not tell is one on rows; {@link Rows#isOfRows}. */
  protected boolean isOfRows(SQLException failure) {
    return false;
  }

  /** Not yet. */
  @Override
  public Optional<Running> running() {
    return Optional.empty();
  }

  /** As it is: nothing is said of a programmable that may not be there. */
  @Override
  public Statement ifThere(ObjectKey programmable, Statement statement) {
    return statement;
  }

  /** As they are: a setting of the connection or the database says how long a lock is waited for. */
  @Override
  public final List<Statement> limited(List<Statement> run, String timeout) {
    return run;
  }

  /** The text. */
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
  public final SchemaModel withPins(SchemaModel model, Collection<String> scripts) {
    return model;
  }

  @Override
  public final Set<String> ownersOf(Connection connection, String schema, String table) {
    return Set.of();
  }

  @Override
  public final Map<ObjectKey, String> identities(Connection connection) {
    return Map.of();
  }
}
