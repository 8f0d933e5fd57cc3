package tandem.migration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import tandem.model.TandemException;

/**
 * The texts that deployments shipped, each in a file named after its content: {@code .texts/<sha256>.sql}.
 * The folder is hidden, so that Flyway does not look into it.
 *
 * @param folder {@code migrations/.texts}
 */
public record Texts(Path folder) {
  /** The folder's name. */
  public static final String NAME = ".texts";

  /**
   * What a text would be stored under; line ends count as LF, so that a checkout on Windows changes nothing.
   */
  public static TextReference reference(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] content = normal(text).getBytes(StandardCharsets.UTF_8);
      return new TextReference(HexFormat.of().formatHex(digest.digest(content)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Stores a text, unless it is there, and says where. */
  public TextReference store(String text) {
    TextReference reference = reference(text);
    Path file = file(reference);
    if (!Files.exists(file)) {
      AtomicFile.write(file, normal(text));
    }
    return reference;
  }

  /**
   * A stored text.
   *
   * @return empty when it is not there
   * @throws TandemException TEXT-CHANGED when the file's content is not what its name says
   */
  public Optional<String> text(TextReference reference) {
    Path file = file(reference);
    if (!reference.isStored() || !Files.exists(file)) {
      return Optional.empty();
    }
    try {
      String text = normal(Files.readString(file));
      if (!reference(text).equals(reference)) {
        throw TandemException
            .failed("TEXT-CHANGED", "a stored text was changed: it is not what its name says")
            .at(file.toString())
            .remedy("bring it back from git; what a deployment shipped is never edited");
      }
      return Optional.of(text);
    } catch (IOException e) {
      throw TandemException.failed("FILE-READ", "cannot be read: " + e.getMessage()).at(file.toString())
          .cause(e);
    }
  }

  private Path file(TextReference reference) {
    return folder.resolve(reference.value() + ".sql");
  }

  private static String normal(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
