package tandem.migration;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A migration's version as Flyway compares it: numbers between dots or underscores, of any size, where
 * missing ones count as zero; 1, 1.0 and 01 are equal.
 */
public final class Version implements Comparable<Version> {
  private final String text;
  private final List<BigInteger> parts;

  private Version(String text, List<BigInteger> parts) {
    this.text = text;
    this.parts = parts;
  }

  /**
   * The version of a text such as {@code 1.2_3}.
   *
   * @return empty where it is not digits between single dots or underscores
   */
  public static Optional<Version> parse(String written) {
    String text = written.replace('_', '.');
    List<BigInteger> parts = new ArrayList<>();
    for (String part : text.split("\\.", -1)) {
      if (part.isEmpty() || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return Optional.empty();
      }
      parts.add(new BigInteger(part));
    }
    while (parts.size() > 1 && parts.getLast().signum() == 0) {
      parts.removeLast();
    }
    return Optional.of(new Version(text, List.copyOf(parts)));
  }

  /**
   * The version of a text that is known to be one.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static Version of(String written) {
    return parse(written).orElseThrow(() -> new IllegalArgumentException("not a version: " + written));
  }

  /** As Flyway shows and records it: as written, with dots. */
  public String text() {
    return text;
  }

  /** The numbers, without trailing zeros; at least one. */
  public List<BigInteger> parts() {
    return parts;
  }

  @Override
  public int compareTo(Version other) {
    for (int i = 0; i < Math.max(parts.size(), other.parts.size()); i++) {
      int order = part(i).compareTo(other.part(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private BigInteger part(int index) {
    return index < parts.size() ? parts.get(index) : BigInteger.ZERO;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Version version && parts.equals(version.parts);
  }

  @Override
  public int hashCode() {
    return parts.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
