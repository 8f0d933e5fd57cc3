package tandem.migration.run;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a run does so that a lock it does not get, or its own end, costs nothing.
 *
 * @param journal whether scripts that are not one transaction keep a journal, which a later run goes on by
 * @param pauses how long to wait before each further try of what did not get its lock; as many tries as
 *     pauses
 * @param lockTimeout how long a statement waits for a lock, at the start of each script, as config.yml has
 *     it; empty for the server's
 */
public record Endurance(boolean journal, List<Duration> pauses, Optional<String> lockTimeout) {
  private static final int LONGEST = 30;
  private static final int USUAL = 6;

  /** Copies its list. */
  public Endurance {
    pauses = List.copyOf(pauses);
  }

  /** What a database that nobody else works in is given: a shadow. */
  public static Endurance none() {
    return new Endurance(false, List.of(), Optional.empty());
  }

  /** A journal, and six more tries within about a minute. */
  public static Endurance usual() {
    return new Endurance(true, List.of(), Optional.empty()).retries(USUAL);
  }

  /** The same with so many more tries, after 1, 2, 4, 8, 16 seconds, and then 30 each. */
  public Endurance retries(int count) {
    return pauses(IntStream.range(0, count)
        .mapToObj(i -> Duration.ofSeconds(i > 4 ? LONGEST : 1L << i)).toList());
  }

  /** The same with other pauses. */
  public Endurance pauses(List<Duration> newPauses) {
    return new Endurance(journal, newPauses, lockTimeout);
  }

  /** The same with a time after which a statement gives up waiting for a lock. */
  public Endurance lockTimeout(Optional<String> newTimeout) {
    return new Endurance(journal, pauses, newTimeout);
  }
}
