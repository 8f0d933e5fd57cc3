package tandem.migration;

import tandem.model.TandemException;

/**
 * Something that is wrong with a migrations folder. {@code check} lists all of them; every other command
 * stops at the first blocking one.
 *
 * @param code a stable code, e.g. {@code DUPLICATE-VERSION}
 * @param what what is wrong, in a sentence
 * @param where the file or folder
 * @param remedy what to do about it
 * @param weight how much it matters
 */
public record Problem(String code, String what, String where, String remedy, Weight weight) {

  /** How much a problem matters. */
  public enum Weight {
    /** Nothing sensible can be run while it stands. */
    BLOCKING,
    /** Something is wrong, and what does not need it runs all the same. */
    BROKEN,
    /** It is worth telling only. */
    NOTE
  }

  static Problem blocking(String code, String what, String where, String remedy) {
    return new Problem(code, what, where, remedy, Weight.BLOCKING);
  }

  static Problem broken(String code, String what, String where, String remedy) {
    return new Problem(code, what, where, remedy, Weight.BROKEN);
  }

  static Problem note(String code, String what, String where, String remedy) {
    return new Problem(code, what, where, remedy, Weight.NOTE);
  }

  /** Whether nothing sensible can be run while it stands. */
  public boolean blocking() {
    return weight == Weight.BLOCKING;
  }

  /** The problem as an error that ends a command with 1. */
  public TandemException toException() {
    return TandemException.failed(code, what).at(where).remedy(remedy);
  }
}
