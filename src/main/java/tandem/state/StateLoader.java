package tandem.state;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import tandem.dialect.Dialect;
import tandem.model.TandemException;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.ShadowServer;

/**
 * Builds a schema from the files of a state folder, in whatever layout and order they are. The database alone
 * decides what they mean: statements run in a guessed order, and what fails is tried again after the others.
 */
public final class StateLoader {
  private final ShadowServer server;
  private final Dialect dialect;

  /** @param server where roles are stubbed that the files name */
  public StateLoader(ShadowServer server, Dialect dialect) {
    this.server = server;
    this.dialect = dialect;
  }

  /**
   * Runs all statements of the files in an empty database.
   *
   * @param files texts by path, relative to the state folder
   * @param database empty; a failed load leaves it half-filled
   * @throws TandemException STATE-BUILD where the database refuses a statement, with file and line;
   *     STATE-TWICE where two statements define one object, naming both; STATE-EXTENSION where the shadow
   *     lacks one
   */
  public Loaded load(Map<String, String> files, ShadowDatabase database) {
    List<StateUnit> units = LoadOrder.of(StateUnit.of(dialect.syntax(), files));
    try (Connection connection = database.connect(dialect.loading().driverSettings())) {
      LoadRun run = new LoadRun(connection, server, dialect, units);
      run.run();
      return new Loaded(files.size(), units.size(), run.retried(), run.stubbedRoles());
    } catch (SQLException e) {
      throw TandemException
          .failed("SHADOW-GONE", "The shadow server is gone; it went while loading the state.")
          .at(server.place()).remedy("Run the command again.").cause(e);
    }
  }
}
