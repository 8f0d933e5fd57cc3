package tandem.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Takes the time of a whole process, from its start to its end, several times.
 *
 * @param command the words of its command line
 * @param folder where it runs
 * @param environment variables beside this process's own
 * @param expected the exit codes that mean it worked
 */
record Stopwatch(List<String> command, Path folder, Map<String, String> environment, Set<Integer> expected) {
  /** What must be done before each run, and does not count. */
  interface Preparation {
    /** Does it. */
    void prepare() throws IOException;
  }

  /** Milliseconds of several runs, sorted, and what the last one printed. */
  record Times(List<Double> millis, String output) {
    /** Of runs in any order. */
    static Times of(List<Double> millis, String output) {
      return new Times(millis.stream().sorted().toList(), output);
    }

    double median() {
      int half = millis.size() / 2;
      return millis.size() % 2 == 1 ? millis.get(half) : (millis.get(half - 1) + millis.get(half)) / 2;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%7.0f ms   min %.0f, max %.0f, %d runs", median(), millis.getFirst(),
          millis.getLast(), millis.size());
    }
  }

  /** Runs it {@code times} times; a run that ends with another exit code ends the benchmark. */
  Times time(int times, Preparation preparation) throws IOException, InterruptedException {
    List<Double> millis = new ArrayList<>();
    Path output = Files.createTempFile("tandem-benchmark", ".out");
    try {
      for (int i = 0; i < times; i++) {
        preparation.prepare();
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
            .redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        int exit = builder.start().waitFor();
        millis.add((System.nanoTime() - start) / 1e6);
        if (!expected.contains(exit)) {
          throw new IOException(
              command.getFirst() + " ended with " + exit + ":\n" + Files.readString(output));
        }
      }
      return Times.of(millis, Files.readString(output));
    } finally {
      Files.delete(output);
    }
  }
}
