import java.sql.DriverManager;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.CatalogAndSchema;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.diff.DiffGeneratorFactory;
import liquibase.diff.DiffResult;
import liquibase.diff.compare.CompareControl;

/** Compares two databases of H2 or SQLite with liquibase-core. */
final class Liquibase {
  private static final Logger LOGGER = Logger.getLogger("liquibase");

  private Liquibase() {}

  /** {@code args}: two URLs. */
  public static void main(String[] args) throws Exception {
    LOGGER.setLevel(Level.OFF);
    CatalogAndSchema schema = new CatalogAndSchema(null, args[0].startsWith("jdbc:h2:") ? "PUBLIC" : null);
    CompareControl all = new CompareControl(new CompareControl.SchemaComparison[] {
      new CompareControl.SchemaComparison(schema, schema)}, (String) null);
    DiffResult result = DiffGeneratorFactory.getInstance().compare(database(args[1]), database(args[0]), all);
    System.out.println("liquibase: " + (result.getMissingObjects().size() + result.getUnexpectedObjects().size()
        + result.getChangedObjects().size()) + " changes");
  }

  private static Database database(String url) throws Exception {
    return DatabaseFactory.getInstance().findCorrectDatabaseImplementation(
        new JdbcConnection(DriverManager.getConnection(url, "sa", "")));
  }
}
