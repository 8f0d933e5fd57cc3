package tandem.ddl.script;


import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static tandem.dialect.postgresql.script.PostgreSqlSyntax.SYNTAX;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.internal.parser.ParsingContext;
import org.flywaydb.core.internal.resource.StringResource;
import org.flywaydb.core.internal.sqlscript.SqlStatement;
import org.flywaydb.core.internal.sqlscript.SqlStatementIterator;
import org.flywaydb.database.postgresql.PostgreSQLParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.ddl.script.StatementHead.Transaction;

/** Flyway's own parser cuts the same scripts at the same places and agrees on transactions. */
class ScriptAgainstFlywayTest {

  /** A statement without comments and white space, with its line and whether it may run in a transaction. */
  private record Cut(List<String> tokens, boolean inTransaction) {}

  @ParameterizedTest
  @ValueSource(strings = {"marquez", "crates_io", "webapi", "graphile_starter"})
  void realHistoriesAreCutAsFlywayCutsThem(String history) throws Exception {
    Path folder = RealHistories.folder().map(f -> f.resolve(history)).orElse(null);
    assumeTrue(folder != null && Files.isDirectory(folder), "the real histories are not here");
    for (Path script : RealHistories.scripts(folder)) {
      String text = Files.readString(script);
      assertThat(tandem(text)).as(script.toString()).isEqualTo(flyway(text));
    }
  }

  @Test
  void hostileScriptsAreCutAsFlywayCutsThem() {
    String text = """
        -- head
        CREATE FUNCTION f() RETURNS text LANGUAGE sql AS $f$ select ';'; $f$;
        CREATE FUNCTION g() RETURNS int BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; END;
        INSERT INTO t VALUES ('a;''b', E'c\\';d', "e;f");;
        /* nested /* ; */ ; */ CREATE INDEX CONCURRENTLY i ON t (a);
        VACUUM;
        COPY t FROM STDIN;
        1;'
        \\.
        ALTER TYPE e ADD VALUE 'x';
        select 1
        """;
    assertThat(tandem(text)).isEqualTo(flyway(text));
  }

  private static List<Cut> tandem(String text) {
    return Script.split(SYNTAX, text).stream()
        .map(s -> new Cut(tokens(s.text()), s.head().transaction() != Transaction.REFUSED))
        .toList();
  }

  private static List<Cut> flyway(String text) {
    List<Cut> cuts = new ArrayList<>();
    PostgreSQLParser parser =
        new PostgreSQLParser(new FluentConfiguration().placeholderReplacement(false), new ParsingContext());
    try (SqlStatementIterator read = parser.parse(new StringResource(text))) {
      while (read.hasNext()) {
        SqlStatement statement = read.next();
        boolean afterVersion12 = statement.getSql().contains("ADD VALUE");
        cuts.add(new Cut(tokens(statement.getSql()), statement.canExecuteInTransaction() || afterVersion12));
      }
    }
    return cuts;
  }

  private static List<String> tokens(String sql) {
    return SYNTAX.tokens(sql).stream()
        .filter(t -> t.kind() != Token.Kind.COMMENT && !t.is(sql, ';'))
        .map(t -> t.text(sql))
        .toList();
  }
}
