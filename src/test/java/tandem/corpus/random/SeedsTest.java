package tandem.corpus.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import tandem.corpus.CorpusRun;
import tandem.shadow.TestServers;

/**
 * Random schemas and random changes of them, both ways, before the judge of the corpus.
 * {@code -Dtandem.seed=7} replays one, {@code -Dtandem.seeds=5000} runs so many from the first or from that
 * one on, {@code -Dtandem.major=14} on another server. What fails is made small and written as a case of the
 * corpus under {@code target/seeds}.
 */
class SeedsTest {
  private static final int IN_CI = 240;
  private static final Path FOLDER = Path.of("target/seeds");

  private final Trial trial = new Trial(TestServers.shared(Integer.getInteger("tandem.major", 17)));
  private final SortedMap<Way, Failure> failures = new ConcurrentSkipListMap<>();

  @Test
  void everySeedConvergesInBothDirections() throws Throwable {
    Optional<Long> only = Optional.ofNullable(Long.getLong("tandem.seed"));
    int count = Integer.getInteger("tandem.seeds", only.isPresent() ? 1 : IN_CI);
    try (CorpusRun run = new CorpusRun()) {
      List<Executable> trials = LongStream.range(0, count).map(n -> only.orElse(1L) + n)
          .mapToObj(seed -> run.add(() -> tried(seed))).toList();
      run.start();
      for (Executable one : trials) {
        one.execute();
      }
    }
    assertThat(told()).isEmpty();
  }

  /** One direction of a seed. */
  private record Way(long seed, boolean back) implements Comparable<Way> {
    Pair pair() {
      return back ? Pair.of(seed).back() : Pair.of(seed);
    }

    @Override
    public int compareTo(Way other) {
      int bySeed = Long.compare(seed, other.seed);
      return bySeed == 0 ? Boolean.compare(back, other.back) : bySeed;
    }

    @Override
    public String toString() {
      return "-Dtandem.seed=" + seed + (back ? " back" : "");
    }
  }

  private Void tried(long seed) {
    List<Optional<Failure>> outcome = trial.bothWays(Pair.of(seed));
    for (Way way : List.of(new Way(seed, false), new Way(seed, true))) {
      outcome.get(way.back() ? 1 : 0).ifPresent(failure -> {
        failures.put(way, failure);
        System.out.println(way + ": " + failure.kind());
      });
    }
    return null;
  }

  /** The failures, those of one kind together; of each kind the first is made small. */
  private String told() throws IOException {
    Map<String, List<Way>> kinds = new TreeMap<>();
    failures.forEach((way, failure) ->
        kinds.computeIfAbsent(failure.kind(), kind -> new ArrayList<>()).add(way));
    StringBuilder told = new StringBuilder();
    for (List<Way> same : kinds.values()) {
      String first = writtenSmall(same.getFirst());
      told.append(same).append(", the first as a case in ").append(first).append("\n\n");
    }
    return told.toString();
  }

  private String writtenSmall(Way way) throws IOException {
    Failure failure = failures.get(way);
    Pair small = Shrinker.shrunk(way.pair(),
        smaller -> trial.there(smaller).filter(other -> other.kind().equals(failure.kind())).isPresent());
    String text = trial.there(small).map(Failure::text).orElse("not alone");
    Path folder = FOLDER.resolve(way.seed() + (way.back() ? "back" : ""));
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("from.sql"), small.from().script());
    Files.writeString(folder.resolve("to.sql"), small.to().script());
    Files.writeString(folder.resolve("seed.sql"), small.seed());
    Files.writeString(folder.resolve("failure.txt"), text + "\nof the whole:\n" + failure.text());
    return folder.toAbsolutePath() + ":\n" + text.indent(2);
  }
}
