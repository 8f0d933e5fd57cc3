package tandem.workflow;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import tandem.model.TandemException;
import tandem.proof.ProofResult;

/**
 * One proof that was tried.
 *
 * @param name what was proven, e.g. {@code on the migrations' end state, rows in 11 tables}
 * @param holds whether it holds
 * @param detail limits (tables proven without rows) or, where it does not hold, why
 */
public record ProofOutcome(String name, boolean holds, List<String> detail, Duration took) {
  public ProofOutcome {
    detail = List.copyOf(detail);
  }

  /**
   * What a proof with rows says.
   *
   * @param name what was proven; how many tables held rows is added
   * @param told how people are told a reason
   */
  static ProofOutcome withRows(String name, ProofResult result, UnaryOperator<String> told, Duration took) {
    String rows = result.filled() == 0 ? "" : ", rows in " + result.filled()
        + (result.filled() == 1 ? " table" : " tables");
    List<String> detail = result.proven()
        ? result.withoutRows().stream()
            .map(empty -> empty.table().display() + " without rows: " + empty.why())
            .toList()
        : result.reasons().stream().map(reason -> told.apply(reason.sentence())).toList();
    return new ProofOutcome(name + rows, result.proven(), detail, took);
  }

  /**
   * Does nothing where all hold, or what is unproven is allowed.
   *
   * @throws TandemException NOT-PROVEN, exit 4
   */
  static void require(List<ProofOutcome> proofs, Allowances allowances) {
    Predicate<ProofOutcome> matters = proof -> !proof.holds() && !allowances.unproven();
    proofs.stream().filter(matters).findFirst().ifPresent(failed -> {
      throw TandemException.refused("NOT-PROVEN", failed.name() + ": " + String.join("; ", failed.detail()))
          .remedy("nothing was written; --allow unproven writes it all the same and says so in its header");
    });
  }

  /** The line about it in a script's header. */
  String line() {
    String why = String.join("; ", detail);
    return holds ? "Proven " + name + (detail.isEmpty() ? "." : "; " + why + ".")
        : "NOT PROVEN " + name + ": " + why;
  }
}
