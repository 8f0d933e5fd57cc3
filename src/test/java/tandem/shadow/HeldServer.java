package tandem.shadow;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.OptionalInt;
import tandem.model.TandemException;

/**
 * What a child JVM of the tests runs: opens a server, prints "ready", and waits to be killed; with the
 * argument "once" it asks its server a question and ends.
 */
final class HeldServer {
  private HeldServer() {}

  public static void main(String[] arguments) throws SQLException, InterruptedException {
    PostgreSqlShadows shadows = new PostgreSqlShadows("embedded", ShadowCache.folder(System.getenv()),
        Path.of("/"), line -> {});
    try (ShadowServer server = shadows.open(OptionalInt.empty()); ShadowDatabase database = server.create()) {
      if (arguments.length > 0) {
        System.out.println("answer " + Ask.one(database, "SELECT current_user || 6 * 7"));
        return;
      }
      System.out.println("ready");
      Thread.sleep(60_000);
    } catch (TandemException e) {
      System.out.println(e.code() + ": " + e.what() + " at " + e.where().orElse("")
          + ": " + e.remedy().orElse(""));
    }
  }
}
