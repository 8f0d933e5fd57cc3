package tandem.config;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tandem.model.TandemException;

/**
 * Servers that speak PostgreSQL's protocol and are none: what they have as a catalog is only like
 * PostgreSQL's. They are told by {@code version()}, which is asked only where {@code server_version} is none
 * that a PostgreSQL from 14 on has, so that a connection to one costs no round trip more.
 */
final class OtherProtocolServers {
  private static final int OLDEST_MAJOR = 14;

  /** {@code 17.11}, {@code 18beta1}; behind it may stand who built it. */
  private static final Pattern POSTGRESQL = Pattern.compile("(\\d+)(\\.\\d+|(beta|rc|devel)\\d*)?( .*)?");

  /** By a word in what {@code version()} says. */
  private static final Map<String, String> NAMES = Map.of(
      "CockroachDB", "CockroachDB", "-YB-", "YugabyteDB", "Redshift", "Amazon Redshift",
      "Greenplum", "Greenplum", "Materialize", "Materialize", "QuestDB", "QuestDB", "CrateDB", "CrateDB",
      "RisingWave", "RisingWave", "openGauss", "openGauss");

  private OtherProtocolServers() {}

  /**
   * Does nothing where a connection leads to PostgreSQL.
   *
   * @throws TandemException DATABASE-NOT-POSTGRESQL where it leads to something that is like it
   */
  static void refuse(Connection connection) throws SQLException {
    if (!isDoubtful(connection.getMetaData().getDatabaseProductVersion())) {
      return;
    }
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT version()")) {
      result.next();
      Optional<String> name = named(result.getString(1));
      if (name.isPresent()) {
        connection.close();
        throw TandemException.usage("DATABASE-NOT-POSTGRESQL",
                "the server is " + name.get() + ", which speaks PostgreSQL's protocol and has another"
                    + " catalog")
            .remedy("say 'database: pgwire' in config.yml, and what the driver tells is read; "
                + "docs/databases.md says how much that is");
      }
    }
  }

  /** True where a {@code server_version} may be that of another system. */
  static boolean isDoubtful(String version) {
    var matcher = POSTGRESQL.matcher(version);
    return !matcher.matches() || Integer.parseInt(matcher.group(1)) < OLDEST_MAJOR;
  }

  /** The system that says so of its version; empty for PostgreSQL. */
  static Optional<String> named(String version) {
    return NAMES.entrySet().stream().filter(entry -> version.contains(entry.getKey()))
        .map(Map.Entry::getValue).findFirst();
  }
}
