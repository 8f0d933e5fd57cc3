package tandem.shadow;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tandem.dialect.JdbcAddress;
import tandem.dialect.ServerEngine;
import tandem.model.TandemException;

/** Throw-away databases on a server that somebody else runs. Its accounts are left alone. */
final class ScratchServer implements ShadowServer {
  private final ServerEngine engine;
  private final ServerEngine.Scratch scratch;
  private final JdbcAddress address;
  private final Connection admin;
  private final RunMark here = RunMark.ofThisRun();
  private final Map<String, ScratchDatabase> made = new LinkedHashMap<>();
  private int number;

  ScratchServer(ServerEngine engine, ServerEngine.Scratch scratch, JdbcAddress address, Connection admin) {
    this.engine = engine;
    this.scratch = scratch;
    this.address = address;
    this.admin = admin;
  }

  /** Drops what runs of this machine have left that are not there any more. */
  void removeLeftOvers(Consumer<String> progress) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = admin.createStatement();
        ResultSet found = statement.executeQuery(scratch.names())) {
      while (found.next()) {
        names.add(found.getString(1));
      }
    }
    for (String name : names) {
      if (ScratchName.parse(name).filter(mark -> mark.isDeadOn(here)).isPresent()) {
        execute(scratch.drop(name));
        progress.accept("removed " + name + ", left on the shadow server by a run that was killed");
      }
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = admin.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public int major() {
    return Integer.parseInt(version().replaceFirst("\\..*", ""));
  }

  @Override
  public String version() {
    try {
      return admin.getMetaData().getDatabaseProductVersion().replaceFirst("[^0-9.].*", "");
    } catch (SQLException e) {
      throw gone(e);
    }
  }

  @Override
  public String place() {
    return address.shown();
  }

  @Override
  public synchronized ShadowDatabase create() {
    String name = ScratchName.of(here, ++number).toString();
    try {
      execute(scratch.make(name));
    } catch (SQLException e) {
      throw TandemException.failed("SHADOW-DATABASE-RIGHT",
              "no database can be made on the shadow server: " + e.getMessage())
          .at(place()).remedy("name a user in `shadow:` who may make and drop databases").cause(e);
    }
    ScratchDatabase database = new ScratchDatabase(engine, scratch.at(address, name), name, this);
    made.put(name, database);
    return database;
  }

  synchronized void drop(ScratchDatabase database) {
    if (made.remove(database.name()) != null) {
      try {
        execute(scratch.drop(database.name()));
      } catch (SQLException e) {
        throw gone(e);
      }
    }
  }

  private TandemException gone(SQLException e) {
    return TandemException.failed("SHADOW-GONE", "the shadow server is gone: " + e.getMessage())
        .at(place()).remedy("run the command again").cause(e);
  }

  @Override
  public ShadowDatabase copyOf(ShadowDatabase template) {
    throw TandemException.failed("SHADOW-COPY", engine.title() + " cannot copy a database")
        .at(place()).remedy("build it anew");
  }

  @Override
  public synchronized void close() {
    try (admin) {
      for (String name : made.keySet()) {
        execute(scratch.drop(name));
      }
      made.clear();
    } catch (SQLException e) {
      // The server is gone; a later run removes what is left there.
    }
  }
}
