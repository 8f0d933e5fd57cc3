package tandem.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.model.TandemException;

final class DatabaseUrlTest {
  private static final Variables NONE = new Variables(Map.of());

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      postgresql://ann:geheim@db.example.org:6432/shop | db.example.org:6432/shop | ann  | geheim
      postgres://db/shop                               | db:5432/shop             | me   |
      postgresql://                                    | localhost:5432/me        | me   |
      postgresql:///shop                               | localhost:5432/shop      | me   |
      postgresql://ann@/                               | localhost:5432/ann       | ann  |
      postgresql://a%40b:p%3Aq%2Fr@db/s%20t            | db:5432/s t              | a@b  | p:q/r
      postgresql://ann:a+b@db/shop                     | db:5432/shop             | ann  | a+b
      postgresql://[::1]:6432/shop                     | [::1]:6432/shop          | me   |
      postgresql://a:1,b/shop                          | a:1,b:5432/shop          | me   |
      postgresql:///shop?host=db&port=7777&user=bob    | db:7777/shop             | bob  |
      jdbc:postgresql://db:6432/shop?user=x&password=y | db:6432/shop             | x    | y
      jdbc:postgresql://db/shop                        | db:5432/shop             | me   |
      jdbc:postgresql:shop                             | localhost:5432/shop      | me   |
      jdbc:postgresql:/                                | localhost:5432/me        | me   |
      """)
  void bothFormsOfUrlAreRead(String text, String shown, String user, String password) {
    DatabaseUrl url = DatabaseUrl.of(text, "here").completed(NONE, "me");
    assertThat(url).hasToString(shown);
    assertThat(url.user()).contains(user);
    assertThat(url.password().orElse(null)).isEqualTo(password);
  }

  @Test
  void parametersGetTheDriversNames() {
    DatabaseUrl url = DatabaseUrl.of(
        "postgresql://db/shop?sslmode=require&connect_timeout=3&target_session_attrs=read-write", "here");
    assertThat(url.parameters())
        .isEqualTo(Map.of("sslmode", "require", "connectTimeout", "3", "targetServerType", "primary"));
    assertThat(DatabaseUrl.of("jdbc:postgresql://db/shop?loginTimeout=5", "here").parameters())
        .isEqualTo(Map.of("loginTimeout", "5"));
  }

  @Test
  void whatTheUrlLeavesOutComesFromLibpqsVariables() {
    Variables variables = new Variables(Map.of("PGHOST", "h", "PGPORT", "1", "PGUSER", "u", "PGPASSWORD", "p",
        "PGDATABASE", "d", "PGSSLMODE", "require"));
    DatabaseUrl bare = DatabaseUrl.of("postgresql://", "here").completed(variables, "me");
    assertThat(bare).hasToString("h:1/d");
    assertThat(bare.user()).contains("u");
    assertThat(bare.password()).contains("p");
    assertThat(bare.parameters()).containsEntry("sslmode", "require");
    DatabaseUrl whole = DatabaseUrl.of("postgresql://a:b@c:2/e?sslmode=disable", "here")
        .completed(variables, "me");
    assertThat(whole).hasToString("c:2/e");
    assertThat(whole.user()).contains("a");
    assertThat(whole.password()).contains("b");
    assertThat(whole.parameters()).containsEntry("sslmode", "disable");
  }

  @Test
  void theDriversAddressIsWhole() {
    DatabaseUrl url = DatabaseUrl.of("postgresql://ann:geheim@db/s%20t%2Fu?sslmode=require", "here");
    assertThat(url.completed(NONE, "me").jdbc()).isEqualTo("jdbc:postgresql://db:5432/s%20t%2Fu");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "mysql://ann:geheim@db/shop", "jdbc:mariadb://db/shop?password=geheim", "jdbc:geheim",
    "postgresql://ann:geheim@db:port/shop", "postgresql://ann:geheim@db/shop?geheim",
    "postgresql://ann:geheim@db/shop?sslmod=x", "postgresql://ann:geheim@%2Fvar%2Frun/shop?host=/var/run"
  })
  void whatIsNoAddressIsToldWithoutThePassword(String text) {
    TandemException error =
        catchThrowableOfType(TandemException.class, () -> DatabaseUrl.of(text, "config.yml:3"));
    assertThat(error.code()).isEqualTo("CONFIG-BAD-URL");
    assertThat(error.exit()).isEqualTo(TandemException.Exit.USAGE);
    assertThat(error.where()).contains("config.yml:3");
    assertThat(error.toString() + error.remedy()).doesNotContain("geheim");
  }

  @Test
  void anUnknownParameterIsToldWithTheNearest() {
    TandemException error = catchThrowableOfType(
        TandemException.class, () -> DatabaseUrl.of("postgresql://db/shop?sslmod=x", "here"));
    assertThat(error).hasMessageContaining("Did you mean 'sslmode'?");
  }

  @Test
  void aUnixSocketIsRefusedInOneSentence() {
    TandemException error = catchThrowableOfType(
        TandemException.class, () -> DatabaseUrl.of("postgresql:///shop?host=/var/run/postgresql", "here"));
    assertThat(error).hasMessage("tandem connects over TCP, not over a Unix socket");
  }

  @Test
  void thePasswordIsNeverPartOfItsText() {
    DatabaseUrl url = DatabaseUrl.of("postgresql://ann:geheim@db/shop", "here").completed(NONE, "me");
    assertThat(url.toString() + url.jdbc() + url.parameters()).doesNotContain("geheim");
  }
}
