package tandem.shadow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.model.TandemException;

class ServerUrlTest {
  @Test
  void aLibpqUrlIsReadWithItsEscapes() {
    assertThat(ServerUrl.parse("postgres://a%40b:p%2Fw%3A%25+@db.example:6543/my%20db?sslmode=require"))
        .isEqualTo(new Address("db.example", 6543, "my db", "a@b", "p/w:%+", "sslmode=require"));
  }

  @Test
  void aJdbcUrlGivesUserAndPasswordAsOptions() {
    assertThat(ServerUrl.parse("jdbc:postgresql://h/d?user=u&password=p%26q&connectTimeout=3"))
        .isEqualTo(new Address("h", 5432, "d", "u", "p&q", "connectTimeout=3"));
  }

  @Test
  void optionsOfLibpqGetTheirJdbcNames() {
    assertThat(ServerUrl.parse("postgresql://u@h/d?connect_timeout=3&application_name=x").options())
        .isEqualTo("connectTimeout=3");
  }

  @Test
  void whatIsLeftOutIsAsInLibpq() {
    String me = System.getProperty("user.name");
    assertThat(ServerUrl.parse("postgresql://")).isEqualTo(new Address("localhost", 5432, me, me, "", ""));
    assertThat(ServerUrl.parse("postgresql://u@h")).isEqualTo(new Address("h", 5432, "u", "u", "", ""));
  }

  @Test
  void anAddressOfVersionSixKeepsItsBrackets() {
    Address address = ServerUrl.parse("postgresql://u@[::1]:5433/d");
    assertThat(address.host()).isEqualTo("::1");
    assertThat(address.jdbcUrl()).isEqualTo("jdbc:postgresql://[::1]:5433/d");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "postgresql://u:hush%zz@h/d", "postgresql://u:hush@h:port/d", "postgresql://u:hush@a,b/d",
      "postgresql://u:hush@h/d?x", "postgresql://u:hush@%2Frun/d"})
  void whatCannotBeReadIsAnErrorThatDoesNotShowThePassword(String url) {
    TandemException e = catchThrowableOfType(TandemException.class, () -> ServerUrl.parse(url));
    assertThat(e.code()).isEqualTo("SHADOW-URL");
    assertThat(e.what() + e.where() + e.remedy() + e.getCause()).doesNotContain("hush");
  }
}
