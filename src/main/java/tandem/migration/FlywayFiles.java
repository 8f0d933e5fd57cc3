package tandem.migration;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tandem.model.TandemException;

/**
 * Reads {@code flyway.toml} and {@code flyway.conf}: where scripts lie and how they are read and run. What is
 * about connecting (URL, user, password) is left alone.
 */
public final class FlywayFiles {
  private static final Pattern ENVIRONMENT = Pattern.compile("\\$\\{(?:env\\.)?([A-Za-z_][A-Za-z0-9_]*)}");

  /** Where Flyway looks, the later ones over the earlier. */
  private static final List<String> PLACES = List.of(
      "conf/flyway.conf", "flyway.conf", "conf/flyway.toml", "flyway.toml", "flyway.user.toml");

  private final UnaryOperator<String> variables;

  /**
   * @param variables environment variables by name, null for one that is not set; files name them as
   *     {@code ${env.NAME}} (toml) or {@code ${NAME}} (conf)
   */
  public FlywayFiles(UnaryOperator<String> variables) {
    this.variables = variables;
  }

  /** The files of a project that Flyway would read, in the order it reads them. */
  public static List<Path> in(Path project) {
    return PLACES.stream().map(project::resolve).filter(Files::isRegularFile).toList();
  }

  /**
   * Flyway's defaults with what these files set; of two files the later wins.
   *
   * @throws TandemException FLYWAY-CONFIG with the file
   */
  public FlywaySettings read(List<Path> files) {
    Map<String, String> values = new TreeMap<>();
    for (Path file : files) {
      String text = ScriptFiles.decode(file, StandardCharsets.UTF_8);
      values.putAll(file.toString().endsWith(".toml") ? toml(text, file) : conf(text, file));
    }
    return new FlywayValues(values).settings();
  }

  /**
   * The folders that locations stand for: {@code filesystem:} ones relative to the project,
   * {@code classpath:} ones where Maven and Gradle keep resources.
   *
   * @throws TandemException FLYWAY-LOCATION for one that is in a cloud or has wildcards
   */
  public static List<Path> folders(List<String> locations, Path project) {
    List<Path> folders = new ArrayList<>();
    for (String location : locations) {
      int colon = location.indexOf(':');
      String scheme = colon < 2 ? "classpath" : location.substring(0, colon);
      String path = colon < 2 ? location : location.substring(colon + 1);
      if (path.contains("*") || path.contains("?") || !scheme.matches("filesystem|classpath")) {
        throw TandemException
            .usage("FLYWAY-LOCATION", "the location " + location + " is not a folder of this project")
            .remedy("name a folder: filesystem:path, or classpath:path below src/main/resources");
      }
      folders.add(scheme.equals("filesystem")
          ? project.resolve(path).normalize()
          : project.resolve("src/main/resources").resolve(path.startsWith("/") ? path.substring(1) : path));
    }
    return folders;
  }

  private Map<String, String> conf(String text, Path file) {
    Properties properties = new Properties();
    try {
      // Backslashes in paths and prefixes are meant as they stand, unlike in a Java properties file.
      properties.load(new StringReader(text.replace("\\", "\\\\")));
    } catch (IOException | IllegalArgumentException e) {
      throw wrong(file, e.getMessage(), e);
    }
    Map<String, String> values = new TreeMap<>();
    properties.forEach((name, value) -> {
      if (name.toString().startsWith("flyway.")) {
        values.put(name.toString().substring("flyway.".length()), filled(value.toString()));
      }
    });
    return values;
  }

  /** The table {@code [flyway]} flattened: {@code placeholders.name}; lists joined by commas. */
  private Map<String, String> toml(String text, Path file) {
    Map<String, String> flat = new TreeMap<>();
    Deque<String> path = new ArrayDeque<>();
    try (JsonParser parser = new TomlFactory().createParser(text)) {
      List<String> list = null;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        switch (token) {
          case FIELD_NAME -> path.addLast(parser.currentName());
          case START_ARRAY -> list = new ArrayList<>();
          case END_ARRAY -> {
            put(flat, path, list == null ? "" : String.join(",", list));
            list = null;
            path.pollLast();
          }
          case END_OBJECT -> path.pollLast();
          case START_OBJECT, VALUE_NULL, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> { }
          case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> {
            if (list != null) {
              list.add(filled(parser.getText()));
            } else {
              put(flat, path, filled(parser.getText()));
              path.pollLast();
            }
          }
        }
      }
    } catch (JsonProcessingException e) {
      throw wrong(file, e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return flat;
  }

  private static void put(Map<String, String> flat, Deque<String> path, String value) {
    String name = String.join(".", path);
    if (name.startsWith("flyway.")) {
      flat.put(name.substring("flyway.".length()), value);
    }
  }

  private String filled(String value) {
    Matcher matcher = ENVIRONMENT.matcher(value);
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      String variable = variables.apply(matcher.group(1));
      matcher.appendReplacement(
          filled, Matcher.quoteReplacement(variable == null ? matcher.group() : variable));
    }
    return matcher.appendTail(filled).toString();
  }

  private static TandemException wrong(Path file, String why, Exception e) {
    String first = why == null ? "" : why.lines().findFirst().orElse("");
    return TandemException.usage("FLYWAY-CONFIG", "Flyway's configuration cannot be read: " + first)
        .at(file.toString())
        .remedy("mend the file; flyway info shows whether Flyway can read it")
        .cause(e);
  }
}
