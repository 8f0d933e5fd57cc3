package tandem.ddl.script;


import static org.assertj.core.api.Assertions.assertThat;
import static tandem.dialect.postgresql.script.PostgreSqlSyntax.SYNTAX;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactedTest {

  @ParameterizedTest
  @ValueSource(strings = {
      "create role r login password 'hunter2'",
      "alter user r with encrypted PASSWORD E'hunter2'",
      "alter role r password /* new */ $$hunter2$$",
      "create user mapping for r server s options (user 'u', password 'hunter2')",
      "alter server s options (add api_key 'hunter2', set \"Auth_Token\" 'hunter2')",
      "alter database d set app.jwt_secret to 'hunter2'",
      "alter foreign table t options (url 'https://u:hunter2@h/p')",
      "create subscription s connection 'host=h password=hunter2' publication p",
      "alter role r password 'hunter2"
  })
  void aPasswordIsNeverShown(String sql) {
    assertThat(Redacted.of(SYNTAX, sql)).doesNotContain("hunter2");
  }

  @Test
  void theRestIsShownAsItStands() {
    assertThat(Redacted.of(SYNTAX, "create role r password 'x' valid until '2030-01-01' -- password"))
        .isEqualTo("create role r password '***' valid until '2030-01-01' -- password");
    String options = "create server s foreign data wrapper w options (password_required 'true', sslkey '/k')";
    assertThat(Redacted.of(SYNTAX, options)).isEqualTo(options);
    assertThat(Redacted.of(SYNTAX, "select password, 'x' from t")).isEqualTo("select password, 'x' from t");
  }
}
