package tandem.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import tandem.model.TandemException;

class JdbcDriverTest {
  @Test
  void aDriverThatIsNotThereIsNamedWithItsJar() {
    JdbcDriver driver = new JdbcDriver("Example", "org.example.Driver", "org.example:example-jdbc");
    JdbcAddress address = new JdbcAddress(
        "jdbc:example:x", "jdbc:example:x", "jdbc:example:x", Optional.empty(), Optional.of("geheim"));
    TandemException error = catchThrowableOfType(TandemException.class, () -> driver.connect(address));
    assertThat(error.code()).isEqualTo("DRIVER-MISSING");
    assertThat(error.what()).contains("Example");
    assertThat(error.remedy()).hasValueSatisfying(advice -> assertThat(advice).contains("example-jdbc"));
    assertThat(address.toString()).isEqualTo("jdbc:example:x");
  }
}
