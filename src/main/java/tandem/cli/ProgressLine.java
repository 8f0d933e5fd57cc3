package tandem.cli;

import java.io.PrintStream;
import tandem.workflow.Progress;

/** Says on stderr what long work is at: one line, written over, on a terminal; plain lines elsewhere. */
final class ProgressLine implements Progress {
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream err;
  private final boolean terminal;
  private boolean standing;

  ProgressLine(PrintStream err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  @Override
  public synchronized void doing(String what) {
    if (terminal) {
      err.print(CLEAR + "… " + what);
      err.flush();
      standing = true;
    } else {
      err.println("tandem: " + what);
    }
  }

  /** Takes the line away. */
  synchronized void end() {
    if (standing) {
      err.print(CLEAR);
      err.flush();
      standing = false;
    }
  }
}
