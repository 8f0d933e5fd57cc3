package tandem.cli;

import java.util.List;
import tandem.model.TandemException;

/** What a process ends with. */
final class ExitCode {
  static final int DONE = 0;
  static final int FAILED = TandemException.Exit.FAILED.code();
  static final int USAGE = TandemException.Exit.USAGE.code();
  static final int FINDINGS = TandemException.Exit.FINDINGS.code();
  static final int REFUSED = TandemException.Exit.REFUSED.code();

  private static final List<Integer> WORST_FIRST = List.of(USAGE, FAILED, REFUSED, FINDINGS, DONE);

  private ExitCode() {}

  /** The one that counts where several would do: 2 before 1 before 4 before 3. */
  static int worst(int a, int b) {
    return WORST_FIRST.indexOf(a) <= WORST_FIRST.indexOf(b) ? a : b;
  }

  /** This code where it holds, else 0. */
  static int when(boolean holds, int code) {
    return holds ? code : DONE;
  }
}
