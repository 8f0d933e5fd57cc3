package tandem.shadow;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import tandem.ddl.Sql;
import tandem.model.TandemException;

/** The databases and stub roles that this run has made on one server, wherever that server comes from. */
final class ServerDatabases implements ShadowServer {
  /** How a kind of server differs from the others. */
  interface Manner {
    /** For reports; see {@link ShadowServer#place}. */
    String place();

    /** Where its data lies, when that is known. */
    Optional<Path> dataFolder();

    /** What is known to have happened to a server that fails, as a sentence. */
    Optional<String> illness();

    /** Called once, after everything was dropped; {@code tidy} when that worked. */
    void end(boolean tidy);
  }

  private final AdminSession admin;
  private final Manner manner;
  private final Optional<RunMark> guest;
  private final String prefix;
  private final int major;
  private final String version;
  private final Set<String> rolesBefore;
  private final Map<String, Database> databases = new LinkedHashMap<>();
  private final Set<String> stubs = new LinkedHashSet<>();
  private final Set<String> tablespaces = new LinkedHashSet<>();
  private final AtomicInteger count = new AtomicInteger();
  private boolean closed;

  /**
   * Asks the server who it is. An {@link SQLException} is the server's answer to connecting.
   *
   * @param guest on a server that others use too, the mark that our databases and roles get as their comment;
   *     empty where the server is ours alone, and so are all roles made on it
   */
  ServerDatabases(AdminSession admin, Manner manner, Optional<RunMark> guest) throws SQLException {
    this.admin = admin;
    this.manner = manner;
    this.guest = guest;
    this.prefix = guest.map(mark -> "tandem_shadow_" + mark.pid() + '_'
        + HexFormat.of().toHexDigits(new SecureRandom().nextInt()) + '_').orElse("shadow_");
    String number = admin.strings("SELECT current_setting('server_version_num')").getFirst();
    this.major = Integer.parseInt(number) / 10_000;
    this.version = admin.strings("SELECT current_setting('server_version')").getFirst().split(" ")[0];
    this.rolesBefore = Set.copyOf(roles());
  }

  @Override
  public int major() {
    return major;
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public String place() {
    return manner.place();
  }

  @Override
  public ShadowDatabase create() {
    return made("template0", "making a database");
  }

  @Override
  public ShadowDatabase copyOf(ShadowDatabase template) {
    try {
      endConnections(template.name());
    } catch (SQLException e) {
      throw problem("copying a database", e);
    }
    Database copy = made(template.name(), "copying a database");
    try {
      Subscriptions.copy(admin, template.name(), copy);
      return copy;
    } catch (SQLException e) {
      copy.close();
      throw problem("copying subscriptions", e);
    }
  }

  @Override
  public synchronized List<String> ensureRoles(Collection<String> names) {
    List<String> made = new ArrayList<>();
    for (String name : new LinkedHashSet<>(names)) {
      try {
        if (!admin.strings("SELECT rolname FROM pg_roles WHERE rolname = ?", name).isEmpty()) {
          continue;
        }
        admin.execute("CREATE ROLE " + Sql.name(name) + " NOLOGIN");
        stubs.add(name);
        made.add(name);
        mark("ROLE", name);
      } catch (SQLException e) {
        if ("42501".equals(e.getSQLState())) {
          throw TandemException.failed("SHADOW-ROLE-RIGHT",
                  "The shadow server lacks the role " + name + ", and " + admin.address().user()
                      + " may not create roles there.")
              .at(manner.place())
              .remedy("Create the role there, give the user CREATEROLE, or use `shadow: embedded`.")
              .cause(e);
        }
        // 42939: reserved_name, as of a predefined role of newer majors; pg_maintain came with 17.
        if ("42939".equals(e.getSQLState())) {
          throw TandemException.failed("SHADOW-ROLE-RESERVED",
                  "PostgreSQL " + major + " lacks the role " + name + ", and its name is reserved.")
              .at(manner.place())
              .remedy("Set `database:` to the major of the database that has the role.")
              .cause(e);
        }
        throw problem("making the stub role " + name, e);
      }
    }
    return List.copyOf(made);
  }

  @Override
  public synchronized List<String> ensureTablespaces(Collection<String> names) {
    List<String> made = new ArrayList<>();
    for (String name : new LinkedHashSet<>(names)) {
      try {
        if (!admin.strings("SELECT spcname FROM pg_tablespace WHERE spcname = ?", name).isEmpty()) {
          continue;
        }
        if (guest.isPresent()) {
          throw TandemException.failed("SHADOW-TABLESPACE", "The shadow server lacks the tablespace " + name
              + ".")
              .at(manner.place())
              .remedy("Create it there, or use `shadow: embedded`, where tandem makes it.");
        }
        admin.execute("SET allow_in_place_tablespaces = on");
        admin.execute("CREATE TABLESPACE " + Sql.name(name) + " LOCATION ''");
        tablespaces.add(name);
        made.add(name);
      } catch (SQLException e) {
        throw problem("making the tablespace " + name, e);
      }
    }
    return List.copyOf(made);
  }

  @Override
  public synchronized List<String> dropRolesOfScripts() {
    if (guest.isPresent()) {
      return List.of();
    }
    List<String> dropped = new ArrayList<>();
    try {
      Set<String> candidates = new TreeSet<>(roles());
      candidates.removeAll(rolesBefore);
      candidates.removeAll(stubs);
      for (String role : candidates) {
        if (droppedRole(role)) {
          dropped.add(role);
        }
      }
    } catch (SQLException e) {
      throw problem("dropping roles that scripts have made", e);
    }
    return List.copyOf(dropped);
  }

  @Override
  public void close() {
    List<Database> left;
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
      left = List.copyOf(databases.values());
    }
    boolean tidy = true;
    try {
      for (Database database : left) {
        drop(database);
      }
      for (String stub : stubs) {
        tidy &= droppedRole(stub);
      }
      for (String tablespace : tablespaces) {
        admin.execute("DROP TABLESPACE IF EXISTS " + Sql.name(tablespace));
      }
    } catch (SQLException e) {
      tidy = false;
    }
    try {
      manner.end(tidy);
    } finally {
      admin.close();
    }
  }

  @Override
  public String toString() {
    return "PostgreSQL " + version + " (" + manner.place() + ")";
  }

  private Database made(String template, String doing) {
    String name = prefix + count.incrementAndGet();
    try {
      // With fsync off the file copy is three times faster than logging each block (12 ms against 35 ms);
      // on a server that others use, its two checkpoints would be everybody's cost. The choice came with 15.
      String strategy = guest.isEmpty() && major >= 15 ? " STRATEGY FILE_COPY" : "";
      admin.execute("CREATE DATABASE " + Sql.name(name) + " TEMPLATE " + Sql.name(template) + strategy);
      Database database = new Database(name);
      synchronized (this) {
        databases.put(name, database);
      }
      mark("DATABASE", name);
      return database;
    } catch (SQLException e) {
      if ("42501".equals(e.getSQLState())) {
        throw mayNotCreateDatabases(admin.address()).cause(e);
      }
      throw problem(doing, e);
    }
  }

  private void mark(String kind, String name) throws SQLException {
    if (guest.isPresent()) {
      String comment = Sql.literal(guest.get().comment());
      admin.execute("COMMENT ON " + kind + ' ' + Sql.name(name) + " IS " + comment);
    }
  }

  private List<String> roles() throws SQLException {
    return admin.strings("SELECT rolname FROM pg_roles");
  }

  /** False where something still depends on the role (SQLSTATE 2BP01). */
  private boolean droppedRole(String role) throws SQLException {
    try {
      admin.execute("DROP ROLE IF EXISTS " + Sql.name(role));
      return true;
    } catch (SQLException e) {
      if ("2BP01".equals(e.getSQLState())) {
        return false;
      }
      throw e;
    }
  }

  private void drop(Database database) throws SQLException {
    synchronized (this) {
      if (databases.remove(database.name) == null) {
        return;
      }
    }
    endConnections(database.name);
    String drop = "DROP DATABASE IF EXISTS " + Sql.name(database.name) + " WITH (FORCE)";
    try {
      admin.execute(drop);
    } catch (SQLException e) {
      // 55006, object_in_use: subscriptions keep a database from being dropped.
      if (!"55006".equals(e.getSQLState())) {
        throw e;
      }
      Subscriptions.drop(database);
      endConnections(database.name);
      admin.execute(drop);
    }
  }

  /**
   * Ends the connections to a database and waits for them. CREATE and DROP DATABASE look again only each
   * 100 ms for connections that are on their way out, even those that their client has closed already.
   */
  private void endConnections(String database) throws SQLException {
    for (int round = 0; round < 2_000; round++) {
      List<String> left = admin.strings("""
          SELECT pid, pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE datname = ? AND backend_type = 'client backend' AND pid <> pg_backend_pid()
          """, database);
      if (left.isEmpty()) {
        return;
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static TandemException mayNotCreateDatabases(Address address) {
    return TandemException.refused("SHADOW-DATABASE-RIGHT",
            "The user " + address.user() + " may not create databases on the shadow server.")
        .at(address.hostAndPort())
        .remedy("Run ALTER ROLE " + Sql.name(address.user()) + " CREATEDB there as its administrator, "
            + "name another user in `shadow:`, or use `shadow: embedded`.");
  }

  /** What to tell a person when the server did not do what it was asked for. */
  private TandemException problem(String doing, SQLException e) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    // 53100: disk_full; a server that cannot write its log ahead panics instead.
    Optional<Path> full = manner.dataFolder().filter(Folders::isFull);
    if (full.isPresent() || state.equals("53100")) {
      return Folders.diskFull(full.or(manner::dataFolder).map(Path::toString).orElse(manner.place()), e);
    }
    // 08: connection exceptions. 57P01 to 57P03: shut down, crashed, cannot connect now.
    Optional<String> illness = manner.illness();
    if (illness.isPresent() || state.startsWith("08") || state.startsWith("57P")) {
      return TandemException.failed("SHADOW-GONE", "The shadow server is gone; it went while " + doing + "."
              + illness.map(known -> " " + known).orElse(""))
          .at(manner.place())
          .remedy("Run the command again; if it happens again, look for what ends the server, such as the "
              + "kernel when memory is short.")
          .cause(e);
    }
    return TandemException.failed("SHADOW-SERVER", "The shadow server failed while " + doing + ": "
            + e.getMessage())
        .at(manner.place())
        .cause(e);
  }

  /** One of them. */
  private final class Database implements ShadowDatabase {
    private final String name;
    private final Address address;

    Database(String name) {
      this.name = name;
      this.address = admin.address().in(name);
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public Connection connect() throws SQLException {
      return connect(Map.of());
    }

    @Override
    public Connection connect(Map<String, String> settings) throws SQLException {
      Connection connection = address.connect(settings);
      // pgjdbc asks for the JVM's time zone; what a script writes down must not depend on the machine.
      try (var statement = connection.createStatement()) {
        statement.execute("SET TimeZone = 'UTC'");
        return connection;
      } catch (SQLException e) {
        connection.close();
        throw e;
      }
    }

    @Override
    public String jdbcUrl() {
      return address.jdbcUrl();
    }

    @Override
    public String user() {
      return address.user();
    }

    @Override
    public String password() {
      return address.password();
    }

    @Override
    public void close() {
      try {
        drop(this);
      } catch (SQLException e) {
        throw problem("dropping a database", e);
      }
    }

    @Override
    public String toString() {
      return address.toString();
    }
  }
}
