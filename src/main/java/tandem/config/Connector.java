package tandem.config;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Consumer;
import org.postgresql.Driver;
import tandem.model.TandemException;

/** Opens connections to PostgreSQL, and says in tandem's words why one cannot be opened. */
public final class Connector {
  private static final String CONNECT_SECONDS = "10";

  private final Variables variables;
  private final String systemUser;
  private final PasswordFile passwords;
  private final Consumer<String> notice;

  /**
   * A connector.
   *
   * @param systemUser who connects where nothing else says so
   * @param notice told what a person should know and what is no error
   */
  public Connector(Variables variables, String systemUser, PasswordFile passwords, Consumer<String> notice) {
    this.variables = variables;
    this.systemUser = systemUser;
    this.passwords = passwords;
    this.notice = notice;
  }

  /** One for this process's user, reading their password file. */
  public static Connector of(Variables variables, Consumer<String> notice) {
    PasswordFile passwords = PasswordFile.of(variables, Path.of(System.getProperty("user.home")));
    return new Connector(variables, System.getProperty("user.name"), passwords, notice);
  }

  /**
   * The address of an environment with user, password and what libpq's variables fill in; without asking the
   * password file.
   *
   * @throws TandemException where config.yml gives no address or a variable of it is not set
   */
  public DatabaseUrl address(Environment environment) {
    return address(url(environment))
        .user(environment.user().map(Setting::value))
        .password(environment.password().map(Setting::value))
        .completed(variables, systemUser);
  }

  /**
   * The address of an environment as it is written.
   *
   * @throws TandemException where config.yml gives none
   */
  static Setting url(Environment environment) {
    return environment.url().orElseThrow(() ->
        TandemException.usage("CONFIG-NO-URL", "the environment '" + environment.name() + "' has no url")
            .at(environment.place())
            .remedy("give it one in config.yml, or set "
                + Variables.nameOf("environments." + environment.name() + ".url")));
  }

  /** The address a setting holds, completed like an environment's. */
  public DatabaseUrl address(Setting url) {
    return address(url.value(), url.place());
  }

  /**
   * The address a text holds, completed like an environment's.
   *
   * @param place where it comes from, for errors
   */
  public DatabaseUrl address(String url, String place) {
    return DatabaseUrl.of(url, place).completed(variables, systemUser);
  }

  /**
   * A connection.
   *
   * @param name how errors call the database: an environment's name; empty: the address alone
   * @param url completed
   */
  public Connection connect(String name, DatabaseUrl url) {
    DatabaseUrl address = url.password().isPresent() ? url : url.password(passwords.password(url, notice));
    String where = name.isEmpty() ? address.toString() : name + " (" + address + ")";
    try {
      Connection connection = new Driver().connect(address.jdbc(), properties(address));
      OtherProtocolServers.refuse(connection);
      return connection;
    } catch (SQLException e) {
      throw told(e, address).at(where).cause(e);
    } catch (TandemException e) {
      throw e.at(where);
    }
  }

  private static Properties properties(DatabaseUrl url) {
    Properties properties = new Properties();
    properties.setProperty("ApplicationName", "tandem");
    properties.setProperty("connectTimeout", CONNECT_SECONDS);
    properties.putAll(url.parameters());
    url.user().ifPresent(user -> properties.setProperty("user", user));
    // An empty one keeps pgjdbc from reading a password file that libpq would pass over.
    properties.setProperty("password", url.password().orElse(""));
    return properties;
  }

  /** PostgreSQL manual, "PostgreSQL Error Codes"; pgjdbc's own are in org.postgresql.util.PSQLState. */
  private TandemException told(SQLException e, DatabaseUrl url) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    String user = url.user().orElse("");
    String database = url.database().orElse("");
    String message = String.valueOf(e.getMessage());
    if (state.equals("28P01") || message.contains("password is an empty string")) {
      return url.password().isPresent()
          ? TandemException.failed("DATABASE-WRONG-PASSWORD", "the password of '" + user + "' is not right")
              .remedy("look at the environment's password, at PGPASSWORD and at " + passwords)
          : TandemException.failed("DATABASE-NO-PASSWORD", "the server wants a password of '" + user + "'")
              .remedy("give one by the environment's password, by PGPASSWORD or in " + passwords);
    }
    if (isAboutTls(message)) {
      return TandemException.failed("DATABASE-TLS", "an encrypted connection was not possible: " + first(e))
          .remedy("look at sslmode and sslrootcert of the address");
    }
    return switch (state) {
      case "3D000" -> TandemException.failed("DATABASE-UNKNOWN",
              "there is no database '" + database + "' there")
          .remedy("look at the address, or make the database: createdb " + database);
      case "28000" -> TandemException.failed("DATABASE-NOT-ADMITTED",
              "the server does not let '" + user + "' in: " + first(e))
          .remedy("look at the user of the address, and at the server's pg_hba.conf");
      case "42501" -> TandemException.failed("DATABASE-NOT-ADMITTED",
              "'" + user + "' may not connect to '" + database + "'")
          .remedy("GRANT CONNECT ON DATABASE, or another user");
      case "53300", "57P03" -> TandemException.failed("DATABASE-BUSY",
              "the server takes no connection now: " + first(e))
          .remedy("try again in a moment");
      default -> TandemException.failed("DATABASE-UNREACHABLE",
              "the database cannot be reached: " + reason(e))
          .remedy("is the server running, and are host and port right?");
    };
  }

  private static boolean isAboutTls(String message) {
    String lower = message.toLowerCase(Locale.ROOT);
    return lower.contains("ssl") || lower.contains("certificate");
  }

  private static String reason(SQLException e) {
    return switch (e.getCause()) {
      case UnknownHostException unknown -> "no host is called so";
      case ConnectException refused -> "nothing listens there";
      case SocketTimeoutException late -> "no answer within " + CONNECT_SECONDS + " seconds";
      case null, default -> first(e);
    };
  }

  private static String first(SQLException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("").replaceFirst("^FATAL: ", "");
  }
}
