package tandem;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tandem.config.DatabaseUrl;
import tandem.dialect.JdbcAddress;
import tandem.model.TandemException;

/** The config.yml of a new project. A password never gets into it. */
final class ConfigText {
  private static final String HEAD = """
      # What tandem knows about this repository; docs/config.md explains every key.
      """;

  private ConfigText() {}

  /** For a project without a database yet, or one whose migrations come from a folder. */
  static String plain(Optional<String> from, Path root) {
    StringBuilder text = new StringBuilder(HEAD);
    from.ifPresent(folder -> text.append("migrations: ").append(quoted(inside(folder, root))).append('\n'));
    text.append("""
        # environments:
        #   dev:
        #     kind: development
        #     url: "postgresql://localhost/dev"
        #     user: "${env.DEV_USER}"
        #     password: "${env.DEV_PASSWORD}"
        """);
    return text.toString();
  }

  private static String inside(String folder, Path root) {
    Path path = root.resolve(folder).normalize();
    if (!Files.isDirectory(path)) {
      throw TandemException.usage("INIT-FROM", "'" + folder + "' is no environment of config.yml, no database's URL and no folder")
          .remedy("tandem init --from postgresql://user@host/database, jdbc:h2:./file, jdbc:sqlite:file or"
              + " another URL; or --from FOLDER with Flyway's scripts");
    }
    return path.startsWith(root) ? root.relativize(path).toString() : path.toString();
  }

  /**
   * For a database that exists: it becomes the environment {@code dev}.
   *
   * @param major its major version, which shadows are to have too
   */
  static String forDatabase(DatabaseUrl url, int major) {
    String host = url.host().orElse("localhost");
    String database = url.database().orElse("");
    StringBuilder text = new StringBuilder(HEAD);
    text.append("database: postgresql:").append(major).append('\n');
    text.append("environments:\n");
    text.append("  dev:\n");
    text.append("    kind: development\n");
    // Parameters are known by pgjdbc's names from here on.
    String parameters = parameters(url);
    String address = parameters.isEmpty()
        ? "postgresql://" + host + ":" + url.port() + "/" + database : url.jdbc() + parameters;
    text.append("    url: ").append(quoted(address)).append('\n');
    url.user().ifPresent(user -> text.append("    user: ").append(quoted(user)).append('\n'));
    text.append("    # the password comes from ~/.pgpass, PGPASSWORD or TANDEM_ENVIRONMENTS_DEV_PASSWORD\n");
    return text.toString();
  }

  /** The same for a database that a JDBC URL leads to. */
  static String forAddress(String system, JdbcAddress address) {
    StringBuilder text = new StringBuilder(HEAD);
    text.append("database: ").append(system).append('\n');
    text.append("environments:\n");
    text.append("  dev:\n");
    text.append("    kind: development\n");
    text.append("    url: ").append(quoted(address.written())).append('\n');
    address.user().ifPresent(user -> text.append("    user: ").append(quoted(user)).append('\n'));
    text.append("    # a password comes from TANDEM_ENVIRONMENTS_DEV_PASSWORD\n");
    return text.toString();
  }

  /** How to connect beside who and where, e.g. {@code ?sslmode=require}; what may be a secret is left out. */
  private static String parameters(DatabaseUrl url) {
    String all = new TreeMap<>(url.parameters()).entrySet().stream()
        .filter(entry -> !entry.getKey().toLowerCase(Locale.ROOT).contains("password"))
        .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
    return all.isEmpty() ? "" : "?" + all;
  }

  private static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
