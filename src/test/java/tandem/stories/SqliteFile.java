package tandem.stories;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import tandem.shadow.ShadowDatabase;

/**
 * A database of SQLite, which is a file and knows no users.
 *
 * @param file with its ending
 */
record SqliteFile(Path file) implements ShadowDatabase {
  @Override
  public String name() {
    return file.getFileName().toString();
  }

  @Override
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(jdbcUrl());
  }

  @Override
  public String jdbcUrl() {
    return "jdbc:sqlite:" + file;
  }

  @Override
  public String user() {
    return "";
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
