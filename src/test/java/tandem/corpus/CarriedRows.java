package tandem.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import tandem.corpus.Contents.Column;
import tandem.corpus.Contents.Sequence;
import tandem.corpus.Contents.Table;
import tandem.ddl.Sql;
import tandem.model.ObjectKey;

/** Takes all rows and the positions of sequences from one database to another of the same schema. */
final class CarriedRows {
  private CarriedRows() {}

  /**
   * Carries them.
   *
   * @param contents of the first database
   */
  static void carry(Contents contents, Connection from, Connection to) throws SQLException {
    try (Statement statement = to.createStatement()) {
      // Triggers and foreign keys stay silent; manual, "session_replication_role".
      statement.execute("SET session_replication_role = replica");
      for (Table table : contents.tables().values()) {
        if (!table.partitioned() && !table.rows().isEmpty()) {
          copy(from, to, table);
        }
      }
      for (var entry : contents.sequences().entrySet()) {
        statement.execute(setval(entry.getKey(), entry.getValue()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Connection from, Connection to, Table table) throws SQLException, IOException {
    String columns = table.columns().values().stream().filter(column -> !column.generated())
        .map(Column::name).map(Sql::name).collect(Collectors.joining(", "));
    if (columns.isEmpty()) {
      return;
    }
    String name = Sql.name(table.key().schema(), table.key().name());
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    from.unwrap(PGConnection.class).getCopyAPI()
        .copyOut("COPY (SELECT " + columns + " FROM " + PostgreSqlContents.sql(table) + ") TO STDOUT", rows);
    to.unwrap(PGConnection.class).getCopyAPI()
        .copyIn("COPY " + name + " (" + columns + ") FROM STDIN",
            new ByteArrayInputStream(rows.toByteArray()));
  }

  private static String setval(ObjectKey key, Sequence sequence) {
    return "SELECT setval(" + Sql.literal(Sql.name(key.schema(), key.name())) + ", " + sequence.last() + ", "
        + sequence.called() + ')';
  }
}
