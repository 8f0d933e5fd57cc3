package tandem.ddl;

/**
 * The strongest lock a statement takes on a table with rows; PostgreSQL manual, "Explicit Locking". Weakest
 * first.
 */
public enum LockLevel {
  NONE,
  ACCESS_SHARE,
  SHARE_UPDATE_EXCLUSIVE,
  SHARE,
  SHARE_ROW_EXCLUSIVE,
  ACCESS_EXCLUSIVE;

  /** As PostgreSQL writes it. */
  public String sql() {
    return name().replace('_', ' ');
  }
}
