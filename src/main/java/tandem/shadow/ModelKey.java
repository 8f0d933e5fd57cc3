package tandem.shadow;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * A name for a model that follows from everything it is built of: same inputs, same key.
 *
 * @param hash SHA-256 in hex
 */
public record ModelKey(String hash) {
  /**
   * The key with one input more. Which inputs have been named in which order matters.
   *
   * @param name what the input is: {@code server}, {@code roles}
   * @param value its whole content
   */
  public ModelKey with(String name, String value) {
    MessageDigest digest = sha256();
    digest.update(hash.getBytes(StandardCharsets.US_ASCII));
    add(digest, name);
    add(digest, value);
    return new ModelKey(HexFormat.of().formatHex(digest.digest()));
  }

  /**
   * The key with files more.
   *
   * @param texts their contents by path; the map's order does not matter
   */
  public ModelKey with(String name, Map<String, String> texts) {
    MessageDigest digest = sha256();
    digest.update(hash.getBytes(StandardCharsets.US_ASCII));
    add(digest, name);
    new TreeMap<>(texts).forEach((path, text) -> {
      add(digest, path);
      add(digest, text);
    });
    return new ModelKey(HexFormat.of().formatHex(digest.digest()));
  }

  /** With its length before it, so that ab + c is not a + bc. */
  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + "\n").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return hash;
  }
}
