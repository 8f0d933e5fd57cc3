package tandem.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import tandem.dialect.postgresql.PostgreSql;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.ShadowServer;
import tandem.shadow.TestServers;

/** What a state means does not depend on the time zone of the machine that builds it. */
@Isolated
class TimeZoneTest {

  /** PostgreSQL makes a constant of a literal when the default is declared, in the session's time zone. */
  @Test
  void aPointInTimeWithoutAZoneIsUniversalTime() throws Exception {
    TimeZone here = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
    try {
      ShadowServer server = TestServers.shared(17);
      try (ShadowDatabase database = server.create()) {
        new StateLoader(server, new PostgreSql()).load(Map.of(
            "t.sql", "CREATE TABLE t (since timestamptz DEFAULT '2020-01-01 00:00'::timestamptz);"),
                database);
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
          statement.execute("SET TimeZone = 'UTC'; INSERT INTO t DEFAULT VALUES");
          try (ResultSet row = statement.executeQuery("SELECT since::text FROM t")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("2020-01-01 00:00:00+00");
          }
        }
      }
    } finally {
      TimeZone.setDefault(here);
    }
  }
}
