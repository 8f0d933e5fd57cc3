package tandem.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tandem.shadow.ShadowCache;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.ShadowServer;
import tandem.shadow.PostgreSqlShadows;

/** Runs the benchmarks named, or all, and prints the median, the shortest and the longest time of each. */
final class Benchmarks {
  private static final int RUNS = 7;

  /** One benchmark. */
  private interface Benchmark {
    /** Measures and prints. */
    void run() throws IOException, InterruptedException, SQLException;
  }

  private final Path checkout;
  private final Map<String, Benchmark> all = new LinkedHashMap<>();

  private Benchmarks(Path checkout) {
    this.checkout = checkout;
    all.put("start", this::start);
    all.put("diff", this::diff);
    all.put("check", this::check);
    all.put("read", this::read);
    all.put("plan", this::plan);
    all.put("load", this::load);
    all.put("info", this::info);
    all.put("prove", this::prove);
  }

  /** {@code args}: names of benchmarks; none for all. */
  public static void main(String[] args) throws Exception {
    Benchmarks benchmarks = new Benchmarks(Path.of(System.getProperty("tandem.home")));
    List<String> names = args.length == 0 ? List.copyOf(benchmarks.all.keySet()) : List.of(args);
    List<String> unknown = names.stream().filter(Predicate.not(benchmarks.all::containsKey)).toList();
    if (!unknown.isEmpty()) {
      System.err.println("no benchmark is called " + String.join(", ", unknown) + "; there are "
          + String.join(", ", benchmarks.all.keySet()));
      System.exit(2);
    }
    System.out.printf("Java %s, %d processors; whole processes, median first%n", Runtime.version(),
        Runtime.getRuntime().availableProcessors());
    for (String name : names) {
      benchmarks.all.get(name).run();
    }
  }

  private void start() throws IOException, InterruptedException {
    print("start: tandem --version", tandem(checkout, Map.of(), "--version").time(RUNS, () -> {}));
  }

  private void diff() throws IOException, InterruptedException, SQLException {
    diff("diff: two databases of 10 tables", GeneratedSchema.SMALL, 1);
    diff("diff: of 200 tables, 200 views, 200 functions", GeneratedSchema.MIDDLING, 1);
    diff("diff: the same, 50 changes", GeneratedSchema.MIDDLING, 50);
  }

  private void diff(String name, GeneratedSchema schema, int changes)
      throws IOException, InterruptedException, SQLException {
    try (ShadowServer server = server();
        ShadowDatabase one = server.create();
        ShadowDatabase two = server.create()) {
      build(schema, one);
      build(schema, two);
      try (Connection connection = two.connect()) {
        new GeneratedChanges(schema).make(0, changes, connection);
      }
      print(name, tandem(checkout, Map.of(), Set.of(3),
          "diff", "--from", url(one), "--to", url(two)).time(RUNS, () -> {}));
    }
  }

  private void plan() throws IOException, InterruptedException, SQLException {
    try (ShadowServer server = server()) {
      for (int tables : List.of(100, 500, 1_500, 5_000)) {
        try (ShadowDatabase database = server.create()) {
          build(GeneratedSchema.ofTables(tables), database);
          System.out.print(process(database, List.of("-Xmx512m"), PlanOnce.class, String.valueOf(tables),
              String.valueOf(3 * RUNS)).time(1, () -> {}).output());
        }
      }
    }
  }

  private void check() throws IOException, InterruptedException {
    Path copy = Files.createTempDirectory("tandem-benchmark");
    try {
      for (String name : List.of("config.yml", "state", "migrations")) {
        copyTree(checkout.resolve(name), copy.resolve(name));
      }
      Path cache = Files.createDirectory(copy.resolve("cache"));
      cache.toFile().setExecutable(true, false);
      copy.toFile().setExecutable(true, false);
      Stopwatch stopwatch = tandem(copy, Map.of("TANDEM_CACHE", cache.toString()), "check");
      print("check: the sample, cold", stopwatch.time(RUNS, () -> {
        removeTree(cache);
        removeTree(copy.resolve(".tandem"));
        Files.createDirectory(cache);
      }));
      print("check: the sample, warm", stopwatch.time(RUNS, () -> {}));
    } finally {
      removeTree(copy);
    }
  }

  private void read() throws IOException, InterruptedException, SQLException {
    try (ShadowServer server = server(); ShadowDatabase database = server.create()) {
      build(GeneratedSchema.LARGE, database);
      Stopwatch floorProcess = reading(database, "floor", 1);
      Stopwatch readerProcess = reading(database, "reader", 1);
      floorProcess.time(1, () -> {});
      Stopwatch.Times floor = floorProcess.time(RUNS, () -> {});
      Stopwatch.Times reader = readerProcess.time(RUNS, () -> {});
      System.out.println(GeneratedSchema.LARGE);
      print("read: bare catalog queries (the floor)", floor);
      print("read: tandem's reader", reader);
      long[] warmFloor = inside(reading(database, "floor", RUNS).time(1, () -> {}));
      long[] warmReader = inside(reading(database, "reader", RUNS).time(1, () -> {}));
      System.out.printf(Locale.ROOT, "%-44s %7.2f times the floor%n", "read: the process",
          reader.median() / floor.median());
      System.out.printf(Locale.ROOT, "%-44s %7d ms   floor %d%n", "read: inside, the first in a JVM",
          inside(reader)[0], inside(floor)[0]);
      System.out.printf(Locale.ROOT, "%-44s %7d ms   floor %d%n",
          "read: inside, median of " + RUNS + " in a JVM", median(warmReader), median(warmFloor));
    }
  }

  private void load() throws SQLException {
    try (ShadowServer server = server(); ShadowDatabase database = server.create()) {
      build(GeneratedSchema.LARGE, database);
      Loading loading = new Loading(server, database);
      List<Double> floors = new ArrayList<>();
      List<Double> states = new ArrayList<>();
      for (int i = 0; i <= RUNS; i++) {
        double floor = loading.floor();
        double state = loading.state();
        if (i > 0) {
          floors.add(floor);
          states.add(state);
        }
      }
      System.out.println(GeneratedSchema.LARGE + ": " + loading.size());
      Stopwatch.Times floor = Stopwatch.Times.of(floors, "");
      Stopwatch.Times state = Stopwatch.Times.of(states, "");
      print("load: bare statements (the floor)", floor);
      print("load: the state folder", state);
      System.out.printf(Locale.ROOT, "%-44s %7.2f times the floor%n", "load",
          state.median() / floor.median());
    }
  }

  private void info() throws IOException, InterruptedException, SQLException {
    GeneratedHistory history = new GeneratedHistory(10_000);
    Path folder = Files.createTempDirectory("tandem-benchmark");
    try (ShadowServer server = server(); ShadowDatabase database = server.create();
        Connection connection = database.connect()) {
      history.write(folder, server.major(), database);
      history.run(folder, connection);
      print("info: tandem --version", tandem(folder, Map.of(), "--version").time(RUNS, () -> {}));
      print("info: 10,000 scripts, 10,000 rows",
          tandem(folder, Map.of(), "info", "production").time(RUNS, () -> {}));
    } finally {
      removeTree(folder);
    }
  }

  private void prove() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("tandem-benchmark");
    try {
      new GeneratedBacklog(20).write(folder);
      print("prove: 20 deployments pairwise", tandem(folder, Map.of(), "prove").time(3, () -> {}));
    } finally {
      removeTree(folder);
    }
  }

  /** The milliseconds that {@link ReadOnce} measured itself. */
  private static long[] inside(Stopwatch.Times times) {
    return Arrays.stream(times.output().strip().split(" ")).skip(1).mapToLong(Long::parseLong).toArray();
  }

  private static long median(long[] millis) {
    return Arrays.stream(millis).sorted().toArray()[millis.length / 2];
  }

  private Stopwatch reading(ShadowDatabase database, String what, int times) {
    return process(database, List.of(), ReadOnce.class, what, String.valueOf(times));
  }

  /** A process of its own, with the options of the launcher. */
  private Stopwatch process(ShadowDatabase database, List<String> options, Class<?> main, String... args) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(args));
    return new Stopwatch(
        command,
        checkout,
        Map.of("BENCHMARK_URL", database.jdbcUrl(), "BENCHMARK_USER", database.user(), "BENCHMARK_PASSWORD",
            database.password()),
        Set.of(0));
  }

  private Stopwatch tandem(Path folder, Map<String, String> environment, String... words) {
    return tandem(folder, environment, Set.of(0), words);
  }

  private Stopwatch tandem(
      Path folder, Map<String, String> environment, Set<Integer> expected, String... words) {
    String launcher = checkout.resolve("tandem").toString();
    List<String> command = Stream.concat(Stream.of(launcher), Stream.of(words)).toList();
    return new Stopwatch(command, folder, environment, expected);
  }

  private static void print(String name, Stopwatch.Times times) {
    System.out.printf("%-44s %s%n", name, times);
  }

  private ShadowServer server() {
    return new PostgreSqlShadows("embedded", ShadowCache.folder(System.getenv()), checkout, line -> {})
        .open(OptionalInt.empty());
  }

  private static void build(GeneratedSchema schema, ShadowDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      schema.build(connection);
    }
  }

  private static String url(ShadowDatabase database) {
    return database.jdbcUrl().replaceFirst("^jdbc:postgresql://", "postgresql://" + database.user() + ":"
        + database.password() + "@").replace("gssEncMode", "gssencmode");
  }

  private static void copyTree(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private static void removeTree(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
