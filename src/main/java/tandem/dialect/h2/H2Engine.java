package tandem.dialect.h2;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.h2.engine.Constants;
import tandem.dialect.Dialect;
import tandem.dialect.JdbcAddress;
import tandem.dialect.JdbcDriver;
import tandem.dialect.MemoryEngine;
import tandem.dialect.portable.kind.Forms;
import tandem.model.TandemException;

/** How H2's databases are reached: files, servers, and memory; H2's manual, "Database URL Overview". */
public final class H2Engine implements MemoryEngine {
  private static final String SCHEME = "jdbc:h2:";

  private final JdbcDriver driver = new JdbcDriver("H2", "org.h2.Driver", "com.h2database:h2");

  @Override
  public String name() {
    return "h2";
  }

  @Override
  public String title() {
    return "H2";
  }

  @Override
  public Dialect dialect() {
    return new H2();
  }

  @Override
  public boolean serves(String url) {
    return url.startsWith(SCHEME);
  }

  /** H2 makes a database that is not there, and refuses a path that begins with neither a root nor a dot. */
  @Override
  public JdbcAddress address(String url, Path folder) {
    String[] parts = url.split(";");
    List<String> settings = new ArrayList<>();
    Optional<String> user = Optional.empty();
    Optional<String> password = Optional.empty();
    for (String setting : List.of(parts).subList(1, parts.length)) {
      if (names(setting, "USER")) {
        user = value(setting);
      } else if (names(setting, "PASSWORD")) {
        password = value(setting);
      } else {
        settings.add(setting);
      }
    }
    String written = String.join(";", Stream.concat(Stream.of(parts[0]), settings.stream()).toList());
    settings.removeIf(setting -> names(setting, "IFEXISTS"));
    settings.add("IFEXISTS=TRUE");
    String shown = parts[0].replaceFirst("//[^/@]*@", "//");
    return new JdbcAddress(
        below(folder, parts[0]) + ';' + String.join(";", settings), written, shown, user, password);
  }

  private static boolean names(String setting, String name) {
    return setting.regionMatches(true, 0, name + '=', 0, name.length() + 1);
  }

  private static Optional<String> value(String setting) {
    return Optional.of(setting.substring(setting.indexOf('=') + 1));
  }

  private static String below(Path folder, String url) {
    String path = url.substring(SCHEME.length()).replaceFirst("^file:", "");
    return path.startsWith("./") || path.startsWith("../")
        ? SCHEME + "file:" + folder.resolve(path).toAbsolutePath().normalize() : url;
  }

  @Override
  public Connection connect(JdbcAddress address) throws SQLException {
    driver.require();
    StoreFile.at(address.url()).ifPresent(StoreFile::look);
    Connection connection = driver.connect(address);
    if (isOursAlone(address.url())) {
      writeNoTrace(connection);
    }
    return connection;
  }

  /** True for a file that nobody else can have open meanwhile. */
  private static boolean isOursAlone(String url) {
    List<String> parts = List.of(url.split(";"));
    String path = parts.getFirst().substring(SCHEME.length());
    return Stream.of("tcp:", "ssl:", "mem:").noneMatch(path::startsWith)
        && parts.stream().noneMatch(one -> names(one, "AUTO_SERVER") || names(one, "TRACE_LEVEL_FILE"));
  }

  /**
   * H2 writes each error into a file beside the database, and a history that is not there yet is one. Where
   * the database is shared that is a setting of all who use it, and only an administrator may make it.
   */
  private static void writeNoTrace(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement(); ResultSet admin = statement.executeQuery(
        "SELECT 1 FROM INFORMATION_SCHEMA.USERS WHERE USER_NAME = CURRENT_USER AND IS_ADMIN")) {
      if (admin.next()) {
        statement.execute("SET TRACE_LEVEL_FILE 0");
      }
    }
  }

  @Override
  public TandemException told(SQLException failure, JdbcAddress address) {
    if (StoreFile.isDamaged(failure)) {
      return StoreFile.noDatabase();
    }
    return switch (failure.getErrorCode()) {
      case ErrorCode.DATABASE_ALREADY_OPEN_1 -> TandemException.failed("DATABASE-LOCKED",
              "another program has the database open")
          .remedy("close it there, or let it be shared: ;AUTO_SERVER=TRUE in the URL of both");
      case ErrorCode.DATABASE_NOT_FOUND_1, ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1,
          ErrorCode.REMOTE_DATABASE_NOT_FOUND_1 ->
          TandemException.failed("DATABASE-UNKNOWN", "there is no H2 database there")
              .remedy("look at the path, which is that of the file without .mv.db; tandem makes none");
      case ErrorCode.WRONG_USER_OR_PASSWORD -> wrongUser(address);
      case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1, ErrorCode.FILE_ENCRYPTION_ERROR_1 ->
          StoreFile.noDatabase();
      case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2 -> StoreFile.closed();
      case ErrorCode.URL_FORMAT_ERROR_2, ErrorCode.URL_RELATIVE_TO_CWD, ErrorCode.UNSUPPORTED_SETTING_1 ->
          TandemException.usage("CONFIG-BAD-URL", "H2 does not understand the address")
              .remedy("jdbc:h2:./path/to/file, jdbc:h2:/path/to/file or jdbc:h2:tcp://host/path; what"
                  + " follows a semicolon is a setting, wherever it stands");
      default -> MemoryEngine.super.told(failure, address);
    };
  }

  /** Without a user H2 looks for one whose name is empty, as it does for every other program. */
  private static TandemException wrongUser(JdbcAddress address) {
    String user = address.user().orElse("");
    return user.isEmpty()
        ? TandemException.failed("DATABASE-WRONG-PASSWORD", "the address names no user, and H2 wants one")
            .remedy("give the environment a user, or the URL ;USER=sa, which is who H2's own tools"
                + " connect as")
        : TandemException.failed("DATABASE-WRONG-PASSWORD",
                "H2 does not let '" + user + "' in: user or password is not right")
            .remedy("look at the environment's user and password, or at ;USER= and ;PASSWORD= of the URL");
  }

  @Override
  public String version() {
    driver.require();
    return Constants.VERSION;
  }

  @Override
  public JdbcAddress memory(String name) {
    String url = SCHEME + "mem:" + name;
    return new JdbcAddress(url, url, url, Optional.of("sa"), Optional.empty());
  }

  /**
   * SCRIPT orders by numbers, of which ALTER TABLE gives its table a new one: a view may come before its
   * table and is made by force then, with its text as it stands, semicolon and all.
   */
  @Override
  public void copy(Connection from, Connection to) throws SQLException {
    try (Statement read = from.createStatement(); Statement write = to.createStatement();
        ResultSet script = read.executeQuery("SCRIPT")) {
      while (script.next()) {
        write.execute(script.getString(1).replaceFirst(";$", ""));
      }
      recompile(write);
      copySynonyms(read, write);
    }
  }

  /** SCRIPT of 2.4.240 leaves them out. */
  private static void copySynonyms(Statement read, Statement write) throws SQLException {
    try (ResultSet synonyms = read.executeQuery("""
        SELECT 'CREATE SYNONYM ' || QUOTE_IDENT(SYNONYM_SCHEMA) || '.' || QUOTE_IDENT(SYNONYM_NAME) || ' FOR '
          || QUOTE_IDENT(SYNONYM_FOR_SCHEMA) || '.' || QUOTE_IDENT(SYNONYM_FOR)
        FROM INFORMATION_SCHEMA.SYNONYMS""")) {
      while (synonyms.next()) {
        write.execute(synonyms.getString(1));
      }
    }
  }

  /** As H2 does when it opens a database: in rounds, since one view may need another. */
  private static void recompile(Statement write) throws SQLException {
    List<String> invalid = invalid(write);
    int before = Integer.MAX_VALUE;
    while (!invalid.isEmpty() && invalid.size() < before) {
      before = invalid.size();
      for (String view : invalid) {
        try {
          write.execute("ALTER VIEW " + view + " RECOMPILE");
        } catch (SQLException e) {
          // Its turn comes behind another view's, or it is as invalid as the one it was copied from.
        }
      }
      invalid = invalid(write);
    }
  }

  private static List<String> invalid(Statement write) throws SQLException {
    List<String> views = new ArrayList<>();
    try (ResultSet rows = write.executeQuery("""
        SELECT QUOTE_IDENT(TABLE_SCHEMA) || '.' || QUOTE_IDENT(TABLE_NAME) FROM INFORMATION_SCHEMA.VIEWS
        WHERE STATUS = 'INVALID'""")) {
      while (rows.next()) {
        views.add(rows.getString(1));
      }
    }
    return views;
  }

  /** Roles and users have one set of names. */
  @Override
  public List<String> ensureRoles(Connection connection, Collection<String> names) throws SQLException {
    Set<String> there = new HashSet<>();
    Forms forms = new H2Forms();
    try (Statement statement = connection.createStatement(); ResultSet taken = statement.executeQuery("""
        SELECT ROLE_NAME FROM INFORMATION_SCHEMA.ROLES
        UNION ALL SELECT USER_NAME FROM INFORMATION_SCHEMA.USERS""")) {
      while (taken.next()) {
        there.add(taken.getString(1));
      }
    }
    List<String> made = new ArrayList<>(new LinkedHashSet<>(names));
    made.removeAll(there);
    try (Statement statement = connection.createStatement()) {
      for (String name : made) {
        statement.execute("CREATE ROLE " + forms.name(name));
      }
    }
    return made;
  }
}
