package tandem.ddl.script;


import static org.assertj.core.api.Assertions.assertThat;
import static tandem.dialect.postgresql.script.PostgreSqlSyntax.SYNTAX;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.ddl.script.StatementHead.Transaction;

class StatementHeadTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "create or replace function app.f(a int) returns int | CREATE | FUNCTION | app.f | ``",
      "create table if not exists \"My\".t (a int) | CREATE | TABLE | \"My\".t | ``",
      "create unlogged table t () | CREATE | TABLE | t | ``",
      "create unique index concurrently if not exists i on only app.t (a) | CREATE | INDEX | i | app.t",
      "create index on app.t (a) | CREATE | INDEX | `` | app.t",
      "create index concurrently on app.t (a) | CREATE | INDEX | `` | app.t",
      "create materialized view app.m as select 1 | CREATE | MATERIALIZED VIEW | app.m | ``",
      "create constraint trigger tr after insert or update of a on app.t | CREATE | TRIGGER | tr | app.t",
      "create policy p on app.t using (true) | CREATE | POLICY | p | app.t",
      "create text search configuration c (parser = default) | CREATE | TEXT SEARCH CONFIGURATION | c | ``",
      "create operator app.=== (function = f) | CREATE | OPERATOR | app.=== | ``",
      "comment on operator -/ (none, int) is 'x' | COMMENT | OPERATOR | -/ | ``",
      "create operator class app.o for type int using btree as | CREATE | OPERATOR CLASS | app.o | ``",
      "create cast (a as b) with inout | CREATE | CAST | `` | ``",
      "create transform for a.b language l (from sql with function f(internal)) | CREATE | TRANSFORM | `` | ``",
      "create foreign data wrapper w | CREATE | FOREIGN DATA WRAPPER | w | ``",
      "alter default privileges grant select on tables to r | ALTER | DEFAULT PRIVILEGES | grant | tables",
      "alter table only app.t add column a int | ALTER | TABLE | app.t | ``",
      "drop view if exists a.v cascade | DROP | VIEW | a.v | ``",
      "comment on column app.t.a is 'on x' | COMMENT | COLUMN | app.t.a | ``",
      "comment on trigger tr on app.t is 'x' | COMMENT | TRIGGER | tr | app.t",
      "insert into app.t values (1) | INSERT | `` | app.t | ``",
      "/* x */ refresh materialized view concurrently m | REFRESH | MATERIALIZED VIEW | m | ``",
      "select 1 | SELECT | `` | `` | ``",
      "(select 1) | `` | `` | `` | ``",
  })
  void verbKindNameAndTableAreReadFromTheFirstTokens(
      String sql, String verb, String kind, String name, String on) {
    StatementHead head = StatementHead.of(SYNTAX, sql);
    assertThat(head).extracting(
        StatementHead::verb, StatementHead::objectKind, StatementHead::name, StatementHead::on)
        .containsExactly(verb, kind, name, on);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "create index concurrently i on t (a)", "CREATE UNIQUE INDEX CONCURRENTLY ON t (a)",
      "drop index concurrently i", "vacuum", "vacuum (full) t", "create database d", "drop tablespace s",
      "create subscription s connection 'x' publication p", "alter system set a = 1", "reindex schema s",
      "reindex (verbose) database d", "discard all"
  })
  void flywayItselfRunsTheseOutsideOfATransaction(String sql) {
    assertThat(StatementHead.of(SYNTAX, sql).transaction()).isEqualTo(Transaction.REFUSED);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "reindex index concurrently i", "reindex (concurrently) table t", "cluster",
      "alter table p detach partition q concurrently", "alter database d set tablespace s"
  })
  void postgresqlRefusesTheseToo(String sql) {
    assertThat(StatementHead.of(SYNTAX, sql).transaction()).isEqualTo(Transaction.REFUSED_UNKNOWN_TO_FLYWAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "alter type t add value 'x'", "refresh materialized view concurrently m", "create index i on t (a)",
      "create table concurrently (a int)", "reindex table t", "cluster t", "discard temp", "drop index i",
      "analyze", "create index \"concurrently\" on t (a)"
  })
  void theseRunInATransaction(String sql) {
    assertThat(StatementHead.of(SYNTAX, sql).transaction()).isEqualTo(Transaction.ALLOWED);
  }
}
