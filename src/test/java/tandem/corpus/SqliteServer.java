package tandem.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.ShadowServer;

/** SQLite databases, each a file that is gone when it is closed; foreign keys are enforced in all of them. */
final class SqliteServer implements ShadowServer {
  @Override
  public int major() {
    return 3;
  }

  @Override
  public String version() {
    return "3";
  }

  @Override
  public String place() {
    return "files";
  }

  @Override
  public ShadowDatabase create() {
    try {
      return new InFile(Files.createTempFile("tandem-corpus", ".sqlite"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public ShadowDatabase copyOf(ShadowDatabase template) {
    InFile copy = (InFile) create();
    try {
      Files.copy(((InFile) template).file(), copy.file(), StandardCopyOption.REPLACE_EXISTING);
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<String> ensureRoles(Collection<String> names) {
    return List.of();
  }

  @Override
  public List<String> ensureTablespaces(Collection<String> names) {
    return List.of();
  }

  @Override
  public List<String> dropRolesOfScripts() {
    return List.of();
  }

  @Override
  public void close() {}

  private record InFile(Path file) implements ShadowDatabase {
    @Override
    public String name() {
      return file.toString();
    }

    @Override
    public Connection connect() throws SQLException {
      return DriverManager.getConnection(jdbcUrl() + "?foreign_keys=on&synchronous=OFF&journal_mode=MEMORY");
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
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
