package tandem.report.html;

import java.util.List;

/**
 * A schema, with all that is in it.
 *
 * @param schema its name; empty for what is in none
 */
record Chapter(String schema, List<Entry> entries) {
  Chapter {
    entries = List.copyOf(entries);
  }

  /** For people. */
  String title() {
    return schema.isEmpty() ? "In no schema" : schema;
  }

  /** The id of its heading. */
  String anchor() {
    return Anchor.of("in:" + schema);
  }
}
