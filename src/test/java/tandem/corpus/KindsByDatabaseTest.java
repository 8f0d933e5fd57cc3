package tandem.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tandem.dialect.Dialect;
import tandem.dialect.h2.H2;
import tandem.dialect.jdbc.JdbcSystems;
import tandem.dialect.mysql.MySqlSystems;
import tandem.dialect.postgresql.PostgreSql;
import tandem.dialect.sqlite.Sqlite;

/** The table of {@code docs/coverage.md} that has a column for each database system. */
class KindsByDatabaseTest {
  private static final List<Dialect> DIALECTS = List.of(
      new PostgreSql(), new H2(), new Sqlite(), MySqlSystems.mariaDb(release -> null).dialect(),
      MySqlSystems.mySql(release -> null).dialect(), JdbcSystems.sqlServer(release -> null).dialect(),
      JdbcSystems.oracle(release -> null).dialect(), JdbcSystems.pgwire(release -> null).dialect());

  @Test
  void docsSayWhichKindsEachHas() throws IOException {
    Set<String> kinds = new LinkedHashSet<>();
    DIALECTS.forEach(dialect -> dialect.kinds().all().forEach(kind -> kinds.add(kind.name())));
    List<String> lines = new ArrayList<>(List.of("", row("kind", DIALECTS.stream()
        .map(dialect -> dialect.name().equals("pgwire") ? "pgwire" : dialect.title()).toList()),
        "|---|" + "---|".repeat(DIALECTS.size())));
    kinds.forEach(kind -> lines.add(
        row(kind, DIALECTS.stream().map(dialect -> attributes(dialect, kind)).toList())));
    lines.add("");
    CoveragePage.check("databases", lines);
  }

  /** How many attributes of the kind are compared; nothing where the system has no such kind. */
  private static String attributes(Dialect dialect, String name) {
    return dialect.kinds().all().stream().filter(kind -> kind.name().equals(name)).findFirst()
        .map(kind -> "● " + kind.rules().stream().filter(rule -> !rule.ignored())
            .mapToInt(rule -> rule.attributes().size()).sum()).orElse("");
  }

  private static String row(String first, List<String> cells) {
    return "| " + first + " | " + String.join(" | ", cells) + " |";
  }
}
