package tandem.shadow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who made a database or role on a server that others use too, as its comment says: the run's machine and
 * process. A process number alone is not enough; it is used again, and each container counts its own.
 *
 * @param machine host name, boot and process number space
 * @param pid the process number
 * @param started when the process started, in milliseconds since 1970; 0 where the system does not say
 */
record RunMark(String machine, long pid, long started) {
  private static final Pattern COMMENT = Pattern.compile(
      "tandem shadow; throw-away; machine=(\\S+) pid=(\\d{1,18}) started=(\\d{1,18})");

  /** This run. */
  static RunMark ofThisRun() {
    ProcessHandle here = ProcessHandle.current();
    String machine = text("/proc/sys/kernel/hostname", System.getenv().getOrDefault("HOSTNAME", "unknown"))
        + '/' + text("/proc/sys/kernel/random/boot_id", "any") + '/' + processSpace();
    return new RunMark(machine.replaceAll("\\s", "_"), here.pid(), started(here));
  }

  /** As it is read back from a comment. */
  static Optional<RunMark> parse(String comment) {
    Matcher matcher = COMMENT.matcher(comment);
    return matcher.matches()
        ? Optional.of(new RunMark(matcher.group(1), Long.parseLong(matcher.group(2)),
            Long.parseLong(matcher.group(3))))
        : Optional.empty();
  }

  String comment() {
    return "tandem shadow; throw-away; machine=" + machine + " pid=" + pid + " started=" + started;
  }

  /** True when that run was on {@code here}'s machine and its process has ended. */
  boolean isDeadOn(RunMark here) {
    return machine.equals(here.machine)
        && ProcessHandle.of(pid).filter(process -> started(process) == started).isEmpty();
  }

  private static long started(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  private static String text(String file, String otherwise) {
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException e) {
      return otherwise;
    }
  }

  private static String processSpace() {
    try {
      return Files.readSymbolicLink(Path.of("/proc/self/ns/pid")).toString();
    } catch (IOException | UnsupportedOperationException e) {
      return "any";
    }
  }
}
