package tandem.dialect.postgresql.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.TestServers;

/** Values of a column before and after its type changes, on a real server. */
class CastsTest {
  private static ShadowDatabase database;
  private static Connection connection;

  @BeforeAll
  static void open() throws SQLException {
    database = TestServers.shared(17).create();
    connection = database.connect();
    run("CREATE TYPE public.mood AS ENUM ('good', 'so so')");
    run("CREATE DOMAIN public.positive AS integer CHECK (VALUE > 0)");
    run("CREATE TYPE public.pair AS (a integer, b text)");
  }

  @AfterAll
  static void close() throws SQLException {
    connection.close();
    database.close();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "integer | 5 | bigint | 5",
      "integer | 5 | text | 5",
      "integer | 0 | boolean | false",
      "boolean | true | integer | 1",
      "boolean | true | bigint | 1",
      "smallint | 1 | boolean | true",
      "boolean | true | text | true",
      "text | yes | boolean | true",
      "text | good | public.mood | good",
      "public.mood | so so | text | so so",
      "public.mood[] | {good,so so} | text[] | {good,\"so so\"}",
      "text[] | {good} | public.mood[] | {good}",
      "integer | 5 | public.positive | 5",
      "public.positive | 5 | bigint | 5",
      "money | 4.50 | numeric | 4.50",
      "real | 1.5 | money | $1.50",
      "timestamp without time zone | 2020-01-02 03:04:05 | timestamp with time zone | 2020-01-02 03:04:05+00",
      "date | 2020-01-02 | timestamp(0) without time zone | 2020-01-02 00:00:00",
      "time without time zone | 04:05 | interval | 04:05:00",
      "json | {\"a\":1} | jsonb | {\"a\": 1}",
      "jsonb | \"x\" | public.mood | !",
      "jsonb | \"good\" | public.mood | good",
      "jsonb | 5 | integer | 5",
      "jsonb | \"2020-01-02\" | date | 2020-01-02",
      "integer | 5 | jsonb | 5",
      "uuid | 00000000-0000-0000-0000-000000000001 | jsonb | \"00000000-0000-0000-0000-000000000001\"",
      "text[] | {a,b} | jsonb | [\"a\", \"b\"]",
      "text | {\"a\":1} | jsonb | {\"a\": 1}",
      "integer | 5 | integer[] | {5}",
      "integer | 5 | text[] | {5}",
      "text | {a,b} | text[] | {a,b}",
      "text[] | {a,b} | text | {a,b}",
      "text[] | {1,2} | integer[] | {1,2}",
      "integer[] | {1,2} | bigint[] | {1,2}",
      "boolean[] | {t,f} | bigint[] | {1,0}",
      "integer[] | {{1,2},{3,4}} | text[] | {{1,2},{3,4}}",
      "int4range | [1,5) | int8range | [1,5)",
      "int4range | [1,5) | int4multirange | {[1,5)}",
      "text | abc | character varying(3) | abc",
      "text | abcd | character varying(3) | !",
      "integer | 1234 | character varying(3) | !",
      "text[] | {abcd} | character varying(3)[] | !",
      "integer[] | {1234} | character(3)[] | !",
      "numeric(12,4) | 1.25 | numeric(10,2) | 1.25",
      "character(5) | ab | text | ab",
      "bit(3) | 101 | bit varying(5) | 101",
      "bit varying | 101 | bit(3) | 101",
      "bit varying | 101 | bit(2) | !",
      "public.pair | (1,x) | text | (1,x)",
      "text | (1,x) | public.pair | (1,x)",
      "text | 10.0.0.1 | inet | 10.0.0.1/32",
  })
  void valuesArriveOrTheChangeFails(String from, String value, String to, String wanted) throws SQLException {
    run("DROP TABLE IF EXISTS public.t");
    run("CREATE TABLE public.t (c " + from + ")");
    run("INSERT INTO public.t VALUES ('" + value + "'), (NULL)");
    String change = "ALTER TABLE public.t ALTER COLUMN c TYPE " + to
        + Casts.using("c", from, to).orElseThrow();
    if (wanted.equals("!")) {
      assertThatThrownBy(() -> run(change)).isInstanceOf(SQLException.class);
      assertThat(Conversion.of(from, to).mayFail()).isTrue();
    } else {
      run(change);
      assertThat(values("SELECT c::text FROM public.t")).containsExactly(wanted, null);
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "integer | uuid",
      "uuid | bigint",
      "date | integer",
      "bigint | timestamp with time zone",
      "boolean | date",
      "integer[] | integer",
      "date[] | integer[]",
      "jsonb | integer[]",
      "bytea | uuid",
  })
  void noneWhereNoValueOfTheOneIsOneOfTheOther(String from, String to) {
    assertThat(Casts.using("c", from, to)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "character varying(10) | character varying(20) | | |",
      "character varying(10) | text | | |",
      "text | character varying(10) | rewrite | fail |",
      "character(5) | text | rewrite | |",
      "name | character varying(63) | rewrite | fail |",
      "character(5) | character(8) | rewrite | |",
      "numeric(10,2) | numeric(12,2) | | |",
      "numeric(10,2) | numeric(12,4) | rewrite | |",
      "numeric(10,2) | numeric(14,4) | rewrite | |",
      "numeric(10,4) | numeric(12,2) | rewrite | fail | lose",
      "numeric(10,2) | numeric(8,2) | rewrite | fail |",
      "numeric | numeric(10,2) | rewrite | fail | lose",
      "numeric(10,2) | numeric | | |",
      "numeric | integer | rewrite | fail | lose",
      "integer | bigint | rewrite | |",
      "bigint | integer | rewrite | fail |",
      "integer | numeric(12,2) | rewrite | |",
      "integer | numeric(8,2) | rewrite | fail |",
      "timestamp(3) without time zone | timestamp without time zone | | |",
      "timestamp without time zone | timestamp(3) without time zone | rewrite | fail | lose",
      "timestamp without time zone | timestamp with time zone | rewrite | |",
      "timestamp with time zone | date | rewrite | fail | lose",
      "integer | jsonb | rewrite | |",
      "json | jsonb | rewrite | fail |",
      "jsonb | json | rewrite | |",
      "text | public.mood | rewrite | fail |",
      "public.mood | text | rewrite | |",
      "integer[] | text[] | rewrite | |",
      "cidr | inet | | |",
  })
  void whatAChangeDoesIsKnown(String from, String to, String rewrites, String fails, String loses) {
    Conversion conversion = Conversion.of(from, to);
    assertThat(conversion.rewrites()).isEqualTo(rewrites != null);
    assertThat(conversion.mayFail()).isEqualTo(fails != null);
    assertThat(conversion.loses()).isEqualTo(loses != null);
  }

  /** A cast that is not in the catalog would be an error in a script. */
  @Test
  void castsAreThoseOfTheCatalog() throws SQLException {
    List<String> listed = new ArrayList<>();
    Casts.CASTS.forEach((from, targets) -> targets.forEach(to -> listed.add(from + " > " + to)));
    assertThat(values("""
        SELECT format_type(castsource, NULL) || ' > ' || format_type(casttarget, NULL) FROM pg_cast"""))
        .containsAll(listed);
  }

  private static void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> values(String query) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
