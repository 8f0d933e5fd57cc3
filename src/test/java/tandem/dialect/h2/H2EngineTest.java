package tandem.dialect.h2;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import tandem.dialect.JdbcAddress;
import tandem.dialect.ReadScope;
import tandem.model.SchemaModel;

class H2EngineTest {
  private static JdbcAddress address(String url) {
    return new H2Engine().address(url, Path.of("/srv/shop"));
  }

  @Test
  void userAndPasswordLeaveTheUrlAndNothingBehindTheFirstSemicolonIsShown() {
    JdbcAddress address =
        address("jdbc:h2:/data/dev;user=ann;MODE=PostgreSQL;PassWord=geheim;INIT=SET A\\;SET B");
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

  /** ALTER TABLE makes a table anew under a higher number, so that SCRIPT says the view before its table. */
  @Test
  void aCopyIsTheSameHoweverOftenATableWasChangedUnderAView() throws SQLException {
    try (Connection one = database("copied"); Statement statement = one.createStatement()) {
      statement.execute("CREATE TABLE orders (id BIGINT PRIMARY KEY, total NUMERIC(10, 2))");
      statement.execute("CREATE VIEW totals AS SELECT id, total * 2 AS twice FROM orders");
      statement.execute("CREATE VIEW of_them AS SELECT twice FROM totals");
      statement.execute("ALTER TABLE orders ADD COLUMN points INTEGER");
      statement.execute("CREATE SYNONYM purchases FOR orders");
      try (Connection two = database("copy"); Connection three = database("copy_of_copy")) {
        new H2Engine().copy(one, two);
        new H2Engine().copy(two, three);
        SchemaModel model = read(one);
        assertThat(read(two).objects()).isEqualTo(model.objects());
        assertThat(read(three).objects()).isEqualTo(model.objects());
        assertThat(read(three).dependencies()).isEqualTo(model.dependencies());
      }
    }
  }

  private static Connection database(String name) throws SQLException {
    return DriverManager.getConnection("jdbc:h2:mem:" + name, "sa", "");
  }

  private static SchemaModel read(Connection connection) throws SQLException {
    return new H2().reader().read(connection, ReadScope.everything());
  }
}
