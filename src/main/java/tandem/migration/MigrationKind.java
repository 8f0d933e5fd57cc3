package tandem.migration;

/** What a script in the migrations folder is, told by its name's prefix. */
public enum MigrationKind {
  /** {@code V1.2__add_points.sql}: runs once. */
  VERSIONED,
  /** {@code R__order_totals.sql}: runs after the versioned ones, again whenever its text changes. */
  REPEATABLE,
  /** {@code B7__baseline.sql}: runs on a database with no history instead of all versions up to its own. */
  BASELINE,
  /** {@code U1.2__add_points.sql}: undoes a version; open-source Flyway ignores it. */
  UNDO,
  /** {@code beforeMigrate__x.sql}: runs at an event. */
  CALLBACK
}
