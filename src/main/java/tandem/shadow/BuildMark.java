package tandem.shadow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * What tells this build of tandem from any other: a checksum of its classes. A model that another build has
 * read from a database may lack what this one reads.
 */
final class BuildMark {
  private BuildMark() {}

  /** The mark; the same on every machine for the same jar. Nobody exchanges the classes that are running. */
  static String ofThisProgram() {
    return Once.MARK;
  }

  /** Read when first asked for: the program is some megabytes. */
  private static final class Once {
    private static final String MARK = ofRunning();
  }

  private static String ofRunning() {
    CodeSource source = BuildMark.class.getProtectionDomain().getCodeSource();
    try {
      return of(Path.of(source.getLocation().toURI()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static String of(Path jarOrFolder) throws IOException {
    CRC32C sum = new CRC32C();
    try (Stream<Path> files = Files.walk(jarOrFolder)) {
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
      for (Path file : sorted) {
        sum.update(jarOrFolder.relativize(file).toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        sum.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }
}
