package tandem.dialect.portable;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tandem.dialect.Dialect;
import tandem.dialect.DriverRelease;
import tandem.dialect.Drivers;
import tandem.dialect.JdbcAddress;
import tandem.dialect.ServerEngine;
import tandem.model.TandemException;

/**
 * A system on servers as a value: what its URLs look like, where its driver comes from, how it refuses.
 *
 * @param name the word in config.yml
 * @param title what people call it
 * @param scheme how its URLs begin
 * @param login how a URL says who connects: groups {@code user} and {@code password}, or {@code user2} and
 *     {@code password2}, either of which may be missing from a match; the match is taken out of the URL but
 *     for the group {@code kept}
 * @param driver the driver
 * @param settings of the driver, unless the URL says otherwise
 * @param refusals what a failure to connect means; null for nothing that is known
 * @param product how the server calls itself, where another system speaks its protocol, too; else empty
 * @param rival a system that its driver reaches, too, as it says of its version; empty for none
 * @param scratch how throw-away databases are made; empty where they are not
 * @param dialects makes the dialect when it is first asked for
 * @param drivers where the driver comes from
 */
public record ServedSystem(
    String name,
    String title,
    String scheme,
    Pattern login,
    DriverRelease driver,
    Map<String, String> settings,
    Function<SQLException, Refusal> refusals,
    String product,
    Optional<String> rival,
    Optional<Scratch> scratch,
    Supplier<Dialect> dialects,
    Drivers drivers) implements ServerEngine {

  /** A login that most systems write so: {@code //user:password@host} and {@code ?user=…&password=…}. */
  public static final Pattern USUAL_LOGIN = Pattern.compile(
      "(?<kept>//)(?<user>[^:/@?]+)(?::(?<password>[^@/]*))?@"
          + "|(?<=[?&])(?:user=(?<user2>[^&]*)|password=(?<password2>[^&]*))&?");

  /** Why a server lets nobody in. */
  public enum Refusal { WRONG_PASSWORD, UNKNOWN_DATABASE, NOT_ADMITTED, BUSY }

  @Override
  public Dialect dialect() {
    return dialects.get();
  }

  @Override
  public ServerEngine with(Drivers others) {
    return new ServedSystem(
        name, title, scheme, login, driver, settings, refusals, product, rival, scratch, dialects,
        others);
  }

  @Override
  public boolean serves(String url) {
    return url.startsWith(scheme);
  }

  @Override
  public JdbcAddress address(String url, Path folder) {
    Optional<String> user = Optional.empty();
    Optional<String> password = Optional.empty();
    StringBuilder plain = new StringBuilder();
    Matcher found = login.matcher(url);
    while (found.find()) {
      user = Optional.ofNullable(found.group("user")).or(() -> user(found)).or(orElse(user));
      password = Optional.ofNullable(found.group("password")).or(() -> password(found)).or(orElse(password));
      String kept = found.group("kept");
      found.appendReplacement(plain, kept == null ? "" : Matcher.quoteReplacement(kept));
    }
    found.appendTail(plain);
    String rest = plain.toString().replaceFirst("\\?&", "?").replaceFirst("[?&;]+$", "");
    return new JdbcAddress(rest, rest, rest.replaceFirst("[?;].*", ""), user, password);
  }

  private static Supplier<Optional<String>> orElse(Optional<String> value) {
    return () -> value;
  }

  private static Optional<String> user(Matcher found) {
    return Optional.ofNullable(found.group("user2"));
  }

  private static Optional<String> password(Matcher found) {
    return Optional.ofNullable(found.group("password2"));
  }

  @Override
  public Connection connect(JdbcAddress address) throws SQLException {
    Properties properties = new Properties();
    settings.forEach(properties::setProperty);
    address.user().ifPresent(user -> properties.setProperty("user", user));
    address.password().ifPresent(password -> properties.setProperty("password", password));
    Connection connection = drivers.of(driver).connect(address.url(), properties);
    if (connection == null) {
      throw TandemException.usage("CONFIG-BAD-URL",
              "the driver of " + title + " does not understand the address")
          .remedy("look at the driver's manual: " + driver.coordinates());
    }
    requireProduct(connection);
    return connection;
  }

  /** A driver may give every server its own name; what the server itself says of its version is told, too. */
  private void requireProduct(Connection connection) throws SQLException {
    DatabaseMetaData there = connection.getMetaData();
    boolean other = !product.isEmpty() && (!there.getDatabaseProductName().equalsIgnoreCase(product)
        || rival.filter(there.getDatabaseProductVersion()::contains).isPresent());
    if (other) {
      String name = rival.orElse(there.getDatabaseProductName());
      connection.close();
      throw TandemException.usage("CONFIG-OTHER-SYSTEM",
              "the server is " + name + ", and the address is one of " + title)
          .remedy("begin the address as one of " + name);
    }
  }

  @Override
  public TandemException told(SQLException failure, JdbcAddress address) {
    String user = address.user().orElse("");
    String first = String.valueOf(failure.getMessage()).lines().findFirst().orElse("")
        .replaceFirst("^\\(conn=\\d+\\) ", "");
    return switch (refusals.apply(failure)) {
      case WRONG_PASSWORD -> TandemException.failed("DATABASE-WRONG-PASSWORD",
              title + " does not let '" + user + "' in: user or password is not right")
          .remedy("look at the environment's user and password");
      case UNKNOWN_DATABASE -> TandemException.failed("DATABASE-UNKNOWN", "there is no such database there")
          .remedy("look at the address; tandem makes none");
      case NOT_ADMITTED -> TandemException.failed("DATABASE-NOT-ADMITTED",
              "the server does not let '" + user + "' in: " + first)
          .remedy("look at the user's rights, or name another user");
      case BUSY -> TandemException.failed("DATABASE-BUSY", "the server takes no connection now: " + first)
          .remedy("try again in a moment");
      case null -> TandemException.failed("DATABASE-UNREACHABLE", "the database cannot be reached: " + first)
          .remedy("is the server running, and are host and port right?");
    };
  }
}
