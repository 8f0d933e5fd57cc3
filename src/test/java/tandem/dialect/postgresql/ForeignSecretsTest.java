package tandem.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.dialect.ReadScope;
import tandem.model.SchemaModel;
import tandem.plan.Plan;
import tandem.plan.Planner;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.ShadowServer;
import tandem.shadow.TestServers;

/** Secrets stay in their database: whoever changes one makes no difference, and whoever loses one is told. */
class ForeignSecretsTest {
  private static final String ROLE = "tandem_secret_keeper";
  private static final String SERVER = """
      CREATE FOREIGN DATA WRAPPER away OPTIONS (debug 'true', token '%1$s');
      CREATE SERVER there TYPE '%2$s' FOREIGN DATA WRAPPER away OPTIONS (host 'h', dsn 'a=b password=%1$s');
      CREATE USER MAPPING FOR tandem_secret_keeper SERVER there
        OPTIONS ("user" 'ann', password '%1$s', password_required 'true', scram_client_key '%1$s');
      CREATE FOREIGN TABLE t (id integer) SERVER there OPTIONS (url 'https://ann:%1$s@x', path '/p');
      """;

  private final ShadowServer server = TestServers.shared(17);

  @Test
  void noSecretLeavesTheDatabaseAndNoneIsADifference() throws SQLException {
    SchemaModel one = read(SERVER.formatted("geheim", "x"));
    SchemaModel other = read(SERVER.formatted("anders", "x"));
    SchemaModel without = read(SERVER.formatted("geheim", "x") + """
        ALTER USER MAPPING FOR tandem_secret_keeper SERVER there OPTIONS (DROP password);
        ALTER FOREIGN TABLE t OPTIONS (DROP url);
        """);
    assertThat(one.objects().toString()).contains("password_required=true", "user=ann", "path=/p")
        .doesNotContain("geheim");
    assertThat(plan(one, other).difference().changes()).isEmpty();
    assertThat(plan(one, without).difference().changes()).isEmpty();
  }

  @Test
  void whatIsMadeAnewHasToBeToldItsSecrets() throws SQLException {
    SchemaModel before = read(SERVER.formatted("geheim", "x"));
    SchemaModel after = read(SERVER.formatted("geheim", "y"));
    Plan plan = plan(before, after);
    assertThat(plan.statements().stream().flatMap(statement -> statement.hazards().stream())
            .filter(hazard -> hazard.code() == HazardCode.DATA_LOSS).map(Hazard::detail))
        .anyMatch(detail -> detail.contains("password, scram_client_key"))
        .anyMatch(detail -> detail.contains("dsn"))
        .anyMatch(detail -> detail.contains("url"));
    assertThat(plan.statements().toString()).doesNotContain("geheim").doesNotContain("password '");
  }

  private static Plan plan(SchemaModel from, SchemaModel to) {
    return new Planner(new PostgreSql().kinds()).plan(from, to, 17);
  }

  private SchemaModel read(String ddl) throws SQLException {
    server.ensureRoles(List.of(ROLE));
    try (ShadowDatabase database = server.create();
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(ddl);
      return new PostgreSql().reader().read(connection, ReadScope.everything());
    }
  }
}
