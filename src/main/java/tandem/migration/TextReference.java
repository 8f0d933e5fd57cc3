package tandem.migration;

/**
 * Which text a programmable's script has at one point of its past: a stored one, none, or one nobody
 * recorded.
 *
 * @param value a sha256 in lower-case hex digits, {@code none} or {@code unknown}
 */
public record TextReference(String value) {
  /** The script was not there, or no longer. */
  public static final TextReference NONE = new TextReference("none");

  /** The script was there before tandem came; what it said then only git can tell. */
  public static final TextReference UNKNOWN = new TextReference("unknown");

  /** Refuses what is neither a sha256 nor one of the two words. */
  public TextReference {
    if (!value.matches("none|unknown|[0-9a-f]{64}")) {
      throw new IllegalArgumentException("neither a sha256 nor none nor unknown: " + value);
    }
  }

  /** True for a text that the store should hold. */
  public boolean isStored() {
    return value.length() == 64;
  }
}
