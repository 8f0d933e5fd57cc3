package tandem.dialect.postgresql.kind;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tandem.model.ObjectKey;

/**
 * The name that PostgreSQL gives what belongs to a column, where nobody says another; {@code makeObjectName}.
 */
final class GivenName {
  /** {@code NAMEDATALEN - 1}, in bytes. */
  private static final int LONGEST = 63;

  private GivenName() {}

  /**
   * The bare name {@code table_column_label}; of the two names the longer one is cut until it fits. Where
   * another object has it PostgreSQL takes a next one.
   */
  static String of(ObjectKey column, String label) {
    byte[] table = column.parent().name().getBytes(StandardCharsets.UTF_8);
    byte[] name = column.name().getBytes(StandardCharsets.UTF_8);
    int free = LONGEST - 2 - label.length();
    int first = table.length;
    int second = name.length;
    while (first + second > free) {
      if (first > second) {
        first--;
      } else {
        second--;
      }
    }
    return clipped(table, first) + '_' + clipped(name, second) + '_' + label;
  }

  /** No character is cut in two. */
  private static String clipped(byte[] name, int length) {
    int end = length;
    while (end > 0 && end < name.length && (name[end] & 0xC0) == 0x80) {
      end--;
    }
    return new String(Arrays.copyOf(name, end), StandardCharsets.UTF_8);
  }
}
