package tandem.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tandem.ddl.script.Script;
import tandem.ddl.script.ScriptStatement;
import tandem.dialect.postgresql.kind.FixedPoint;
import tandem.shadow.ShadowDatabase;

/**
 * An observer that shares no blind spot with tandem's reader: the {@code pg_dump} of this machine, where it is
 * new enough for the server (it refuses newer ones). Orders of statements, and of columns in a CREATE TABLE, are
 * no difference.
 */
public final class PgDump {
  private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");
  /** What a dump says to the session that loads it. */
  private static final Pattern SESSION =
      Pattern.compile("(SET|SELECT pg_catalog\\.set_config)\\b.*", Pattern.DOTALL);

  private static final Pattern OPTIONS = Pattern.compile("WITH \\(([a-z_.]+=[^()]*)\\)");

  private PgDump() {}

  /** True where pg_dump is on the machine and reads a server of this major version. */
  public static boolean reads(int major) {
    try {
      Process process = new ProcessBuilder("pg_dump", "--version").redirectErrorStream(true).start();
      String version = new String(process.getInputStream().readAllBytes());
      Matcher matcher = VERSION.matcher(version);
      return matcher.find() && Integer.parseInt(matcher.group(1)) >= major;
    } catch (IOException notThere) {
      return false;
    }
  }

  /** The statements of a schema-only dump in a normal form, sorted. */
  public static List<String> statements(ShadowDatabase database) {
    String uri = database.jdbcUrl().substring("jdbc:".length()).replaceFirst("\\?.*", "");
    ProcessBuilder builder = new ProcessBuilder(
        "pg_dump", "--schema-only", "--no-sync", "--username=" + database.user(), "--dbname=" + uri);
    builder.environment().put("PGPASSWORD", database.password());
    try {
      Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String dump = new String(process.getInputStream().readAllBytes());
      if (process.waitFor() != 0) {
        throw new AssertionError("pg_dump ends with " + process.exitValue());
      }
      return Script.split(withoutCommands(dump)).stream().map(ScriptStatement::text)
          .filter(statement -> !SESSION.matcher(statement).matches())
          .map(PgDump::normal).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Newer releases frame a dump in {@code \restrict} and {@code \\unrestrict} with a random word. */
  private static String withoutCommands(String dump) {
    return dump.lines().filter(line -> !line.startsWith("\\")).collect(Collectors.joining("\n"));
  }

  private static String normal(String text) {
    String statement = FixedPoint.of(sortedOptions(text));
    if (!statement.startsWith("CREATE TABLE") && !statement.startsWith("CREATE UNLOGGED TABLE")) {
      return statement;
    }
    List<String> lines = new ArrayList<>(Arrays.asList(statement.split("\n")));
    int open = firstEndingWith(lines, "(").orElse(-1);
    int close = lines.size() - 1;
    while (close > open && !lines.get(close).startsWith(")")) {
      close--;
    }
    if (open < 0 || close <= open) {
      return statement;
    }
    List<String> columns = lines.subList(open + 1, close).stream()
        .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line).sorted().toList();
    return String.join("\n", lines.subList(0, open + 1)) + '\n' + String.join("\n", columns) + '\n'
        + String.join("\n", lines.subList(close, lines.size()));
  }

  /** Storage parameters are a set: {@code WITH (fillfactor='70', autovacuum_enabled='false')}. */
  private static String sortedOptions(String statement) {
    return OPTIONS.matcher(statement).replaceAll(match -> Matcher.quoteReplacement(
        Arrays.stream(match.group(1).split(", ")).sorted().collect(Collectors.joining(", ", "WITH (", ")"))));
  }

  private static Optional<Integer> firstEndingWith(List<String> lines, String end) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).endsWith(end)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
