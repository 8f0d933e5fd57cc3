package tandem.dialect.postgresql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Columns of catalogs that nothing reads, each with its reason; {@code coverage/postgresql-columns.txt}. */
record ExcusedColumns(List<Line> lines) {
  static final Path FILE = Path.of("src/test/resources/coverage/postgresql-columns.txt");

  /**
   * Some columns of one catalog.
   *
   * @param names {@code *}: all that it has
   */
  record Line(String catalog, List<String> names, String reason) {
    boolean excuses(String column) {
      return names.equals(List.of("*")) ? column.startsWith(catalog + '.') : columns().contains(column);
    }

    List<String> columns() {
      return names.stream().map(name -> catalog + '.' + name).toList();
    }

    /** The functions of the server that print what the columns say; empty where the reason is another. */
    List<String> through() {
      String[] words = reason.split("[ ,:]+");
      return words[0].equals("through")
          ? Arrays.stream(words).filter(word -> word.startsWith("pg_get_")).toList() : List.of();
    }

    String row() {
      return "| " + catalog + " | " + String.join(", ", names).replace("*", "all") + " | " + reason + " |";
    }
  }

  static ExcusedColumns read() throws IOException {
    List<Line> lines = new ArrayList<>();
    for (String line : Files.readAllLines(FILE)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] halves = line.split(" \\| ", 2);
        int dot = halves[0].indexOf('.');
        lines.add(new Line(halves[0].substring(0, dot), List.of(halves[0].substring(dot + 1).split(" ")),
            halves[1]));
      }
    }
    return new ExcusedColumns(List.copyOf(lines));
  }

  boolean excuses(String column) {
    return lines.stream().anyMatch(line -> line.excuses(column));
  }

  /** Those that say nothing: of no server, or read after all. */
  SortedSet<String> idle(SortedSet<String> missed) {
    SortedSet<String> idle = new TreeSet<>();
    for (Line line : lines) {
      if (line.names().equals(List.of("*"))) {
        if (missed.stream().noneMatch(line::excuses)) {
          idle.add(line.catalog() + ".*");
        }
      } else {
        line.columns().stream().filter(column -> !missed.contains(column)).forEach(idle::add);
      }
    }
    return idle;
  }

  /** As a table for people. */
  List<String> page() {
    List<String> page = new ArrayList<>(List.of("", "| catalog | columns | why |", "|---|---|---|"));
    lines.forEach(line -> page.add(line.row()));
    page.add("");
    return page;
  }
}
