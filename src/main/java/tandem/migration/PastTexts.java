package tandem.migration;

import java.util.List;

/** What repeatables said before tandem recorded their texts; git's history of the files can tell. */
public interface PastTexts {

  /** What a script said at a point of the past. */
  sealed interface Past {}

  /** This. */
  record Said(String text) implements Past {}

  /** It was not there then. */
  record NotThere() implements Past {}

  /**
   * Nobody can tell.
   *
   * @param why e.g. that the clone is shallow
   * @param remedy what to do about it
   */
  record Unknown(String why, String remedy) implements Past {}

  /** What a repeatable said when this deployment was the last one. */
  Past at(Migration repeatable, Deployment deployment);

  /** Every text the script is known to have had, in any order; empty where there is no such record. */
  List<String> all(Migration repeatable);

  /** Without any record of the past. */
  static PastTexts none() {
    return new PastTexts() {
      @Override
      public Past at(Migration repeatable, Deployment deployment) {
        return new Unknown(
            "no deployment recorded its text, and there is no git history to ask",
            "run in a full clone (git fetch --unshallow), or without --to");
      }

      @Override
      public List<String> all(Migration repeatable) {
        return List.of();
      }
    };
  }
}
