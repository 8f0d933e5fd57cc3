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
 * @param blocking whether nothing sensible can be run while it stands; the others are worth telling only
 */
public record Problem(String code, String what, String where, String remedy, boolean blocking) {

  static Problem blocking(String code, String what, String where, String remedy) {
    return new Problem(code, what, where, remedy, true);
  }

  static Problem note(String code, String what, String where, String remedy) {
    return new Problem(code, what, where, remedy, false);
  }

  /** The problem as an error that ends a command with 1. */
  public TandemException toException() {
    return TandemException.failed(code, what).at(where).remedy(remedy);
  }
}
