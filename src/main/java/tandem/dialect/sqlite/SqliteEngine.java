package tandem.dialect.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import tandem.dialect.Dialect;
import tandem.dialect.JdbcAddress;
import tandem.dialect.JdbcDriver;
import tandem.dialect.MemoryEngine;
import tandem.model.TandemException;

/** How SQLite's databases are reached: files, and memory; SQLite's "Result and Error Codes". */
public final class SqliteEngine implements MemoryEngine {
  private static final String SCHEME = "jdbc:sqlite:";
  /** SQLITE_OPEN_READWRITE without SQLITE_OPEN_CREATE: a file that is not there is not made. */
  private static final String NEVER_MADE = "open_mode=2";
  private static final String URI = "file:";
  private static final int BUSY = 5;
  private static final int LOCKED = 6;
  private static final int READ_ONLY = 8;
  private static final int CORRUPT = 11;
  private static final int CANNOT_OPEN = 14;
  private static final int NO_DATABASE = 26;

  private final JdbcDriver driver = new JdbcDriver("SQLite", "org.sqlite.JDBC", "org.xerial:sqlite-jdbc");

  @Override
  public String name() {
    return "sqlite";
  }

  @Override
  public String title() {
    return "SQLite";
  }

  @Override
  public Dialect dialect() {
    return new Sqlite();
  }

  @Override
  public boolean serves(String url) {
    return url.startsWith(SCHEME);
  }

  @Override
  public JdbcAddress address(String url, Path folder) {
    int question = url.indexOf('?');
    String file = url.substring(SCHEME.length(), question < 0 ? url.length() : question);
    String settings = question < 0 ? "" : url.substring(question + 1) + "&";
    return new JdbcAddress(SCHEME + place(file, folder) + "?" + settings + NEVER_MADE, url, SCHEME + file,
        Optional.empty(), Optional.empty());
  }

  /** A path as a URI, in which what has a meaning in URLs is percent-encoded; sqlite.org/uri.html. */
  private static String place(String file, Path folder) {
    if (file.startsWith(":") || file.startsWith(URI + '/')) {
      return file;
    }
    return file.startsWith(URI) ? folder.toUri() + "/" + file.substring(URI.length())
        : folder.resolve(file).normalize().toUri().toString();
  }

  /** SQLite opens a file when it is first read: what is wrong with it shows there. */
  @Override
  public Connection connect(JdbcAddress address) throws SQLException {
    Connection connection = driver.connect(address);
    try (Statement statement = connection.createStatement()) {
      statement.execute("SELECT count(*) FROM sqlite_schema");
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  @Override
  public TandemException told(SQLException failure, JdbcAddress address) {
    // The low byte is the code, the rest says more of it.
    return switch (failure.getErrorCode() & 0xff) {
      case BUSY, LOCKED -> TandemException.failed("DATABASE-LOCKED",
              "another program is writing to the database")
          .remedy("wait until it is done, or close it there");
      case NO_DATABASE -> TandemException.failed("DATABASE-FILE", "the file is no database of SQLite")
          .remedy("look at the path; tandem does not read encrypted ones");
      case CORRUPT -> TandemException.failed("DATABASE-FILE", "the file is a damaged database of SQLite")
          .remedy("bring it back from a backup, or try `sqlite3 FILE .recover`");
      case READ_ONLY -> TandemException.failed("DATABASE-UNREACHABLE",
              "SQLite may not write beside the file, and a write-ahead log or a broken-off transaction needs "
                  + "it")
          .remedy("look at the rights to its folder, or read what stands in the file alone:"
              + " jdbc:sqlite:file:PATH?immutable=1");
      case CANNOT_OPEN -> TandemException.failed("DATABASE-UNKNOWN",
              "there is no SQLite database there, or it may not be opened")
          .remedy("look at the path, and at the rights to the file and its folder; tandem makes none");
      default -> MemoryEngine.super.told(failure, address);
    };
  }

  @Override
  public String version() {
    try (Connection connection = connect(memory("tandem-version"));
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT sqlite_version()")) {
      row.next();
      return row.getString(1);
    } catch (SQLException e) {
      throw TandemException.failed("SHADOW-MEMORY", "SQLite does not run: " + e.getMessage())
          .remedy("put a sqlite-jdbc with libraries for this system on tandem's class path").cause(e);
    }
  }

  /** The file system memdb holds databases that all connections of the process see; "memdb". */
  @Override
  public JdbcAddress memory(String name) {
    String url = SCHEME + "file:/" + name + "?vfs=memdb&foreign_keys=on";
    return new JdbcAddress(url, url, SCHEME + name, Optional.empty(), Optional.empty());
  }

  @Override
  public void copy(Connection from, Connection to) throws SQLException {
    try (PreparedStatement copy = from.prepareStatement("VACUUM INTO ?")) {
      copy.setString(1, to.getMetaData().getURL().substring(SCHEME.length()));
      copy.execute();
    }
  }
}
