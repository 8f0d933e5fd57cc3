package tandem.migration.run;

import java.nio.file.Path;
import java.sql.DriverManager;
import tandem.dialect.postgresql.running.PostgreSqlRunning;
import tandem.migration.FlywaySettings;
import tandem.migration.MigrationsFolder;
import tandem.migration.PastTexts;

/**
 * Migrates in a process of its own, which a test kills. Arguments: URL, user, folder; the password is in
 * PASSWORD.
 */
public final class RunInAnotherProcess {
  private RunInAnotherProcess() {}

  /** Runs until it is done or killed. */
  public static void main(String[] args) {
    MigrationsFolder folder = MigrationsFolder.read(Path.of(args[2]), FlywaySettings.defaults());
    String password = System.getenv("PASSWORD");
    new Runner(new PostgreSqlRunning(), () -> DriverManager.getConnection(args[0], args[1], password),
        folder, PastTexts.none(), RunListener.silent()).run(folder.all(), RunOptions.plain());
  }
}
