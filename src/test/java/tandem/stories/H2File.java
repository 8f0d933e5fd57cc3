package tandem.stories;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import tandem.shadow.ShadowDatabase;

/**
 * A database of H2 that is a file, open only as long as somebody is connected.
 *
 * @param file without H2's ending
 */
record H2File(Path file) implements ShadowDatabase {
  @Override
  public String name() {
    return file.getFileName().toString();
  }

  @Override
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(jdbcUrl(), user(), password());
  }

  @Override
  public String jdbcUrl() {
    return "jdbc:h2:" + file;
  }

  @Override
  public String user() {
    return "sa";
  }

  @Override
  public String password() {
    return "";
  }

  @Override
  public void close() {
    // The folder goes with its test.
  }
}
