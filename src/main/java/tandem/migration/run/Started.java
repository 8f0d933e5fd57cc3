package tandem.migration.run;

import java.time.Duration;

/**
 * When something began.
 *
 * @param nanos by the clock of {@link System#nanoTime}
 */
record Started(long nanos) {
  static Started now() {
    return new Started(System.nanoTime());
  }

  Duration took() {
    return Duration.ofNanos(System.nanoTime() - nanos);
  }

  /** As a history row has it. */
  int milliseconds() {
    return (int) took().toMillis();
  }
}
