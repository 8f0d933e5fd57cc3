package tandem.stories;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/** A database system whose databases are files, and what it calls things. */
enum Embedded {
  H2("PUBLIC.", true),
  SQLITE("", false);

  private final String schema;
  private final boolean upper;

  Embedded(String schema, boolean upper) {
    this.schema = schema;
    this.upper = upper;
  }

  /** A project whose environments are new, empty files. */
  Story story(Path folder, Map<String, String> environments) throws SQLException {
    Story story = new Story(folder);
    switch (this) {
      case H2 -> story.h2("", environments);
      case SQLITE -> story.sqlite("", environments);
    }
    for (String environment : environments.keySet()) {
      story.sql(environment, "SELECT 1");
    }
    return story;
  }

  /** The address of a database with what it takes to log in. */
  String address(String url) {
    return switch (this) {
      case H2 -> url + ";USER=sa;PASSWORD=";
      case SQLITE -> url;
    };
  }

  /** A name as the database has it where nobody quotes it. */
  String name(String name) {
    return upper ? name.toUpperCase(java.util.Locale.ROOT) : name;
  }

  /** An object by its kind: {@code view:PUBLIC.TOTALS}. */
  String object(String kind, String name) {
    return kind + ':' + schema + name(name);
  }

  /** The repeatable script of a view. */
  String scriptOf(String view) {
    return "migrations/programmable/views/R__view_" + schema + name(view) + ".sql";
  }
}
