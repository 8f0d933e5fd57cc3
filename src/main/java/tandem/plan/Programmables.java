package tandem.plan;

/** Where programmables are made. */
public enum Programmables {
  /** In their place among the other statements. */
  IN_PLACE,
  /**
   * In repeatable scripts that run after all versioned ones: a programmable cannot let go of what it needs by
   * being altered, because that would come too late. It is dropped, and made again at the end.
   */
  LAST
}
