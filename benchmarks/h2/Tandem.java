import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import tandem.dialect.ReadScope;
import tandem.dialect.h2.H2;
import tandem.diff.Differ;
import tandem.model.SchemaModel;

/** Reads two H2 databases with tandem's reader and compares them. */
final class Tandem {
  private static final H2 DIALECT = new H2();

  private Tandem() {}

  /** {@code args}: two URLs. */
  public static void main(String[] args) throws SQLException {
    int changes = new Differ(DIALECT.kinds()).diff(read(args[0]), read(args[1])).changes().size();
    System.out.println("tandem: " + changes + " changes");
  }

  private static SchemaModel read(String url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
      return DIALECT.reader().read(connection, ReadScope.everything());
    }
  }
}
