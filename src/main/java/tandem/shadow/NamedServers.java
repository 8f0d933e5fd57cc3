package tandem.shadow;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import tandem.ddl.Sql;
import tandem.model.TandemException;

/**
 * Servers that somebody else runs, named by URL. Databases are called
 * {@code tandem_shadow_<pid>_<random>_<n>}; a comment says which run made them, so that a later run can
 * remove what a dead one left.
 */
final class NamedServers {
  private static final int OLDEST_MAJOR = 14;

  private final Address address;
  private final RunMark here;
  private final Consumer<String> progress;

  NamedServers(Address address, RunMark here, Consumer<String> progress) {
    this.address = address;
    this.here = here;
    this.progress = progress;
  }

  /** The server, after a look at whether it will do. */
  ShadowServer open(OptionalInt major) {
    AdminSession admin = new AdminSession(address);
    try {
      ServerDatabases server = new ServerDatabases(admin, new Named(address), Optional.of(here));
      requireMajor(server, major);
      requireRight(admin);
      removeLeftOvers(admin);
      return server;
    } catch (SQLException e) {
      admin.close();
      throw notConnected(e);
    } catch (TandemException e) {
      admin.close();
      throw e;
    }
  }

  private void requireMajor(ShadowServer server, OptionalInt major) {
    if (server.major() < OLDEST_MAJOR) {
      throw TandemException.usage("SHADOW-MAJOR", "The shadow server is PostgreSQL " + server.version()
              + "; tandem knows " + OLDEST_MAJOR + " and newer.")
          .at(address.hostAndPort())
          .remedy("Name a newer server in `shadow:`, or use `shadow: embedded`.");
    }
    if (major.isPresent() && major.getAsInt() != server.major()) {
      throw TandemException.usage("SHADOW-MAJOR", "The shadow server is PostgreSQL " + server.version()
              + ", and what it is compared with is PostgreSQL " + major.getAsInt()
              + ": the two write definitions differently.")
          .at(address.hostAndPort())
          .remedy("Name a PostgreSQL " + major.getAsInt() + " server in `shadow:`, use `shadow: embedded`, "
              + "or set `database: postgresql:" + server.major() + "` where that is meant.");
    }
  }

  private void requireRight(AdminSession admin) throws SQLException {
    if (admin.strings("SELECT 1 FROM pg_roles WHERE rolname = current_user AND (rolcreatedb OR rolsuper)")
        .isEmpty()) {
      throw ServerDatabases.mayNotCreateDatabases(address);
    }
  }

  /** Removes only what says that a process of this machine made it which is not there any more. */
  private void removeLeftOvers(AdminSession admin) throws SQLException {
    remove(admin, "DATABASE", """
        SELECT datname, shobj_description(oid, 'pg_database') FROM pg_database
        WHERE datname LIKE 'tandem\\_shadow\\_%' AND shobj_description(oid, 'pg_database') IS NOT NULL
        ORDER BY datname
        """, " WITH (FORCE)");
    remove(admin, "ROLE", """
        SELECT rolname, shobj_description(oid, 'pg_authid') FROM pg_roles
        WHERE shobj_description(oid, 'pg_authid') LIKE 'tandem shadow;%' AND NOT rolcanlogin
        ORDER BY rolname
        """, "");
  }

  private void remove(AdminSession admin, String kind, String query, String how) throws SQLException {
    for (List<String> row : admin.pairs(query)) {
      String name = row.get(0);
      if (RunMark.parse(row.get(1)).filter(mark -> mark.isDeadOn(here)).isEmpty()) {
        continue;
      }
      try {
        admin.execute("DROP " + kind + " IF EXISTS " + Sql.name(name) + how);
        progress.accept("removed " + name + ", left on the shadow server by a run that was killed");
      } catch (SQLException e) {
        progress.accept("could not remove " + name + ", left on the shadow server by a run that was killed");
      }
    }
  }

  private TandemException notConnected(SQLException e) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    // 28P01: invalid_password, 28000: invalid_authorization_specification, 3D000: invalid_catalog_name.
    return switch (state) {
      case "28P01", "28000" -> TandemException.failed("SHADOW-LOGIN",
              "The shadow server refused the user " + address.user() + " or the password.")
          .at(address.hostAndPort())
          .remedy("Check user and password in `shadow:`.")
          .cause(e);
      case "3D000" -> TandemException.failed("SHADOW-DATABASE",
              "The shadow server has no database " + address.database() + " to connect to at first.")
          .at(address.hostAndPort())
          .remedy("Name one that exists at the end of the URL in `shadow:`, e.g. /postgres.")
          .cause(e);
      default -> TandemException.failed("SHADOW-UNREACHABLE",
              "The shadow server does not answer: " + e.getMessage())
          .at(address.hostAndPort())
          .remedy("Check host, port and network, or use `shadow: embedded`.")
          .cause(e);
    };
  }

  /** A server that others use too. */
  private static final class Named implements ServerDatabases.Manner {
    private final Address address;

    Named(Address address) {
      this.address = address;
    }

    @Override
    public String place() {
      return address.hostAndPort();
    }

    @Override
    public Optional<Path> dataFolder() {
      return Optional.empty();
    }

    @Override
    public Optional<String> illness() {
      return Optional.empty();
    }

    @Override
    public void end(boolean tidy) {
      // The server goes on; it is not ours.
    }
  }
}
