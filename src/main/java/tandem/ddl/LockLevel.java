package tandem.ddl;

/**
 * The strongest lock a statement takes on a table that was there; PostgreSQL manual, "Explicit Locking".
 * Weakest first.
 */
public enum LockLevel {
  /** None, or one that only a strong lock of others notices: what reading and writing rows takes. */
  NONE,
  /** Keeps vacuum and other changes of the table waiting. */
  SHARE_UPDATE_EXCLUSIVE,
  /** Keeps writers waiting. */
  SHARE,
  /** Keeps writers waiting, and others of its like. */
  SHARE_ROW_EXCLUSIVE,
  /** Keeps all but plain readers waiting. */
  EXCLUSIVE,
  /** Keeps everybody waiting. */
  ACCESS_EXCLUSIVE;

  /** As PostgreSQL writes it. */
  public String sql() {
    return name().replace('_', ' ');
  }
}
