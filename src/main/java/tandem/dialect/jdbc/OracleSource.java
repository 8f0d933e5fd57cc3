package tandem.dialect.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import tandem.dialect.portable.Source;
import tandem.dialect.portable.kind.Forms;
import tandem.dialect.portable.kind.Known;
import tandem.dialect.portable.kind.Row;
import tandem.model.Dependency;
import tandem.model.Unmodelled;

/**
 * Oracle keeps in one place what a column is computed by, what it gets where nothing is said, and its
 * sequence.
 */
final class OracleSource implements Source {
  private final Source catalog;
  private List<Row> columns;

  OracleSource(Connection connection, Forms forms) {
    this.catalog = new CatalogSource(connection, OracleQueries.all(), forms);
  }

  @Override
  public List<Row> rows(String kind) throws SQLException {
    return switch (kind) {
      case "column" -> columns().stream().map(row ->
          row.with("generated", row.flag("computed") ? row.text("value").strip() : "")).toList();
      case "default" -> columns().stream()
          .filter(row -> !row.flag("computed") && !row.flag("numbered") && !row.text("value").isBlank())
          .map(row -> row.with("expression", row.text("value").strip())).toList();
      default -> catalog.rows(kind);
    };
  }

  private List<Row> columns() throws SQLException {
    if (columns == null) {
      columns = catalog.rows("column");
    }
    return columns;
  }

  @Override
  public Collection<Dependency> dependencies(Known known) throws SQLException {
    return catalog.dependencies(known);
  }

  @Override
  public Collection<Unmodelled> unmodelled(Known known) throws SQLException {
    return catalog.unmodelled(known);
  }
}
