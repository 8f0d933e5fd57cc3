package tandem.migration.history;

/** What a script is to a database; the words of {@code info}, Flyway's beside them. */
public enum ScriptState {
  /** It has run, and its text is the one that ran. */
  APPLIED("applied", "Success"),
  /** It was recorded without being run, because its effect was there. */
  MARKED_BY_HAND("marked by hand", "Success"),
  /** It ran although a higher version had run before. */
  OUT_OF_ORDER("applied out of order", "Out of Order"),
  /** A Java or shell migration that Flyway ran; tandem leaves such scripts to it. */
  RUN_BY_FLYWAY("run by Flyway", "Success"),
  /** It is next to run. */
  PENDING("pending", "Pending"),
  /** Its version is below one that has run, so that it runs only when told to. */
  IGNORED("ignored", "Ignored"),
  /** Its version is below one that has run, and its deployment may run there all the same. */
  LATE("late", "Ignored"),
  /** Its deployment is held: kept out of this database until it is released. */
  SKIPPED("skipped", "Ignored"),
  /** Its {@code .conf} says that it is not to run. */
  SWITCHED_OFF("switched off", "Ignored"),
  /** It failed, or is running, outside of a transaction: some of it may be there. */
  PARTLY("partly", "Failed"),
  /** It has run with another text, name or type than the folder has. */
  CHANGED("changed", "Success"),
  /** It has run, and the folder no longer has it. */
  MISSING("missing", "Missing"),
  /** It has run, and is higher than all the folder has: another branch's. */
  UNMERGED("unmerged", "Future"),
  /** A repeatable script whose text is newer than the one that ran. */
  OUTDATED("outdated", "Outdated"),
  /** A run of a repeatable script that a later run has replaced. */
  SUPERSEDED("superseded", "Superseded"),
  /** It was taken out. */
  DELETED("deleted", "Deleted"),
  /** A row that takes another out, or says which schemas were made. */
  NOTED("noted", "Success"),
  /** The mark or script that stands for everything up to its version. */
  BASELINE("baseline", "Baseline"),
  /** The baseline stands for it, at the very version. */
  AT_BASELINE("below baseline", "Ignored (Baseline)"),
  /** The baseline stands for it. */
  BELOW_BASELINE("below baseline", "Below Baseline"),
  /** It is no part of what is to be run: above the deployment to run up to. */
  ABOVE_TARGET("above target", "Above Target");

  private final String word;
  private final String flywayWord;

  ScriptState(String word, String flywayWord) {
    this.word = word;
    this.flywayWord = flywayWord;
  }

  /** True for what a run runs. */
  public boolean isDue() {
    return this == PENDING || this == LATE;
  }

  /** What tandem calls it. */
  public String word() {
    return word;
  }

  /** What Flyway's info calls it. */
  public String flywayWord() {
    return flywayWord;
  }
}
