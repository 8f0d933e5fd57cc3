package tandem.dialect;

import java.util.Optional;

/** A time to wait for a lock, as config.yml has it: a number with ms, s, min or h, or a bare 0. */
public final class LockTimeout {
  private LockTimeout() {}

  /** In milliseconds for a system that has no word for ever: as long as an int goes for 0 and empty. */
  public static int milliseconds(Optional<String> text) {
    int milliseconds = text.map(LockTimeout::milliseconds).orElse(0);
    return milliseconds == 0 ? Integer.MAX_VALUE : milliseconds;
  }

  /** In milliseconds, as far as an int goes; 0 for ever. */
  private static int milliseconds(String text) {
    String unit = text.replaceFirst("[0-9]+", "");
    long factor = switch (unit) {
      case "h" -> 3_600_000;
      case "min" -> 60_000;
      case "s" -> 1_000;
      case "ms", "" -> 1;
      default -> throw new IllegalArgumentException("no time to wait: " + text);
    };
    return (int) Math.min(Integer.MAX_VALUE,
        Long.parseLong(text.substring(0, text.length() - unit.length())) * factor);
  }
}
