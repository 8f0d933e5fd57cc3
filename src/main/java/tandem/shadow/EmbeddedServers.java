package tandem.shadow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import tandem.model.TandemException;

/** Starts servers of tandem's own, each on a slot of the cache. */
final class EmbeddedServers {
  /**
   * What a script could leave in the catalogs that all databases share. Without autovacuum the rows stay as
   * they are, so two equal texts mean that nothing was left.
   */
  private static final String SHARED_CATALOGS = """
      SELECT concat_ws('|',
        (SELECT string_agg(r::text, ',' ORDER BY r.oid) FROM pg_authid r),
        (SELECT string_agg(m::text, ',' ORDER BY m.roleid, m.member, m.grantor) FROM pg_auth_members m),
        (SELECT string_agg(concat_ws(' ', d.oid, d.datname, d.datdba, d.datallowconn, d.datacl), ','
                           ORDER BY d.oid) FROM pg_database d),
        (SELECT string_agg(t::text, ',' ORDER BY t.oid) FROM pg_tablespace t),
        (SELECT string_agg(s::text, ',' ORDER BY s.setdatabase, s.setrole) FROM pg_db_role_setting s),
        (SELECT string_agg(c::text, ',' ORDER BY c.classoid, c.objoid) FROM pg_shdescription c),
        (SELECT count(*) FROM pg_shseclabel),
        (SELECT count(*) FROM pg_replication_origin),
        (SELECT count(*) FROM pg_replication_slots),
        (SELECT count(*) FROM pg_prepared_xacts),
        (SELECT count(*) FROM pg_stat_subscription))
      """;

  private final CacheLayout cache;
  private final BinaryJars jars;
  private final ServerAccount account;
  private final Consumer<String> progress;

  EmbeddedServers(CacheLayout cache, BinaryJars jars, ServerAccount account, Consumer<String> progress) {
    this.cache = cache;
    this.jars = jars;
    this.account = account;
    this.progress = progress;
  }

  /** A running server of the release; about 90 ms when everything is in the cache. */
  ShadowServer open(Release release) {
    FirstConnection.prepare();
    account.requireReach(cache.root());
    Installation installation = Installation.of(release, cache, jars, account, progress);
    SlotFolders folders = cache.slotFolders();
    Path chosen = folders.chosen();
    try {
      for (Path folder : folders.all()) {
        new Slots(folder).sweep();
      }
      Slot slot = new Slots(chosen).take(release);
      try {
        return started(installation, slot);
      } catch (IOException | RuntimeException | SQLException e) {
        slot.release();
        throw e;
      }
    } catch (IOException e) {
      throw Folders.problem(chosen, e);
    } catch (SQLException e) {
      throw TandemException.failed("SHADOW-START",
              "The embedded PostgreSQL started and took no connection: " + e.getMessage())
          .at(chosen.toString())
          .remedy("Run `tandem cache clear` and try again.")
          .cause(e);
    }
  }

  private ShadowServer started(Installation installation, Slot slot) throws IOException, SQLException {
    boolean used = slot.prepare(installation.template());
    try {
      return connected(installation, slot);
    } catch (TandemException | SQLException e) {
      if (!used) {
        throw e;
      }
      // The folder may have been spoilt since its clean mark: by hand, or by a script that got at its files.
      progress.accept("making the shadow's data folder anew: " + e.getMessage());
      slot.remake(installation.template());
      return connected(installation, slot);
    }
  }

  private ShadowServer connected(Installation installation, Slot slot) throws IOException, SQLException {
    Postmaster postmaster = Postmaster.start(installation.home(), slot.data(), slot.log(), account);
    AdminSession admin = new AdminSession(new Address("127.0.0.1", postmaster.port(), "postgres",
        CacheLayout.SUPERUSER, slot.password(), "sslmode=disable&gssEncMode=disable"));
    try {
      String before = sharedCatalogs(admin);
      return new ServerDatabases(admin, new Embedded(slot, postmaster, admin, before),
          Optional.empty());
    } catch (SQLException e) {
      admin.close();
      postmaster.stop();
      throw e;
    }
  }

  private static String sharedCatalogs(AdminSession admin) throws SQLException {
    return admin.strings(SHARED_CATALOGS).getFirst();
  }

  /** ALTER SYSTEM writes postgresql.auto.conf, which holds only comments after initdb. */
  private static boolean hasSystemSettings(Path data) throws IOException {
    return Files.readAllLines(data.resolve("postgresql.auto.conf")).stream()
        .anyMatch(line -> !line.isBlank() && !line.startsWith("#"));
  }

  /** A server that nobody else uses. */
  private static final class Embedded implements ServerDatabases.Manner {
    private final Slot slot;
    private final Postmaster postmaster;
    private final AdminSession admin;
    private final String before;

    Embedded(Slot slot, Postmaster postmaster, AdminSession admin, String before) {
      this.slot = slot;
      this.postmaster = postmaster;
      this.admin = admin;
      this.before = before;
    }

    @Override
    public String place() {
      return "embedded";
    }

    @Override
    public Optional<Path> dataFolder() {
      return Optional.of(slot.data());
    }

    @Override
    public Optional<String> illness() {
      if (!Files.isDirectory(slot.data())) {
        return Optional.of("Its data folder " + slot.data() + " was removed.");
      }
      return postmaster.isAlive() ? Optional.empty() : Optional.of("Its process has ended.");
    }

    @Override
    public void end(boolean tidy) {
      boolean clean = tidy && leftNothing();
      admin.close();
      boolean stopped = postmaster.stop();
      try {
        if (clean && stopped) {
          slot.markClean();
        } else if (!postmaster.isAlive()) {
          slot.remove();
        }
      } catch (IOException e) {
        // Without its mark the slot is removed by the next run.
      } finally {
        slot.release();
      }
    }

    private boolean leftNothing() {
      try {
        return before.equals(sharedCatalogs(admin)) && !hasSystemSettings(slot.data());
      } catch (SQLException | IOException e) {
        return false;
      }
    }
  }
}
