package tandem.report;

/**
 * How text is to look.
 *
 * @param colour whether there may be any
 * @param verbose what is usually left out is shown
 */
public record Style(boolean colour, boolean verbose) {
  /** For pipes and files. */
  public static Style plain() {
    return new Style(false, false);
  }
}
