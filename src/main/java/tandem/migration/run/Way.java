package tandem.migration.run;

import tandem.migration.CallbackEvent;
import tandem.migration.Migration;
import tandem.migration.MigrationKind;

/** Which way a script takes a database, and what happens around it. */
enum Way {
  UP("tandem migrate", CallbackEvent.BEFORE_EACH_MIGRATE, CallbackEvent.BEFORE_EACH_MIGRATE_STATEMENT,
      CallbackEvent.AFTER_EACH_MIGRATE_STATEMENT, CallbackEvent.AFTER_EACH_MIGRATE),
  DOWN("tandem undo", CallbackEvent.BEFORE_EACH_UNDO, CallbackEvent.BEFORE_EACH_UNDO_STATEMENT,
      CallbackEvent.AFTER_EACH_UNDO_STATEMENT, CallbackEvent.AFTER_EACH_UNDO);

  private final String command;
  private final CallbackEvent before;
  private final CallbackEvent beforeStatement;
  private final CallbackEvent afterStatement;
  private final CallbackEvent after;

  Way(String command, CallbackEvent before, CallbackEvent beforeStatement, CallbackEvent afterStatement,
      CallbackEvent after) {
    this.command = command;
    this.before = before;
    this.beforeStatement = beforeStatement;
    this.afterStatement = afterStatement;
    this.after = after;
  }

  /** The way of a script. */
  static Way of(Migration script) {
    return script.kind() == MigrationKind.UNDO ? DOWN : UP;
  }

  /** What people type to go it. */
  String command() {
    return command;
  }

  CallbackEvent before() {
    return before;
  }

  CallbackEvent beforeStatement() {
    return beforeStatement;
  }

  CallbackEvent afterStatement() {
    return afterStatement;
  }

  CallbackEvent after() {
    return after;
  }
}
