package tandem.proof;

import java.util.List;
import tandem.model.ObjectKey;

/**
 * What a proof says.
 *
 * @param reasons why it does not hold, a sentence each; empty: proven
 * @param filled how many tables held rows
 * @param withoutRows what tables it says nothing about the rows of, in the order of keys
 */
public record ProofResult(List<Reason> reasons, int filled, List<EmptyTable> withoutRows) {
  public ProofResult {
    reasons = List.copyOf(reasons);
    withoutRows = List.copyOf(withoutRows);
  }

  /** Why something is not proven. */
  public sealed interface Reason {
    /** For people. */
    String sentence();
  }

  /**
   * A statement failed.
   *
   * @param where the script, with its line where that is known
   */
  public record Failed(String where, String message) implements Reason {
    @Override
    public String sentence() {
      return (where.isEmpty() ? "" : where + ": ") + message;
    }
  }

  /** What was reached is not what was wanted. */
  public record Differs(ObjectKey object, String detail) implements Reason {
    @Override
    public String sentence() {
      return detail;
    }
  }

  /**
   * Rows, or values of a column, are not what they were.
   *
   * @param grown true where there are more than before
   */
  public record Lost(ObjectKey object, String detail, boolean grown) implements Reason {
    @Override
    public String sentence() {
      return detail;
    }
  }

  /**
   * A table proven without rows.
   *
   * @param why e.g. that no row could be made; a sentence's end
   */
  public record EmptyTable(ObjectKey table, String why) {}

  /** True where nothing speaks against it. */
  public boolean proven() {
    return reasons.isEmpty();
  }
}
