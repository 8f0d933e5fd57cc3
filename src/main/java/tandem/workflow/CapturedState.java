package tandem.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import tandem.dialect.Dialect;
import tandem.dialect.snapshot.ModelJson;
import tandem.migration.AtomicFile;
import tandem.model.SchemaModel;
import tandem.model.TandemException;

/**
 * The model that a state folder was written from, beside its files: what they mean as long as nobody edits
 * them, where there is no shadow to build them in.
 */
final class CapturedState {
  /** In the state folder; its first line is a checksum of all SQL files. */
  static final String FILE = "captured.model";

  private final Path file;
  private final Dialect dialect;
  private final ModelJson format;

  CapturedState(Path state, Dialect dialect) {
    this.file = state.resolve(FILE);
    this.dialect = dialect;
    this.format = new ModelJson(dialect.name(), dialect.kinds());
  }

  /**
   * What these files mean.
   *
   * @throws TandemException STATE-EDITED where they are not as they were captured
   */
  SchemaModel of(SortedMap<String, String> files) {
    if (files.isEmpty()) {
      return SchemaModel.empty();
    }
    String text = text();
    int line = text.indexOf('\n');
    if (line < 0 || !text.substring(0, line).equals(checksum(files))) {
      throw TandemException.usage("STATE-EDITED", "state is not as it was captured, and without a shadow "
              + "nobody can tell what it means in " + dialect.title())
          .at(file.getParent().toString())
          .remedy("name a server in `shadow:` where databases may be made; or put back the files that capture"
              + " wrote, or remove them and capture again");
    }
    return format.read(text.substring(line + 1), file.toString());
  }

  /** Remembers what these files mean. */
  void write(SchemaModel model, SortedMap<String, String> files) {
    AtomicFile.write(file, checksum(files) + '\n' + format.write(model));
  }

  private String text() {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw TandemException.failed("STATE-READ", "the file cannot be read").at(file.toString()).cause(e);
    }
  }

  private static String checksum(SortedMap<String, String> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.forEach((path, text) -> {
        digest.update((path + '\0').getBytes(StandardCharsets.UTF_8));
        digest.update((text + '\0').getBytes(StandardCharsets.UTF_8));
      });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
