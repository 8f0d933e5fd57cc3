package tandem.dialect.h2;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tandem.dialect.JdbcAddress;

class H2EngineTest {
  private static JdbcAddress address(String url) {
    return new H2Engine().address(url, Path.of("/srv/shop"));
  }

  @Test
  void userAndPasswordLeaveTheUrlAndNothingBehindTheFirstSemicolonIsShown() {
    JdbcAddress address = address("jdbc:h2:/data/dev;user=ann;MODE=PostgreSQL;PassWord=geheim;INIT=SET A\\;SET B");
    assertThat(address.url()).isEqualTo("jdbc:h2:/data/dev;MODE=PostgreSQL;INIT=SET A\\;SET B;IFEXISTS=TRUE");
    assertThat(address.written()).isEqualTo("jdbc:h2:/data/dev;MODE=PostgreSQL;INIT=SET A\\;SET B");
    assertThat(address.shown()).isEqualTo("jdbc:h2:/data/dev");
    assertThat(address.user()).contains("ann");
    assertThat(address.password()).contains("geheim");
  }

  @Test
  void aFileIsLookedForFromTheFolderAndIsNeverMade() {
    assertThat(address("jdbc:h2:./dev").url()).isEqualTo("jdbc:h2:file:/srv/shop/dev;IFEXISTS=TRUE");
    assertThat(address("jdbc:h2:file:../dev").url()).isEqualTo("jdbc:h2:file:/srv/dev;IFEXISTS=TRUE");
    assertThat(address("jdbc:h2:~/dev;ifexists=false").url()).isEqualTo("jdbc:h2:~/dev;IFEXISTS=TRUE");
    assertThat(address("jdbc:h2:tcp://ann:geheim@host/dev").shown()).isEqualTo("jdbc:h2:tcp://host/dev");
  }
}
