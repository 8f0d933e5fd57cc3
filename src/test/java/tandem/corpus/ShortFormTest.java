package tandem.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.ddl.Hazard;
import tandem.ddl.Statement;
import tandem.kind.Form;
import tandem.plan.Planner;
import tandem.shadow.ShadowServer;
import tandem.shadow.TestServers;

/** The short form says on each statement what the online form spares those at work. */
class ShortFormTest {
  private static final String TABLES = """
      CREATE TABLE area (id integer PRIMARY KEY);
      CREATE TABLE m (a integer, b integer) PARTITION BY RANGE (a);
      CREATE TABLE m_rest PARTITION OF m DEFAULT;
      CREATE TABLE m_1 (a integer, b integer);
      CREATE DOMAIN word AS text;
      CREATE TABLE t (a integer, b integer, c word);
      """;

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ALTER TABLE t ADD CHECK (a > 0)                      | full-scan validation may-fail access-exclusive
      ALTER TABLE t ADD FOREIGN KEY (b) REFERENCES area    | full-scan validation may-fail
      ALTER TABLE m ADD FOREIGN KEY (b) REFERENCES area    | full-scan validation may-fail
      ALTER TABLE t ALTER a SET NOT NULL                   | full-scan may-fail access-exclusive
      ALTER TABLE t ADD UNIQUE (a)                         | index-blocks-writes may-fail access-exclusive
      CREATE INDEX ON t (a)                                | index-blocks-writes
      ALTER DOMAIN word ADD CHECK (value <> '')            | full-scan validation may-fail
      ALTER DOMAIN word SET NOT NULL                       | full-scan may-fail
      ALTER TABLE m ATTACH PARTITION m_1 FOR VALUES IN (1) | full-scan validation may-fail replication \
      full-scan validation may-fail access-exclusive
      """)
  void eachStatementSaysItself(String change, String codes) throws SQLException {
    ShadowServer server = TestServers.shared(GoldenPlan.MAJOR);
    Ground ground = new PostgreSqlGround(server);
    String tables = change.contains("FOR VALUES IN") ? TABLES.replace("BY RANGE", "BY LIST") : TABLES;
    try (Site from = Site.built(ground, tables); Site to =
        Site.built(ground, tables + change)) {
      List<Statement> statements =
          new Planner(ground.dialect().kinds()).plan(from.model(), to.model(), server.major(), Form.SHORT)
              .statements();
      assertThat(statements).hasSize(1).allMatch(Statement::transactional);
      assertThat(statements.getFirst().hazards()).extracting(Hazard::code)
          .extracting(code -> code.label()).containsExactly(codes.split(" +"));
    }
  }
}
