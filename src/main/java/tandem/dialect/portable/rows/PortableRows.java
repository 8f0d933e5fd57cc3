package tandem.dialect.portable.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
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

  public PortableRows(SchemaReader reader, Forms forms) {
    this.reader = reader;
    this.forms = forms;
  }

  /** The wanted schema is of no concern: a row that does not fit goes when a statement fails on it. */
  @Override
  public void make(Connection connection, SchemaModel wanted, ReadScope scope, Set<ObjectKey> leftEmpty)
      throws SQLException {
    new RowMaker(connection, reader.read(connection, scope), forms).fill(leftEmpty);
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
