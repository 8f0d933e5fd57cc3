package tandem.shadow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tandem.model.TandemException;

/**
 * Reads a server's URL: libpq's ({@code postgresql://user:password@host:port/database?sslmode=require},
 * "libpq Connection URIs") or JDBC's ({@code jdbc:postgresql://…?user=…&password=…}). What is left out is as
 * in libpq: localhost, 5432, the user of the operating system, a database named after the user. Errors never
 * repeat the URL, since it may hold a password.
 */
final class ServerUrl {
  /** Parameters of libpq under their names in pgjdbc; others have the same name in both. */
  private static final Map<String, String> JDBC_NAMES = Map.of(
      "connect_timeout", "connectTimeout", "channel_binding", "channelBinding");

  private ServerUrl() {}

  /** True for what this class can read. */
  static boolean isOne(String text) {
    return schemeEnd(text) > 0;
  }

  /** The server, the database to connect to at first, and who connects. */
  static Address parse(String url) {
    try {
      return parsed(url.substring(schemeEnd(url)));
    } catch (IllegalArgumentException e) {
      throw TandemException.usage("SHADOW-URL", "The URL in `shadow:` cannot be read.")
          .remedy("Write postgresql://user:password@host:5432/database; a %, @, / or ? in a password is "
              + "written %25, %40, %2F or %3F.");
    }
  }

  private static int schemeEnd(String text) {
    for (String scheme : List.of("postgresql://", "postgres://", "jdbc:postgresql://")) {
      if (text.startsWith(scheme)) {
        return scheme.length();
      }
    }
    return 0;
  }

  private static Address parsed(String rest) {
    int query = rest.indexOf('?');
    String before = query < 0 ? rest : rest.substring(0, query);
    int slash = before.indexOf('/');
    String authority = slash < 0 ? before : before.substring(0, slash);
    String database = slash < 0 ? "" : UrlText.decode(before.substring(slash + 1));
    int at = authority.lastIndexOf('@');
    String credentials = at < 0 ? "" : authority.substring(0, at);
    int colon = credentials.indexOf(':');
    String user = UrlText.decode(colon < 0 ? credentials : credentials.substring(0, colon));
    String password = colon < 0 ? "" : UrlText.decode(credentials.substring(colon + 1));
    List<String> options = new ArrayList<>();
    for (String option : query < 0 ? new String[0] : rest.substring(query + 1).split("&")) {
      int equals = option.indexOf('=');
      if (equals < 0) {
        throw new IllegalArgumentException("an option without a value");
      }
      String name = option.substring(0, equals);
      switch (name) {
        case "user" -> user = UrlText.decode(option.substring(equals + 1));
        case "password" -> password = UrlText.decode(option.substring(equals + 1));
        case "application_name", "ApplicationName" -> { }
        default -> options.add(JDBC_NAMES.getOrDefault(name, name) + option.substring(equals));
      }
    }
    user = user.isEmpty() ? System.getProperty("user.name") : user;
    String[] hostAndPort = hostAndPort(authority.substring(at + 1));
    return new Address(hostAndPort[0], Integer.parseInt(hostAndPort[1]), database.isEmpty() ? user : database,
        user, password, String.join("&", options));
  }

  private static String[] hostAndPort(String text) {
    if (text.contains(",")) {
      throw new IllegalArgumentException("several hosts");
    }
    int bracket = text.indexOf(']');
    String host = text.startsWith("[") && bracket > 0 ? text.substring(1, bracket) : "";
    String port = host.isEmpty() ? text : text.substring(bracket + 1);
    int colon = port.indexOf(':');
    if (host.isEmpty()) {
      host = UrlText.decode(colon < 0 ? port : port.substring(0, colon));
    }
    if (host.startsWith("/")) {
      throw new IllegalArgumentException("JDBC has no Unix sockets");
    }
    return new String[] {host.isEmpty() ? "localhost" : host, colon < 0 ? "5432" : port.substring(colon + 1)};
  }
}
