package tandem.migration;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import tandem.kind.ObjectKind;

/**
 * The repeatable script of a programmable: {@code programmable/views/R__view_app.order_totals.sql}. The name
 * is safe on every file system, fits into Flyway's history table, and two objects never share one.
 */
public final class ProgrammableScript {
  /** The longest description before the sign that it was cut; Flyway's column holds 200. */
  static final int LONGEST = 180;

  private ProgrammableScript() {}

  /**
   * The script's path relative to the migrations folder.
   *
   * @param kind the object's kind as in its key, {@code view}, {@code materialized_view}
   * @param object its name as in its key: {@code app.order_totals}, {@code app.total(integer)}
   * @param taken the file names that are in use by other objects
   */
  public static String path(String kind, String object, Set<String> taken, FlywaySettings settings) {
    return "programmable/" + ObjectKind.plural(safe(kind)) + '/' + fileName(kind, object, taken, settings);
  }

  /** The script's file name. */
  public static String fileName(String kind, String object, Set<String> taken, FlywaySettings settings) {
    Set<String> used = new HashSet<>();
    taken.forEach(name -> used.add(sameAs(name)));
    String start = settings.repeatablePrefix() + settings.separator();
    String suffix = settings.suffixes().getFirst();
    String whole = kind + "_" + object;
    String description = safe(whole);
    String plain = start + description + suffix;
    boolean isShort = description.length() <= LONGEST
        && description.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    if (isShort && !used.contains(sameAs(plain))) {
      return plain;
    }
    String name = start + shortened(description) + "~" + hex(whole) + suffix;
    for (int n = 2; used.contains(sameAs(name)); n++) {
      name = start + shortened(description) + "~" + hex(whole + '\0' + n) + suffix;
    }
    return name;
  }

  /** What two names have in common that some file system, or Flyway, cannot tell apart. */
  private static String sameAs(String fileName) {
    return fileName.replace('_', ' ').toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /** At most {@link #LONGEST} bytes: file systems count bytes, Flyway characters. */
  private static String shortened(String description) {
    int end = Math.min(description.length(), LONGEST);
    while (description.substring(0, end).getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      end--;
    }
    if (end > 0 && Character.isHighSurrogate(description.charAt(end - 1))) {
      end--;
    }
    return description.substring(0, end);
  }

  private static String hex(String text) {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }

  /** Writes what some file system refuses, and the {@code %} of that itself, as % and two hex digits. */
  private static String safe(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean last = i == text.length() - 1;
      if (c < 0x20 || c == 0x7f || "/\\:*?\"<>|%~".indexOf(c) >= 0 || last && (c == '.' || c == ' ')) {
        safe.append('%').append(HexFormat.of().withUpperCase().toHexDigits((byte) c));
      } else {
        safe.append(c);
      }
    }
    return safe.toString();
  }
}
