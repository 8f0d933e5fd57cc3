package tandem.config;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tandem.model.TandemException;

/**
 * The address of a PostgreSQL database: a libpq URL
 * ({@code postgresql://user:password@host:port/db?sslmode=…}) or a JDBC URL
 * ({@code jdbc:postgresql://host:port/db?user=…}). What it leaves out is filled in by {@link #completed},
 * as libpq does. Never shows its password.
 */
public final class DatabaseUrl {
  static final int STANDARD_PORT = 5432;

  /** libpq's words for what pgjdbc calls differently; PostgreSQL manual, "Parameter Key Words". */
  private static final Map<String, String> LIBPQ_WORDS = Map.ofEntries(
      Map.entry("sslmode", "sslmode"), Map.entry("sslrootcert", "sslrootcert"),
      Map.entry("sslcert", "sslcert"), Map.entry("sslkey", "sslkey"), Map.entry("sslpassword", "sslpassword"),
      Map.entry("sslnegotiation", "sslNegotiation"), Map.entry("connect_timeout", "connectTimeout"),
      Map.entry("application_name", "ApplicationName"), Map.entry("options", "options"),
      Map.entry("channel_binding", "channelBinding"), Map.entry("gssencmode", "gssEncMode"),
      Map.entry("keepalives", "tcpKeepAlive"), Map.entry("target_session_attrs", "targetServerType"));

  /** A server; no port: PGPORT or 5432. */
  private record Host(String name, Optional<String> port) {
    String written() {
      return (name.contains(":") ? "[" + name + "]" : name) + port.map(number -> ":" + number).orElse("");
    }
  }

  private final List<Host> hosts;
  private final Optional<String> database;
  private final Optional<String> user;
  private final Optional<String> password;
  private final Map<String, String> parameters;

  private DatabaseUrl(
      List<Host> hosts,
      Optional<String> database,
      Optional<String> user,
      Optional<String> password,
      Map<String, String> parameters) {
    this.hosts = List.copyOf(hosts);
    this.database = database;
    this.user = user;
    this.password = password;
    this.parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /** True where the text is an address and not the name of something else. */
  public static boolean isOne(String text) {
    return text.contains("://") || text.startsWith("jdbc:");
  }

  /**
   * Reads an address.
   *
   * @param place where it comes from, for errors: a file with its line, a variable, an option
   */
  public static DatabaseUrl of(String text, String place) {
    boolean jdbc = text.startsWith("jdbc:");
    String url = jdbc ? text.substring("jdbc:".length()) : text;
    String rest = afterScheme(url, jdbc).orElseThrow(() -> error(place,
        "this is no address of a PostgreSQL database: " + scheme(url)));
    int question = rest.indexOf('?');
    String address = question < 0 ? rest : rest.substring(0, question);
    Map<String, String> parameters = parameters(question < 0 ? "" : rest.substring(question + 1), place);
    int slash = address.indexOf('/');
    String authority = slash < 0 ? address : address.substring(0, slash);
    String path = slash < 0 ? "" : decoded(address.substring(slash + 1));
    int at = authority.lastIndexOf('@');
    String[] login = at < 0 ? new String[0] : authority.substring(0, at).split(":", 2);
    return new DatabaseUrl(
        hosts(take(parameters, "host").map(DatabaseUrl::decoded).orElse(authority.substring(at + 1)),
            take(parameters, "port"), place),
        given(path).or(() -> take(parameters, "dbname")),
        take(parameters, "user").or(() -> given(login.length > 0 ? decoded(login[0]) : "")),
        take(parameters, "password").or(() -> given(login.length > 1 ? decoded(login[1]) : "")),
        jdbc ? parameters : translated(parameters, place));
  }

  private static Optional<String> afterScheme(String url, boolean jdbc) {
    for (String scheme : List.of("postgresql://", "postgres://")) {
      if (url.startsWith(scheme)) {
        return Optional.of(url.substring(scheme.length()));
      }
    }
    return jdbc && url.startsWith("postgresql:")
        ? Optional.of("/" + url.substring("postgresql:".length()).replaceFirst("^/", "")) : Optional.empty();
  }

  /** What may be shown of a text that is no address: its first word, since a password may follow. */
  private static String scheme(String url) {
    int end = url.indexOf("://");
    return end < 0 ? "it has no postgresql:// in front" : "it begins with " + url.substring(0, end) + "://";
  }

  private static Map<String, String> parameters(String query, String place) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String parameter : query.isEmpty() ? new String[0] : query.split("&")) {
      int equals = parameter.indexOf('=');
      if (equals < 0) {
        throw error(place, "the address has a parameter without a value");
      }
      parameters.put(decoded(parameter.substring(0, equals)), decoded(parameter.substring(equals + 1)));
    }
    return parameters;
  }

  private static Map<String, String> translated(Map<String, String> parameters, String place) {
    Map<String, String> translated = new LinkedHashMap<>();
    parameters.forEach((word, value) -> {
      String jdbc = LIBPQ_WORDS.get(word);
      if (jdbc == null) {
        throw error(place, "the address has a parameter '" + word + "' that is not known."
            + Nearest.question(word, LIBPQ_WORDS.keySet()));
      }
      boolean session = word.equals("target_session_attrs");
      translated.put(jdbc, session ? value.replace("read-write", "primary") : value);
    });
    return translated;
  }

  private static List<Host> hosts(String written, Optional<String> ports, String place) {
    List<Host> hosts = new ArrayList<>();
    for (String host : written.isEmpty() ? new String[0] : written.split(",")) {
      if (host.startsWith("/") || host.startsWith("@")) {
        throw error(place, "tandem connects over TCP, not over a Unix socket")
            .remedy("write the host, e.g. postgresql://localhost/shop");
      }
      int colon = host.indexOf(':', host.indexOf(']') + 1);
      String name = colon < 0 ? host : host.substring(0, colon);
      Optional<String> port = colon < 0 ? ports : given(host.substring(colon + 1)).or(() -> ports);
      if (port.isPresent() && !port.get().matches("\\d{1,5}")) {
        throw error(place, "the port of the address is no number");
      }
      hosts.add(new Host(name.replaceAll("[\\[\\]]", ""), port));
    }
    return hosts;
  }

  private static Optional<String> take(Map<String, String> parameters, String word) {
    return given(parameters.getOrDefault(word, "")).map(value -> parameters.remove(word));
  }

  private static Optional<String> given(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static TandemException error(String place, String what) {
    return TandemException.usage("CONFIG-BAD-URL", what).at(place)
        .remedy("postgresql://user@host:5432/database or jdbc:postgresql://host:5432/database");
  }

  /** Percent-decoded; a plus sign stays one, as in libpq. What is no encoding stays as it is. */
  static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  /** The same, with this user where it is given. */
  public DatabaseUrl user(Optional<String> name) {
    return name.isEmpty() ? this : new DatabaseUrl(hosts, database, name, password, parameters);
  }

  /** The same, with this password where it is given. */
  public DatabaseUrl password(Optional<String> secret) {
    return secret.isEmpty() ? this : new DatabaseUrl(hosts, database, user, secret, parameters);
  }

  /**
   * The same, with what it leaves out taken from libpq's variables; PostgreSQL manual, "Environment
   * Variables". The user is that of the operating system at last, and the database is called like the user.
   */
  public DatabaseUrl completed(Variables variables, String systemUser) {
    String port = variables.nonEmpty("PGPORT").orElse(String.valueOf(STANDARD_PORT));
    List<Host> servers = hosts.isEmpty()
        ? hosts(variables.nonEmpty("PGHOST").orElse("localhost"), Optional.of(port), "PGHOST")
        : hosts.stream().map(host -> new Host(host.name, host.port.or(() -> Optional.of(port)))).toList();
    String login = user.or(() -> variables.nonEmpty("PGUSER")).orElse(systemUser);
    Map<String, String> all = new LinkedHashMap<>(parameters);
    variables.nonEmpty("PGSSLMODE").ifPresent(mode -> all.putIfAbsent("sslmode", mode));
    variables.nonEmpty("PGSSLROOTCERT").ifPresent(file -> all.putIfAbsent("sslrootcert", file));
    return new DatabaseUrl(
        servers,
        database.or(() -> variables.nonEmpty("PGDATABASE")).or(() -> Optional.of(login)),
        Optional.of(login),
        password.or(() -> variables.nonEmpty("PGPASSWORD")),
        all);
  }

  /** The first server's name. */
  public Optional<String> host() {
    return hosts.stream().findFirst().map(Host::name);
  }

  /** The first server's port. */
  public int port() {
    return hosts.stream().findFirst().flatMap(Host::port).map(Integer::parseInt).orElse(STANDARD_PORT);
  }

  /** The name of the database. */
  public Optional<String> database() {
    return database;
  }

  /** Who connects. */
  public Optional<String> user() {
    return user;
  }

  /** For connecting only; never to be shown. */
  public Optional<String> password() {
    return password;
  }

  /** Parameters by pgjdbc's names, without user and password. */
  public Map<String, String> parameters() {
    return parameters;
  }

  /** The address for pgjdbc, without user, password and parameters. */
  public String jdbc() {
    String servers = String.join(",", hosts.stream().map(Host::written).toList());
    return "jdbc:postgresql://" + servers + "/" + encoded(database.orElse(""));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Server and database, for people: {@code host:5432/shop}. */
  @Override
  public String toString() {
    return String.join(",", hosts.stream().map(Host::written).toList()) + "/" + database.orElse("");
  }
}
