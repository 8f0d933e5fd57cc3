package tandem.migration;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Flyway's checksum of a script: CRC-32 over its lines in UTF-8 without line ends and byte order mark. */
public final class Checksum {
  private Checksum() {}

  /** The checksum of a text; the same whatever its line ends are (LF, CRLF, CR). */
  public static int of(String text) {
    CRC32 crc = new CRC32();
    String content = text.startsWith("\ufeff") ? text.substring(1) : text;
    content.lines().forEach(line -> crc.update(line.getBytes(StandardCharsets.UTF_8)));
    return (int) crc.getValue();
  }
}
