package tandem.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder with two schemas, each of which can be turned into the other.
 *
 * @param name the folder's path below the dialect's corpus, {@code column/add}
 * @param from the schema in from.sql
 * @param to the schema in to.sql
 * @param seed the rows of seed.sql, for from.sql
 * @param seedBack the rows of seed-back.sql, for to.sql; without it the rows that came through the way there
 * @param needs the oldest major that takes the case, from a line {@code -- needs 17} in either schema
 * @param file what case.yml says
 */
record CorpusCase(
    Path folder,
    String name,
    String from,
    String to,
    String seed,
    String seedBack,
    int needs,
    CaseFile file) {
  private static final Path CORPUS = Path.of("src/test/resources/corpus");
  private static final Pattern NEEDS = Pattern.compile("(?m)^-- needs (\\d+)$");

  /** The major on which plan.sql is compared. */
  int golden() {
    return Math.max(GoldenPlan.MAJOR, needs);
  }

  /** True where the case needs the tablespace {@code spare}. */
  boolean namesTablespace() {
    return (from + to).contains("TABLESPACE spare");
  }

  /** The cases of a dialect in whose path a pattern is found, by name. */
  static List<CorpusCase> all(String dialect, String only) {
    Pattern wanted = Pattern.compile(only);
    Path corpus = CORPUS.resolve(dialect);
    try (Stream<Path> files = Files.walk(corpus)) {
      return files.filter(file -> file.endsWith("from.sql")).map(Path::getParent)
          .filter(folder -> wanted.matcher(folder.toString()).find()).sorted()
          .map(folder -> read(folder, corpus.relativize(folder).toString())).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CorpusCase read(Path folder, String name) {
    String from = text(folder, "from.sql");
    String to = text(folder, "to.sql");
    Matcher needs = NEEDS.matcher(from + '\n' + to);
    return new CorpusCase(folder, name, from, to, text(folder, "seed.sql"),
        text(folder, "seed-back.sql"), needs.find() ? Integer.parseInt(needs.group(1)) : 0,
        CaseFile.in(folder));
  }

  private static String text(Path folder, String file) {
    Path path = folder.resolve(file);
    try {
      return Files.exists(path) ? Files.readString(path) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
