package tandem.ddl;

import java.util.Arrays;
import java.util.Optional;

/** What may hurt when a statement runs. The label is stable: people allow hazards by it. */
public enum HazardCode {
  /** Rows, or values of kept rows, are gone for good. */
  DATA_LOSS("data-loss", true),
  /** Fails where the rows there do not fit. */
  MAY_FAIL("may-fail", false),
  /** The whole table is written anew under ACCESS EXCLUSIVE. */
  REWRITE("rewrite", false),
  /** The whole table is read under a lock that blocks writes. */
  FULL_SCAN("full-scan", false),
  /** Nobody reads or writes the table while rows are read or written. */
  ACCESS_EXCLUSIVE("access-exclusive", false),
  /** Writes wait while an index is built. */
  INDEX_BLOCKS_WRITES("index-blocks-writes", false),
  /** Every row is checked. */
  VALIDATION("validation", false),
  /** Dependents are dropped and made again. */
  REBUILD("rebuild", false),
  /** Somebody may do more than before. */
  PRIVILEGE_WIDENED("privilege-widened", false),
  /** Sessions in flight may call the old body or the new. */
  BODY_CHANGE("body-change", false),
  /** Subscribers of a publication see something else. */
  REPLICATION("replication", false),
  /** Cannot run in a transaction, so a failure leaves a part done. */
  NON_TRANSACTIONAL("non-transactional", false);

  private final String label;
  private final boolean needsAllowing;

  HazardCode(String label, boolean needsAllowing) {
    this.label = label;
    this.needsAllowing = needsAllowing;
  }

  /** The stable name, as in {@code --allow data-loss}. */
  public String label() {
    return label;
  }

  /** True where nothing runs or is written unless the user names it. */
  public boolean needsAllowing() {
    return needsAllowing;
  }

  /** The hazard of this label. */
  public static Optional<HazardCode> of(String label) {
    return Arrays.stream(values()).filter(code -> code.label.equals(label)).findFirst();
  }
}
