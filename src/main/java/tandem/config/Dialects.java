package tandem.config;

import java.sql.Driver;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tandem.dialect.Dialect;
import tandem.dialect.DriverRelease;
import tandem.dialect.Engine;
import tandem.dialect.ServerEngine;
import tandem.dialect.h2.H2Engine;
import tandem.dialect.jdbc.JdbcSystems;
import tandem.dialect.mysql.MySqlSystems;
import tandem.dialect.postgresql.PostgreSql;
import tandem.dialect.sqlite.SqliteEngine;

/**
 * The database systems that tandem knows: PostgreSQL, whose servers and addresses {@link Connector} knows,
 * those that run in this process, and those on servers whose drivers are fetched.
 */
public final class Dialects {
  private static final String POSTGRESQL = "postgresql";

  /** One line each; the one place where a system is added. */
  private static final List<Engine> ENGINES = List.of(
      new H2Engine(),
      new SqliteEngine(),
      MySqlSystems.mariaDb(Dialects::unwired),
      MySqlSystems.mySql(Dialects::unwired),
      JdbcSystems.sqlServer(Dialects::unwired),
      JdbcSystems.oracle(Dialects::unwired));

  /** Those that only {@code database:} names, since their addresses are like another's. */
  private static final List<Engine> NAMED = List.of(JdbcSystems.pgwire(Dialects::unwired));

  private Dialects() {}

  /** Systems get their drivers from the project that uses them. */
  private static Driver unwired(DriverRelease release) {
    throw new IllegalStateException(release.coordinates());
  }

  private static Stream<Engine> engines() {
    return Stream.of(ENGINES, NAMED).flatMap(List::stream);
  }

  /** The systems whose drivers are fetched. */
  static List<ServerEngine> served() {
    return engines().filter(ServerEngine.class::isInstance).map(ServerEngine.class::cast).toList();
  }

  /** The words that {@code database:} takes. */
  static List<String> names() {
    return Stream.concat(Stream.of(POSTGRESQL), engines().map(Engine::name)).toList();
  }

  /** The system of this name; empty for PostgreSQL. */
  static Optional<Engine> named(String name) {
    return engines().filter(engine -> engine.name().equals(name)).findFirst();
  }

  /** The system that an address leads to; empty for PostgreSQL. */
  public static Optional<Engine> at(String url) {
    return ENGINES.stream().filter(engine -> engine.serves(url)).findFirst();
  }

  /** The word for a system; empty: PostgreSQL. */
  static String name(Optional<Engine> engine) {
    return engine.map(Engine::name).orElse(POSTGRESQL);
  }

  /** The dialect of a system; empty: PostgreSQL. */
  static Dialect dialect(Optional<Engine> engine) {
    return engine.map(Engine::dialect).orElseGet(PostgreSql::new);
  }
}
