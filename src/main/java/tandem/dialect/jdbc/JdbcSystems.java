package tandem.dialect.jdbc;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import tandem.dialect.DriverRelease;
import tandem.dialect.Drivers;
import tandem.dialect.ServerEngine;
import tandem.dialect.portable.ServedSystem;
import tandem.dialect.portable.ServedSystem.Refusal;

/**
 * SQL Server, Oracle and what speaks PostgreSQL's protocol as systems on servers; tandem makes no databases
 * there.
 */
public final class JdbcSystems {
  /** {@code ;user=…;password=…}; a password with a semicolon stands in braces. */
  private static final Pattern SQL_SERVER_LOGIN = Pattern.compile("(?i);user(?:Name)?=(?<user>[^;]*)(?<kept>)"
      + "|;password=(?:\\{(?<password>[^}]*)}|(?<password2>[^;]*))|(?<user2>(?!))");

  /** {@code jdbc:oracle:thin:user/password@…}. */
  private static final Pattern ORACLE_LOGIN = Pattern.compile(
      "(?<=:thin:)(?<user>[^/@]+)(?:/(?<password>[^@]*))?(?<kept>@)|(?<user2>(?!))(?<password2>(?!))");

  private JdbcSystems() {}

  /**
   * CockroachDB, YugabyteDB and whatever else speaks PostgreSQL's protocol and has a catalog of its own, by
   * the driver of PostgreSQL, which knows no {@code user@} before the host; the manual, "PostgreSQL Error
   * Codes".
   */
  public static ServerEngine pgwire(Drivers drivers) {
    Map<String, Refusal> states = Map.of(
        "28P01", Refusal.WRONG_PASSWORD, "28000", Refusal.NOT_ADMITTED, "3D000", Refusal.UNKNOWN_DATABASE,
        "53300", Refusal.BUSY, "57P03", Refusal.BUSY);
    return new ServedSystem("pgwire", "a server that speaks PostgreSQL's protocol", "jdbc:postgresql:",
        ServedSystem.USUAL_LOGIN,
        new DriverRelease("pgwire", "PostgreSQL", "org.postgresql.Driver", "org.postgresql", "postgresql",
            "42.7.14", "73914527305a40cce504b0d3d90b23caf565136912d607ae8ae7c5895512332c"),
        Map.of("connectTimeout", "10"), refusal -> states.get(String.valueOf(refusal.getSQLState())),
        "", Optional.empty(), Optional.empty(), Jdbc::pgwire, drivers);
  }

  /** SQL Server; its error numbers are those of sys.messages. */
  public static ServerEngine sqlServer(Drivers drivers) {
    return new ServedSystem("sqlserver", "SQL Server", "jdbc:sqlserver:", SQL_SERVER_LOGIN,
        new DriverRelease("sqlserver", "SQL Server", "com.microsoft.sqlserver.jdbc.SQLServerDriver",
            "com.microsoft.sqlserver", "mssql-jdbc", "13.6.2.jre11",
            "5fbc0a70fe4d1d563d431a41b23f493d68807571f0bb49db0bb1737e83e9161f"),
        Map.of("loginTimeout", "10"),
        code(Map.of(
            18456, Refusal.WRONG_PASSWORD, 4060, Refusal.UNKNOWN_DATABASE, 18470, Refusal.NOT_ADMITTED)),
        "", Optional.empty(), Optional.empty(), Jdbc::sqlServer, drivers);
  }

  private static Function<SQLException, Refusal> code(Map<Integer, Refusal> codes) {
    return refusal -> codes.get(refusal.getErrorCode());
  }

  /** Oracle; its error numbers are those behind ORA-. */
  public static ServerEngine oracle(Drivers drivers) {
    return new ServedSystem("oracle", "Oracle", "jdbc:oracle:", ORACLE_LOGIN,
        new DriverRelease("oracle", "Oracle", "oracle.jdbc.OracleDriver", "com.oracle.database.jdbc",
            "ojdbc11", "23.26.4.0.0",
            "df977e9291499cd4ceee7d577462c285987dd2ad0216637c0865eb98956a9e6e"),
        Map.of("oracle.net.CONNECT_TIMEOUT", "10000"),
        code(Map.of(1017, Refusal.WRONG_PASSWORD, 12505, Refusal.UNKNOWN_DATABASE,
            12514, Refusal.UNKNOWN_DATABASE, 28000, Refusal.NOT_ADMITTED, 1045, Refusal.NOT_ADMITTED,
            12516, Refusal.BUSY, 12520, Refusal.BUSY)),
        "", Optional.empty(), Optional.empty(), Jdbc::oracle, drivers);
  }
}
