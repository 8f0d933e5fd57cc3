package tandem.dialect.portable.kind;

import java.util.ArrayList;
import java.util.List;

/**
 * How numbers are handed out, of a sequence or an identity; texts as the database prints them.
 *
 * @param cache how many are reserved at once
 * @param cycle they begin anew when all are handed out
 */
public record Numbering(
    String start, String increment, String min, String max, String cache, boolean cycle) {

  /**
   * Columns: {@code start_value}, {@code increment}, {@code min_value}, {@code max_value}, {@code cache},
   * {@code is_cycle}.
   */
  static Numbering of(Row row) {
    return new Numbering(row.text("start_value"), row.text("increment"), row.text("min_value"),
        row.text("max_value"), row.text("cache"), row.flag("is_cycle"));
  }

  /** All options, each in its words. */
  List<String> options() {
    return List.of("START WITH " + start, "INCREMENT BY " + increment, "MINVALUE " + min, "MAXVALUE " + max,
        "CACHE " + cache, cycle ? "CYCLE" : "NO CYCLE");
  }

  /** The options of this that the other lacks. */
  List<String> optionsBeyond(Numbering other) {
    List<String> beyond = new ArrayList<>(options());
    beyond.removeAll(other.options());
    return beyond;
  }
}
