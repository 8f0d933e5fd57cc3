package tandem.dialect.postgresql.rows;

import java.util.ArrayList;
import java.util.List;

/** Long lists in pieces, one query each: planning a UNION of a thousand tables costs more than it saves. */
final class Chunks {
  private static final int SIZE = 60;

  private Chunks() {}

  static <T> List<List<T>> of(List<T> all) {
    List<List<T>> chunks = new ArrayList<>();
    for (int from = 0; from < all.size(); from += SIZE) {
      chunks.add(all.subList(from, Math.min(all.size(), from + SIZE)));
    }
    return chunks;
  }
}
