package tandem.ddl;

import java.util.Locale;

/** How a statement shares a transaction with others. */
public enum Running {
  /** In one transaction with the statements around it. */
  TOGETHER,
  /**
   * In a transaction, but not in that of others than its like: it reads whole tables under a weak lock, and a
   * strong lock taken before it would be held meanwhile.
   */
  APART,
  /** In no transaction: the database refuses it there, or what it does counts only once it is committed. */
  OUTSIDE;

  /** The word for it in reports. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
