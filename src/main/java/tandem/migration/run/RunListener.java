package tandem.migration.run;

import tandem.migration.Migration;

/** Hears of a run while it goes on, of what it asks for; called from the thread that runs it. */
public interface RunListener {
  /** A script begins. */
  default void started(Migration script) {}

  /** A script and its history row are there. */
  default void finished(ScriptRun run) {}

  /** A repeatable needed something that is not there yet and is tried again after the others. */
  default void postponed(Migration script, String why) {}

  /** Something happened that a person should know. */
  default void remarked(Remark remark) {}

  /** Hears nothing. */
  static RunListener silent() {
    return new RunListener() {};
  }
}
