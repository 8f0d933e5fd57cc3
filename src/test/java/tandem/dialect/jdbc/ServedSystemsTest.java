package tandem.dialect.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.dialect.JdbcAddress;
import tandem.dialect.ServerEngine;
import tandem.dialect.mysql.MySqlSystems;

/** What addresses of systems on servers say, and that their dialects can be had. */
class ServedSystemsTest {
  private static final List<ServerEngine> SYSTEMS = List.of(
      MySqlSystems.mariaDb(release -> null), MySqlSystems.mySql(release -> null),
      JdbcSystems.sqlServer(release -> null), JdbcSystems.oracle(release -> null),
      JdbcSystems.pgwire(release -> null));

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "jdbc:mariadb://ann:geheim@db:3306/app | jdbc:mariadb://db:3306/app | jdbc:mariadb://db:3306/app",
      "jdbc:mariadb://db/app?user=ann&password=geheim&x=1 | jdbc:mariadb://db/app?x=1 | jdbc:mariadb://db/app",
      "jdbc:mysql://db/app?x=1&user=ann&password=geheim | jdbc:mysql://db/app?x=1 | jdbc:mysql://db/app",
      "jdbc:sqlserver://db:1433;databaseName=app;user=ann;password=geheim | jdbc:sqlserver://db:1433;databaseName=app"
          + " | jdbc:sqlserver://db:1433",
      "jdbc:sqlserver://db;password={geheim};userName=ann;encrypt=true | jdbc:sqlserver://db;encrypt=true"
          + " | jdbc:sqlserver://db",
      "jdbc:oracle:thin:ann/geheim@//db:1521/app | jdbc:oracle:thin:@//db:1521/app | jdbc:oracle:thin:@//db:1521/app"})
  void userAndPasswordLeaveTheAddress(String written, String url, String shown) {
    ServerEngine system = SYSTEMS.stream().filter(one -> one.serves(written)).findFirst().orElseThrow();
    JdbcAddress address = system.address(written, Path.of(""));
    assertThat(address).isEqualTo(new JdbcAddress(url, url, shown, Optional.of("ann"),
        Optional.of("geheim")));
  }

  @Test
  void anAddressWithoutALoginStaysAsItIs() {
    for (String url : List.of("jdbc:mariadb://db/app", "jdbc:oracle:thin:@//db:1521/app",
        "jdbc:sqlserver://db;databaseName=app;integratedSecurity=true")) {
      ServerEngine system = SYSTEMS.stream().filter(one -> one.serves(url)).findFirst().orElseThrow();
      assertThat(system.address(url, Path.of("")).url()).isEqualTo(url);
    }
  }

  @Test
  void eachHasADialectOfItsNameAndSaysThatItWritesNoScripts() {
    for (ServerEngine system : SYSTEMS) {
      assertThat(system.dialect().name()).isEqualTo(system.name()).isEqualTo(system.driver().name());
      assertThat(system.dialect().title()).isEqualTo(system.title());
      assertThat(system.dialect().writesScripts()).isFalse();
      assertThat(system.dialect().running()).isEmpty();
      assertThat(system.driver().sha256()).matches("[0-9a-f]{64}");
    }
  }
}
