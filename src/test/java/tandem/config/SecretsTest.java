package tandem.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SecretsTest {
  @Test
  void passwordsOfVariablesAndWordsAreTakenOut() {
    Secrets secrets = Secrets.of(
        new Variables(Map.of(
            "PGPASSWORD", "hunter22", "PROD_URL", "postgresql://u:p%40ss@h/db", "HOME", "/home/x")),
        List.of("--to", "jdbc:postgresql://h/db?user=u&password=open"));
    assertThat(secrets.redact("hunter22, p@ss, p%40ss, open, /home/x"))
        .isEqualTo("***, ***, ***, ***, /home/x");
  }

  @Test
  void whatLooksLikeAPasswordInAUrlIsTakenOutToo() {
    Secrets none = Secrets.of(new Variables(Map.of()), List.of());
    assertThat(none.redact("at postgresql://u:geheim@h/db?x=1&password=geheim"))
        .isEqualTo("at postgresql://u:***@h/db?x=1&password=***");
    assertThat(none.redact("at jdbc:h2:./dev;USER=sa;PASSWORD=geheim;MODE=DB2 or postgresql://h/db?password=a;b"))
        .isEqualTo("at jdbc:h2:./dev;USER=sa;PASSWORD=***;MODE=DB2 or postgresql://h/db?password=***");
  }

  @Test
  void aShortPasswordIsTakenOutWhereItStandsAlone() {
    Secrets secrets = Secrets.of(new Variables(Map.of("PGPASSWORD", "a")), List.of());
    assertThat(secrets.redact("a table 'a'")).isEqualTo("*** table '***'");
  }
}
