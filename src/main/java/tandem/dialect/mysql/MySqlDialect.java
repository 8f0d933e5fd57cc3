package tandem.dialect.mysql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import tandem.ddl.script.Syntax;
import tandem.dialect.DatabaseIdentity;
import tandem.dialect.Loading;
import tandem.dialect.SchemaReader;
import tandem.dialect.portable.PortableDialect;
import tandem.dialect.portable.PortableReader;
import tandem.dialect.portable.Queried;
import tandem.dialect.portable.kind.Forms;
import tandem.dialect.portable.kind.Row;

/** MariaDB or MySQL: read, compared and built, but nothing is written to change one. */
final class MySqlDialect extends PortableDialect {
  /** Under ANSI_QUOTES; a name may stand in backticks all the same. */
  private static final Syntax SYNTAX = Syntax.standard().with(Syntax.Feature.COMPOUND_BODIES)
      .without(Syntax.Feature.NESTED_COMMENTS, Syntax.Feature.UNICODE_ESCAPES).quoting('`', '`')
      .describing("AGGREGATE", "FULLTEXT", "SPATIAL");

  private final Flavour flavour;

  MySqlDialect(Flavour flavour) {
    this(flavour, new MySqlForms());
  }

  private MySqlDialect(Flavour flavour, Forms forms) {
    super(flavour.name(), flavour.title(), SYNTAX.of(flavour.title(), SYNTAX.conduct()), forms,
        MySqlKinds.all(forms));
    this.flavour = flavour;
  }

  @Override
  public SchemaReader reader() {
    return new PortableReader(kinds(), connection -> new MySqlSource(connection, flavour));
  }

  @Override
  public boolean writesScripts() {
    return false;
  }

  @Override
  public Loading loading() {
    return new MySqlLoading();
  }

  @Override
  public DatabaseIdentity identity(Connection connection) throws SQLException {
    List<Row> rows = Queried.rows(connection,
        "SELECT @@hostname AS host, @@port AS port, DATABASE() AS name");
    Row here = rows.getFirst();
    return new DatabaseIdentity(here.text("host") + ':' + here.text("port"), here.text("name"));
  }
}
