package tandem.config;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tandem.dialect.Dialect;
import tandem.dialect.Engine;
import tandem.dialect.h2.H2Engine;
import tandem.dialect.postgresql.PostgreSql;
import tandem.dialect.sqlite.SqliteEngine;

/**
 * The database systems that tandem knows: PostgreSQL, whose servers and addresses {@link Connector} knows,
 * and those that run in this process.
 */
public final class Dialects {
  private static final String POSTGRESQL = "postgresql";

  /** One line each; the one place where a system is added. */
  private static final List<Engine> ENGINES = List.of(
      new H2Engine(),
      new SqliteEngine());

  private Dialects() {}

  /** The words that {@code database:} takes. */
  static List<String> names() {
    return Stream.concat(Stream.of(POSTGRESQL), ENGINES.stream().map(Engine::name)).toList();
  }

  /** The system of this name; empty for PostgreSQL. */
  static Optional<Engine> named(String name) {
    return ENGINES.stream().filter(engine -> engine.name().equals(name)).findFirst();
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
