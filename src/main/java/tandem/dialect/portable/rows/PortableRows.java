package tandem.dialect.portable.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import tandem.dialect.ReadScope;
import tandem.dialect.RowPrint;
import tandem.dialect.Rows;
import tandem.dialect.SchemaReader;
import tandem.dialect.portable.kind.Forms;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;

/** Rows of any database that takes INSERT with texts for values of most types. */
public final class PortableRows implements Rows {
  private final SchemaReader reader;
  private final Forms forms;
  private final Predicate<SQLException> ofRows;

  /** @param ofRows failures on rows that the system does not tell by the standard's SQLSTATE */
  public PortableRows(SchemaReader reader, Forms forms, Predicate<SQLException> ofRows) {
    this.reader = reader;
    this.forms = forms;
    this.ofRows = ofRows;
  }

  @Override
  public boolean isOfRows(SQLException failure) {
    return Rows.super.isOfRows(failure) || ofRows.test(failure);
  }

  /** What has to hold a value later does now; other rows that do not fit go when a statement fails. */
  @Override
  public void make(Connection connection, SchemaModel wanted, ReadScope scope, Set<ObjectKey> leftEmpty)
      throws SQLException {
    new RowMaker(connection, reader.read(connection, scope), wanted, forms).fill(leftEmpty);
  }

  @Override
  public RowPrint print(Connection connection, SchemaModel become, ReadScope scope) throws SQLException {
    return new RowPrinter(connection, reader.read(connection, scope), become, forms).print();
  }

  /** Not told: drivers name the table in the text of a message only. */
  @Override
  public List<ObjectKey> failedOn(SQLException failure) {
    return List.of();
  }
}
