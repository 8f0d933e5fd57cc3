package tandem.config;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tandem.dialect.Dialect;
import tandem.dialect.Drivers;
import tandem.dialect.Engine;
import tandem.dialect.JdbcAddress;
import tandem.dialect.MemoryEngine;
import tandem.dialect.ServerEngine;
import tandem.model.TandemException;

/** The databases of a project, all of one system. */
public final class Databases {
  private final Connector postgresql;
  private final Path folder;
  private final Optional<Engine> engine;

  /**
   * Databases of one system.
   *
   * @param postgresql reaches PostgreSQL's
   * @param folder where files are looked for that are named without their whole path
   * @param engine the system; empty: PostgreSQL
   */
  Databases(Connector postgresql, Path folder, Optional<Engine> engine) {
    this.postgresql = postgresql;
    this.folder = folder;
    this.engine = engine;
  }

  private static Engine wired(Engine engine, Drivers drivers) {
    return switch (engine) {
      case MemoryEngine memory -> memory;
      case ServerEngine server -> server.with(drivers);
    };
  }

  /**
   * Those of a project: of the system that {@code database:} names, else of the one that the first address
   * leads to, those of the command line before those of config.yml; PostgreSQL's where nothing says.
   *
   * @param sources what the command line names, addresses or not
   * @param drivers where drivers come from that tandem does not bring
   */
  public static Databases of(
      Project project, Connector postgresql, List<String> sources, Drivers drivers) {
    Config config = project.config();
    Stream<String> named = sources.stream().flatMap(source ->
        Optional.ofNullable(config.environments().get(source)).map(Databases::url).orElse(Optional.of(source))
            .stream());
    Stream<String> written = config.environments().values().stream().flatMap(one -> url(one).stream());
    Optional<Engine> engine = config.database().isPresent()
        ? Dialects.named(config.database().get().system())
        : Stream.concat(named, written).filter(DatabaseUrl::isOne).findFirst().flatMap(Dialects::at);
    return new Databases(postgresql, project.folder(), engine.map(one -> wired(one, drivers)));
  }

  private static Optional<String> url(Environment environment) {
    return environment.url().flatMap(Setting::ifKnown);
  }

  /** Their system; empty: PostgreSQL. */
  public Optional<Engine> engine() {
    return engine;
  }

  /** The dialect of their system. */
  public Dialect dialect() {
    return Dialects.dialect(engine);
  }

  /**
   * How an environment is reached.
   *
   * @throws TandemException where config.yml gives no address, a variable of it is not set, or it is that of
   *     another system
   */
  public Access access(Environment environment) {
    Setting url = Connector.url(environment);
    if (isPostgreSql(url.value(), url.place())) {
      DatabaseUrl address = postgresql.address(environment);
      return new Access(address.toString(),
          () -> postgresql.connect(environment.name(), address));
    }
    return access(environment.name(), engine.orElseThrow().address(url.value(), folder).login(
        environment.user().map(Setting::value), environment.password().map(Setting::value)));
  }

  /**
   * How the database of an address is reached.
   *
   * @param name how errors call it; empty: the address alone
   * @param place where the address comes from, for errors
   */
  public Access access(String name, String url, String place) {
    if (isPostgreSql(url, place)) {
      DatabaseUrl address = postgresql.address(url, place);
      return new Access(address.toString(), () -> postgresql.connect(name, address));
    }
    return access(name, engine.orElseThrow().address(url, folder));
  }

  private boolean isPostgreSql(String url, String place) {
    Optional<Engine> other = engine.filter(ours -> ours.serves(url)).or(() -> Dialects.at(url));
    if (!Dialects.name(other).equals(Dialects.name(engine))) {
      String system = other.map(Engine::title).orElse("PostgreSQL");
      throw TandemException.usage("CONFIG-OTHER-SYSTEM", "this is a database of " + system
              + ", and the project is for " + engine.map(Engine::title).orElse("PostgreSQL"))
          .at(place)
          .remedy("a project has databases of one system: say `database: " + Dialects.name(other)
              + "` in config.yml, or run the command outside of it");
    }
    return engine.isEmpty();
  }

  private Access access(String name, JdbcAddress address) {
    return new Access(address.shown(), () -> connect(name, address));
  }

  private Connection connect(String name, JdbcAddress address) {
    Engine system = engine.orElseThrow();
    String where = name.isEmpty() ? address.shown() : name + " (" + address + ")";
    try {
      return system.connect(address);
    } catch (SQLException e) {
      throw system.told(e, address).at(where).cause(e);
    } catch (TandemException e) {
      throw e.at(where);
    }
  }
}
