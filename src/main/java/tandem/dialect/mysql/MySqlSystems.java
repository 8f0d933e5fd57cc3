package tandem.dialect.mysql;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import tandem.dialect.Drivers;
import tandem.dialect.DriverRelease;
import tandem.dialect.JdbcAddress;
import tandem.dialect.ServerEngine;
import tandem.dialect.portable.ServedSystem;
import tandem.dialect.portable.ServedSystem.Refusal;

/** MariaDB and MySQL as systems on servers. */
public final class MySqlSystems {
  /** The servers' manuals, "Error Codes". */
  private static final Map<Integer, Refusal> CODES = Map.of(
      1044, Refusal.NOT_ADMITTED, 1045, Refusal.WRONG_PASSWORD, 1698, Refusal.WRONG_PASSWORD,
      1049, Refusal.UNKNOWN_DATABASE, 1040, Refusal.BUSY, 1130, Refusal.NOT_ADMITTED,
      4151, Refusal.WRONG_PASSWORD);

  private MySqlSystems() {}

  /** MariaDB. */
  public static ServerEngine mariaDb(Drivers drivers) {
    return new ServedSystem("mariadb", "MariaDB", "jdbc:mariadb:", ServedSystem.USUAL_LOGIN,
        new DriverRelease("mariadb", "MariaDB", "org.mariadb.jdbc.Driver", "org.mariadb.jdbc",
            "mariadb-java-client", "3.5.11",
            "42604178b9e57ec08ee0035079961516f086e455d0141f0b22c6eff29fb2fff4"),
        Map.of("connectTimeout", "10000"), MySqlSystems::refusal, "MariaDB", Optional.empty(),
        Optional.of(new Databases()),
        () -> new MySqlDialect(Flavour.MARIADB), drivers);
  }

  /** MySQL. */
  public static ServerEngine mySql(Drivers drivers) {
    return new ServedSystem("mysql", "MySQL", "jdbc:mysql:", ServedSystem.USUAL_LOGIN,
        new DriverRelease("mysql", "MySQL", "com.mysql.cj.jdbc.Driver", "com.mysql",
            "mysql-connector-j", "9.7.0",
            "0353648eaa1c91e0f4020c959abf756bc866ffd583df22ae6b6f6e0cbd43eb44"),
        Map.of("connectTimeout", "10000"), MySqlSystems::refusal, "MySQL", Optional.of("MariaDB"),
        Optional.of(new Databases()),
        () -> new MySqlDialect(Flavour.MYSQL), drivers);
  }

  private static Refusal refusal(SQLException why) {
    return CODES.get(why.getErrorCode());
  }

  /** A database, which is a schema, too. */
  private static final class Databases implements ServerEngine.Scratch {
    @Override
    public String make(String name) {
      return "CREATE DATABASE `" + name + '`';
    }

    @Override
    public String drop(String name) {
      return "DROP DATABASE IF EXISTS `" + name + '`';
    }

    @Override
    public String names() {
      return "SELECT SCHEMA_NAME FROM information_schema.SCHEMATA";
    }

    @Override
    public JdbcAddress at(JdbcAddress server, String name) {
      String url = server.url().replaceFirst("^([^?]*?//[^/?]*)(?:/[^?]*)?", "$1/" + name);
      return new JdbcAddress(url, url, url.replaceFirst("\\?.*", ""), server.user(), server.password());
    }
  }
}
