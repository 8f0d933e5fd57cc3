package tandem.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import tandem.model.TandemException;

/** The words are those of the systems' own documentation. */
class OtherProtocolServersTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "13.0.0 | CockroachDB CCL v24.1.0 (x86_64-pc-linux-gnu, built 2024/05/15 21:28:29, go1.22.2) | CockroachDB",
      "11.2-YB-2.20.1.0-b0 | PostgreSQL 11.2-YB-2.20.1.0-b0 on x86_64-pc-linux-gnu, 64-bit | YugabyteDB",
      "15.2-YB-2025.1.0.0-b0 | PostgreSQL 15.2-YB-2025.1.0.0-b0 on x86_64-pc-linux-gnu | YugabyteDB",
      "8.0.2 | PostgreSQL 8.0.2 on i686-pc-linux-gnu, compiled by GCC gcc, Redshift 1.0.48805 | Amazon Redshift",
      "12.12 | PostgreSQL 12.12 (Greenplum Database 7.0.0 build commit:0a7a3566) | Greenplum"})
  void whatIsLikePostgreSqlIsToldByItsVersion(String serverVersion, String version, String name) {
    assertThat(OtherProtocolServers.isDoubtful(serverVersion)).isTrue();
    assertThat(OtherProtocolServers.named(version)).hasValue(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"14.24", "17.11 (Debian 17.11-1.pgdg120+1)", "18beta1", "19devel",
      "15.4 (Homebrew)"})
  void postgreSqlIsNotAskedOnceMore(String serverVersion) {
    assertThat(OtherProtocolServers.isDoubtful(serverVersion)).isFalse();
  }

  @Test
  void anOlderPostgreSqlIsNoOtherSystem() {
    assertThat(OtherProtocolServers.isDoubtful("13.14")).isTrue();
    assertThat(OtherProtocolServers.named("PostgreSQL 13.14 on x86_64-pc-linux-gnu, compiled by gcc"))
        .isEmpty();
  }

  /** Only where Docker is, and where all tests are asked for: an image has to be fetched. */
  @Tag("slow")
  @Test
  void cockroachDbIsRefused() {
    Assumptions.assumeTrue(DockerClientFactory.instance().isDockerAvailable(), "no Docker here");
    try (GenericContainer<?> container = new GenericContainer<>("cockroachdb/cockroach:v24.1.0")) {
      container.withCommand("start-single-node", "--insecure").withExposedPorts(26257, 8080)
          .waitingFor(Wait.forHttp("/health?ready=1").forPort(8080)).start();
      Connector connector = Connector.of(new Variables(Map.of()), notice -> { });
      String url = "jdbc:postgresql://" + container.getHost() + ':' + container.getMappedPort(26257)
          + "/defaultdb?user=root&sslmode=disable";
      TandemException refused = catchThrowableOfType(TandemException.class,
          () -> connector.connect("", connector.address(url, "the test")));
      assertThat(refused.code()).isEqualTo("DATABASE-NOT-POSTGRESQL");
      assertThat(refused.what()).contains("CockroachDB");
    }
  }
}
