package tandem.shadow;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a throw-away database on a server whose databases have no comments everywhere: who made it
 * stands in the name, {@code tandem_shadow_<machine>_<pid>_<started>_<number>}.
 *
 * @param machine a hash of {@link RunMark#machine}
 */
record ScratchName(String machine, long pid, long started, int number) {
  private static final Pattern WRITTEN =
      Pattern.compile("tandem_shadow_([0-9a-f]{8})_(\\d{1,9})_([0-9a-z]{1,12})_(\\d{1,9})");

  /** One of this run. */
  static ScratchName of(RunMark run, int number) {
    return new ScratchName(hash(run), run.pid(), run.started(), number);
  }

  private static String hash(RunMark run) {
    return String.format("%08x", run.machine().hashCode());
  }

  /** As it is read back. */
  static Optional<ScratchName> parse(String name) {
    Matcher matcher = WRITTEN.matcher(name);
    return matcher.matches()
        ? Optional.of(new ScratchName(matcher.group(1), Long.parseLong(matcher.group(2)),
            Long.parseLong(matcher.group(3), 36), Integer.parseInt(matcher.group(4))))
        : Optional.empty();
  }

  /** True where it was made on {@code here}'s machine by a process that has ended. */
  boolean isDeadOn(RunMark here) {
    return machine.equals(hash(here)) && new RunMark(here.machine(), pid, started).isDeadOn(here);
  }

  @Override
  public String toString() {
    return "tandem_shadow_" + machine + '_' + pid + '_' + Long.toString(started, 36) + '_' + number;
  }
}
