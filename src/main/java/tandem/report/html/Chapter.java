package tandem.report.html;

import java.util.List;

/**
 * A schema, with all that is in it.
 *
 * @param schema its name; empty for what is in none
 * @param title its name for people
 */
record Chapter(String schema, String title, List<Entry> entries) {
  Chapter {
    entries = List.copyOf(entries);
  }

  /** The id of its heading. */
  String anchor() {
    return Anchor.of("in:" + schema);
  }
}
