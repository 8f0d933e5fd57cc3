package tandem.corpus;

import static tandem.dialect.postgresql.script.PostgreSqlSyntax.SYNTAX;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tandem.ddl.script.Script;
import tandem.ddl.script.ScriptStatement;
import tandem.dialect.postgresql.kind.FixedPoint;
import tandem.shadow.ShadowDatabase;

/**
 * An observer that shares no blind spot with tandem's reader: the {@code pg_dump} of this machine, where it
 * is new enough for the server (it refuses newer ones). Orders of statements, and of columns in a CREATE
 * TABLE, are no difference, nor is whether a table that inherits a column declares it, too.
 */
public final class PgDump {
  private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");
  /** What a dump says to the session that loads it. */
  private static final Pattern SESSION =
      Pattern.compile("(SET|SELECT pg_catalog\\.set_config)\\b.*", Pattern.DOTALL);

  private static final Pattern OPTIONS = Pattern.compile("WITH \\(([a-z_.]+=[^()]*)\\)");

  private static final Pattern DICTIONARY =
      Pattern.compile("(CREATE TEXT SEARCH DICTIONARY .*? \\()(.*)\\)", Pattern.DOTALL);

  private static final Pattern DEFAULT = Pattern.compile(
      "ALTER TABLE ONLY (.+) ALTER COLUMN (\"(?:[^\"]|\"\")*\"|[^ ]+) SET( DEFAULT .*| NOT NULL)",
          Pattern.DOTALL);

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
      return withInherited(Script.split(SYNTAX, withoutCommands(dump)).stream().map(ScriptStatement::text)
          .filter(statement -> !SESSION.matcher(statement).matches())
          .map(PgDump::normal).sorted().toList());
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
    CreateTable table = CreateTable.of(statement);
    return table == null ? statement : table.text(table.lines());
  }

  /** What a table has from above stands in it as if it were its own: {@code pg_attribute.attislocal}. */
  private static List<String> withInherited(List<String> statements) {
    Map<String, CreateTable> tables = new TreeMap<>();
    statements.stream().map(CreateTable::of).filter(Objects::nonNull)
        .forEach(table -> tables.put(table.name(), table));
    Map<String, Map<String, String>> whole = new TreeMap<>();
    tables.values().stream().filter(table -> !table.above().isEmpty())
        .forEach(table -> whole.put(table.name(), table.whole(tables)));
    List<String> all = new ArrayList<>();
    for (String statement : statements) {
      CreateTable table = CreateTable.of(statement);
      Matcher value = DEFAULT.matcher(statement);
      if (value.matches() && whole.containsKey(value.group(1))) {
        whole.get(value.group(1)).computeIfPresent(value.group(2),
            (column, line) -> altered(line, value.group(3)));
      } else if (table == null || !whole.containsKey(table.name())) {
        all.add(statement);
      }
    }
    whole.forEach((name, lines) -> all.add(tables.get(name).text(lines.values().stream().sorted().toList())));
    return all.stream().sorted().toList();
  }

  private static String altered(String line, String more) {
    String base = CreateTable.notNull(line) ? line.substring(0, line.length() - " NOT NULL".length()) : line;
    return more.equals(" NOT NULL") ? base + more : base + more + line.substring(base.length());
  }

  /** A CREATE TABLE as pg_dump lays it out, a column or constraint a line. */
  private record CreateTable(String name, List<String> head, List<String> lines, List<String> tail) {
    private static final Pattern NAME = Pattern.compile(
        "CREATE (?:UNLOGGED |FOREIGN )?TABLE ((?:\"(?:[^\"]|\"\")*\"|[^\"\n])+) \\(");
    private static final Pattern COLUMN = Pattern.compile(" *(\"(?:[^\"]|\"\")*\"|[^ ]+)");
    private static final Pattern INHERITS = Pattern.compile("INHERITS \\((.*)\\)");

    static CreateTable of(String statement) {
      Matcher name = NAME.matcher(statement);
      if (!name.lookingAt()) {
        return null;
      }
      List<String> lines = Arrays.asList(statement.split("\n"));
      int open = firstEndingWith(lines, "(").orElse(-1);
      int close = lines.size() - 1;
      while (close > open && !lines.get(close).startsWith(")")) {
        close--;
      }
      if (open < 0 || close <= open) {
        return null;
      }
      List<String> parts = lines.subList(open + 1, close).stream()
          .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
          .filter(line -> !line.isBlank()).sorted().toList();
      return new CreateTable(name.group(1), lines.subList(0, open + 1), parts,
          lines.subList(close, lines.size()));
    }

    List<String> above() {
      Matcher inherits = INHERITS.matcher(String.join("\n", tail));
      return inherits.find() ? List.of(inherits.group(1).split(", ")) : List.of();
    }

    /**
     * The lines by column, or by themselves; defaults of what is inherited stand in statements of their own.
     */
    Map<String, String> whole(Map<String, CreateTable> tables) {
      Map<String, String> whole = new TreeMap<>();
      for (String parent : above()) {
        tables.get(parent).whole(tables).forEach((key, line) -> {
          if (!line.endsWith(" NO INHERIT")) {
            whole.put(key, line.replaceFirst(" DEFAULT .*?( NOT NULL)?$", "$1"));
          }
        });
      }
      for (String line : lines) {
        boolean lacks = whole.containsKey(key(line)) && notNull(whole.get(key(line))) && !notNull(line);
        whole.put(key(line), lacks ? line + " NOT NULL" : line);
      }
      return whole;
    }

    static boolean notNull(String line) {
      return line.endsWith(" NOT NULL");
    }

    private static String key(String line) {
      Matcher column = COLUMN.matcher(line);
      return column.lookingAt() && !column.group(1).equals("CONSTRAINT") ? column.group(1) : line;
    }

    String text(List<String> some) {
      return String.join("\n", head) + '\n' + String.join("\n", some) + '\n' + String.join("\n", tail);
    }
  }

  /**
   * Storage parameters are a set: {@code WITH (fillfactor='70', autovacuum_enabled='false')}. So are the
   * options of a text search dictionary.
   */
  private static String sortedOptions(String statement) {
    Matcher dictionary = DICTIONARY.matcher(statement);
    if (dictionary.matches()) {
      return dictionary.group(1) + Arrays.stream(dictionary.group(2).split(",\\s*")).map(String::strip)
          .sorted()
          .collect(Collectors.joining(", ")) + ")";
    }
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
