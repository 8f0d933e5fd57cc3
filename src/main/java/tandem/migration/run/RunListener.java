package tandem.migration.run;

import tandem.migration.Migration;

/** Hears of a run while it goes on; called from the thread that runs it. */
public interface RunListener {
  /** A script begins. */
  void started(Migration script);

  /** A script and its history row are there. */
  void finished(ScriptRun run);

  /** A repeatable needed something that is not there yet and is tried again after the others. */
  void postponed(Migration script, String why);

  /** Something happened that a person should know. */
  void remarked(Remark remark);

  /** Hears nothing. */
  static RunListener silent() {
    return new RunListener() {
      @Override
      public void started(Migration script) {}

      @Override
      public void finished(ScriptRun run) {}

      @Override
      public void postponed(Migration script, String why) {}

      @Override
      public void remarked(Remark remark) {}
    };
  }
}
