package tandem.stories;

/** What an alias of H2 calls that is a method of a class. */
public final class Twice {
  private Twice() {}

  /** By multiplying. */
  public static int times(int a) {
    return 2 * a;
  }

  /** By adding. */
  public static int plus(int a) {
    return a + a;
  }
}
