package tandem.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import tandem.dialect.ReadScope;
import tandem.dialect.postgresql.PostgreSql;

/**
 * A process that reads the database of the variables {@code BENCHMARK_URL}, {@code _USER} and
 * {@code _PASSWORD}: with the {@code floor} or with the {@code reader}, as often as the second argument says.
 * It prints how many rows or objects came, and the milliseconds of each reading, without connecting.
 */
final class ReadOnce {
  private ReadOnce() {}

  /** Reads, as {@code args} say. */
  public static void main(String[] args) throws SQLException {
    try (Connection connection = DriverManager.getConnection(System.getenv("BENCHMARK_URL"),
        System.getenv("BENCHMARK_USER"), System.getenv("BENCHMARK_PASSWORD"))) {
      int times = Integer.parseInt(args[1]);
      long[] millis = new long[times];
      int count = 0;
      for (int i = 0; i < times; i++) {
        long start = System.nanoTime();
        count = args[0].equals("floor") ? BareQueries.run(connection)
            : new PostgreSql().reader().read(connection, ReadScope.everything()).objects().size();
        millis[i] = (System.nanoTime() - start) / 1_000_000;
      }
      System.out.println(count + " "
          + Arrays.stream(millis).mapToObj(Long::toString).collect(Collectors.joining(" ")));
    }
  }
}
