package tandem.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tandem.ddl.Statement;
import tandem.dialect.Dialect;
import tandem.dialect.ReadScope;
import tandem.dialect.postgresql.PostgreSql;
import tandem.diff.Differ;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.proof.ProofResult.Differs;
import tandem.proof.ProofResult.EmptyTable;
import tandem.proof.ProofResult.Failed;
import tandem.proof.ProofResult.Lost;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.ShadowServer;
import tandem.shadow.TestServers;

@Execution(ExecutionMode.CONCURRENT)
class ProofTest {
  private static final String START = "CREATE TABLE t (id int PRIMARY KEY, name varchar(20), note text)";

  private final ShadowServer server = TestServers.shared(17);
  private final Dialect dialect = new PostgreSql();
  private final Proof proof =
      new Proof(server, dialect, ReadScope.everything(), Equivalence.of(new Differ(dialect.kinds())));

  @Test
  void aPlanThatArrivesAndKeepsAllIsProven() throws SQLException {
    ProofResult result = prove(START,
        "CREATE TABLE t (id int PRIMARY KEY, name text, note text, points bigint)",
        "ALTER TABLE t ALTER COLUMN name TYPE text", "ALTER TABLE t ADD COLUMN points bigint");
    assertThat(result.reasons()).isEmpty();
    assertThat(result.proven()).isTrue();
    assertThat(result.filled()).isOne();
    assertThat(result.withoutRows()).isEmpty();
  }

  @Test
  void aTableDroppedAndMadeAgainHasLostItsRows() throws SQLException {
    ProofResult result = prove(START, START, "DROP TABLE t", START);
    assertThat(result.proven()).isFalse();
    assertThat(result.reasons()).containsExactly(
        new Lost(ObjectKey.of("table", "public", "t"), "table public.t had 3 rows and has 0", false));
  }

  @Test
  void aColumnDroppedAndAddedAgainHasLostItsValues() throws SQLException {
    String[] anew = {"ALTER TABLE t DROP COLUMN note", "ALTER TABLE t ADD COLUMN note text"};
    ProofResult result = prove(START, START, anew);
    assertThat(result.reasons()).extracting(ProofResult.Reason::sentence)
        .containsExactly("column public.t.note had 3 values and has 0");
    ObjectKey note = ObjectKey.of("table", "public", "t").child("column", "note");
    assertThat(prove(START, START, Set.of(note), anew).proven()).isTrue();
  }

  @Test
  void valuesThatATypeChangeReplacesAreFound() throws SQLException {
    String wanted = "CREATE TABLE t (id int PRIMARY KEY, name varchar(20), note integer)";
    ProofResult kept = prove(START, wanted, "ALTER TABLE t ALTER note TYPE integer USING note::integer");
    assertThat(kept.reasons()).isEmpty();
    assertThat(kept.withoutRows()).isEmpty();
    ProofResult replaced = prove(START, wanted, "ALTER TABLE t ALTER note TYPE integer USING 0");
    assertThat(replaced.reasons()).extracting(ProofResult.Reason::sentence)
        .containsExactly("column public.t.note holds other values than before");
  }

  @Test
  void partitionsTakeTheirRowsAlong() throws SQLException {
    String start = "CREATE TABLE m (id int, at date) PARTITION BY RANGE (id); "
        + "CREATE TABLE m_low PARTITION OF m FOR VALUES FROM (MINVALUE) TO (2); "
        + "CREATE TABLE m_rest PARTITION OF m DEFAULT; CREATE TABLE other (id int, at date)";
    String[] moved = {"ALTER TABLE m DETACH PARTITION m_low", "ALTER TABLE m DETACH PARTITION m_rest"};
    String wanted = start + ';' + String.join(";", moved);
    assertThat(prove(start, wanted, moved).reasons()).isEmpty();
    String grown = start + "; CREATE TABLE n (id int) PARTITION BY HASH (id); "
        + "CREATE TABLE n_0 PARTITION OF n FOR VALUES WITH (MODULUS 1, REMAINDER 0)";
    assertThat(prove(start, grown, grown.substring(start.length() + 1).split("; ")).reasons()).isEmpty();
    assertThat(prove(wanted, start, "ALTER TABLE m ATTACH PARTITION m_rest DEFAULT", "TRUNCATE m_low",
        "ALTER TABLE m ATTACH PARTITION m_low FOR VALUES FROM (MINVALUE) TO (2)").reasons())
        .extracting(ProofResult.Reason::sentence).singleElement().asString()
        .startsWith("table public.m and those that were or are its partitions had ");
  }

  @Test
  void aStatementThatFailsIsTold() throws SQLException {
    ProofResult result = prove(START, START, "ALTER TABLE t DROP COLUMN nothing");
    assertThat(result.reasons()).singleElement().isInstanceOfSatisfying(Failed.class, failed -> {
      assertThat(failed.where()).isEqualTo("V2.1__try.sql");
      assertThat(failed.message()).contains("column \"nothing\"", "in: ALTER TABLE t DROP COLUMN nothing");
    });
  }

  @Test
  void whatIsNotReachedIsTold() throws SQLException {
    ProofResult result = prove(START, "CREATE TABLE t (id int PRIMARY KEY, name text, more text)",
        "ALTER TABLE t ADD COLUMN extra int");
    assertThat(result.reasons()).allMatch(reason -> reason instanceof Differs);
    assertThat(result.reasons()).extracting(ProofResult.Reason::sentence).contains(
        "table:public.t/column:more is wanted and is not there afterwards",
        "table:public.t/column:extra is there afterwards and is not wanted",
        "table:public.t/column:name is not as wanted afterwards: type");
  }

  @Test
  void rowsFitConstraintsThatAreToCome() throws SQLException {
    String start = "CREATE TABLE country (code text PRIMARY KEY); "
        + "CREATE TABLE t (id int, country text, kind text, at date, until date)";
    String[] more = {
      "ALTER TABLE t ADD CONSTRAINT t_id_key UNIQUE (id)",
      "ALTER TABLE t ADD CONSTRAINT t_kind CHECK (kind = 'big' OR kind = 'small')",
      "ALTER TABLE t ADD CONSTRAINT t_until CHECK (until > at)",
      "ALTER TABLE t ADD CONSTRAINT t_country FOREIGN KEY (country) REFERENCES country"
    };
    ProofResult result = prove(start, start + ";" + String.join(";", more), more);
    assertThat(result.reasons()).isEmpty();
    assertThat(result.withoutRows()).isEmpty();
  }

  @Test
  void rowsThatDoNotFitWhatComesAreLeftOutAndSaid() throws SQLException {
    String start = START + "; CREATE TABLE other (id int)";
    String column = "ALTER TABLE t ADD COLUMN must integer NOT NULL";
    ProofResult result = prove(start, start + ';' + column, column);
    assertThat(result.reasons()).isEmpty();
    assertThat(result.filled()).isOne();
    assertThat(result.withoutRows()).extracting(EmptyTable::table)
        .containsExactly(ObjectKey.of("table", "public", "t"));
    assertThat(result.withoutRows().getFirst().why()).contains("contains null values");
  }

  @Test
  void aDivisionByZeroIsNotBlamedOnRows() throws SQLException {
    ProofResult result = prove(START, START, "DO $$ BEGIN PERFORM 1 / (1 - 1); END $$");
    assertThat(result.reasons()).singleElement().isInstanceOf(Failed.class);
  }

  @Test
  void statementsOutsideATransactionRunOutsideOne() throws SQLException {
    try (ShadowDatabase start = server.create(); ShadowDatabase goal = server.create()) {
      run(start, START);
      run(goal, START + "; CREATE INDEX i ON t (name)");
      Work work = Work.script("V2.1__try.sql", List.of(
          Statement.of("COMMENT ON TABLE t IS 'before'"),
          Statement.of("CREATE INDEX CONCURRENTLY i ON t (name)").outsideTransaction(),
          Statement.of("COMMENT ON TABLE t IS NULL")));
      assertThat(proof.withRows(start, read(goal), work, Set.of()).reasons()).isEmpty();
    }
  }

  @Test
  void aReplayIsComparedWithoutRows() throws SQLException {
    try (ShadowDatabase empty = server.create(); ShadowDatabase goal = server.create()) {
      run(goal, START);
      ProofResult result = proof.replayed(empty, read(goal), Work.script("V1", List.of(Statement.of(START))));
      assertThat(result.reasons()).isEmpty();
    }
  }

  private ProofResult prove(String from, String to, String... statements) throws SQLException {
    return prove(from, to, Set.of(), statements);
  }

  private ProofResult prove(String from, String to, Set<ObjectKey> expected, String... statements)
      throws SQLException {
    try (ShadowDatabase start = server.create(); ShadowDatabase goal = server.create()) {
      run(start, from);
      run(goal, to);
      Work work = Work.script("V2.1__try.sql", Arrays.stream(statements).map(Statement::of).toList());
      return proof.withRows(start, read(goal), work, expected);
    }
  }

  private SchemaModel read(ShadowDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      return dialect.reader().read(connection, ReadScope.everything());
    }
  }

  private static void run(ShadowDatabase database, String sql) throws SQLException {
    try (Connection connection = database.connect();
        java.sql.Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
