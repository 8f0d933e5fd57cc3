package tandem.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tandem.dialect.Dialect;
import tandem.dialect.ReadScope;
import tandem.dialect.postgresql.PostgreSql;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.ShadowServer;
import tandem.shadow.TestServers;

class StateWriterTest {
  private final Dialect dialect = new PostgreSql();
  private final ShadowServer server = TestServers.shared(17);

  @Test
  void anObjectsFileReadsAsAPersonWouldWriteIt() throws SQLException {
    Map<String, String> files = written("""
        CREATE SCHEMA app;
        CREATE TABLE app.orders (id bigint NOT NULL, "Note" text DEFAULT 'none', points integer);
        COMMENT ON COLUMN app.orders.points IS 'earned';
        COMMENT ON COLUMN app.orders."Note" IS 'anything';
        COMMENT ON TABLE app.orders IS 'what was bought';
        CREATE VIEW app.order_points AS SELECT id, points FROM app.orders;
        """);
    assertThat(files).containsOnlyKeys("app/schema.sql", "app/tables/orders.sql",
        "app/views/order_points.sql");
    assertThat(files.get("app/schema.sql")).isEqualTo("CREATE SCHEMA app;\n");
    assertThat(files.get("app/tables/orders.sql")).isEqualTo("""
        CREATE TABLE app.orders (
          id bigint NOT NULL,
          "Note" text DEFAULT 'none'::text,
          points integer
        );

        COMMENT ON TABLE app.orders IS 'what was bought';

        COMMENT ON COLUMN app.orders."Note" IS 'anything';

        COMMENT ON COLUMN app.orders.points IS 'earned';
        """);
    assertThat(files.get("app/views/order_points.sql"))
        .startsWith("CREATE VIEW app.order_points AS\n SELECT id,");
  }

  @Test
  void aSequenceStandsInTheFileOfTheTableThatOwnsIt() throws SQLException {
    Map<String, String> files = written("CREATE TABLE t (id serial); CREATE SEQUENCE alone;");
    assertThat(files).containsOnlyKeys("public/tables/t.sql", "public/sequences/alone.sql");
    assertThat(files.get("public/tables/t.sql")).containsSubsequence(
        "CREATE SEQUENCE public.t_id_seq", "CREATE TABLE public.t",
        "ALTER SEQUENCE public.t_id_seq OWNED BY");
  }

  @Test
  void statisticsStandInTheFileOfTheirTableAndPublicationsInOneOfTheirOwn() throws SQLException {
    Map<String, String> files = written("""
        CREATE SCHEMA tuning;
        CREATE TABLE t (id integer PRIMARY KEY, city text, zip text);
        CREATE TABLE u (id integer PRIMARY KEY);
        CREATE STATISTICS tuning.city_zip (mcv) ON city, zip FROM t;
        CREATE PUBLICATION warehouse FOR TABLE t (id, city) WHERE (id > 10), u WITH (publish = 'insert');
        """);
    assertThat(files).containsOnlyKeys("public/tables/t.sql", "public/tables/u.sql", "tuning/schema.sql",
        "_database/publications/warehouse.sql");
    assertThat(files.get("public/tables/t.sql")).endsWith("""
        );

        CREATE STATISTICS tuning.city_zip (mcv) ON city, zip FROM public.t;
        """);
    assertThat(files.get("_database/publications/warehouse.sql")).isEqualTo("""
        CREATE PUBLICATION warehouse FOR TABLE public.t (id, city) WHERE ((id > 10)), public.u
          WITH (publish = 'insert');
        """);
  }

  @Test
  void aSubscriptionsConnectionIsInNoFile() throws SQLException {
    Map<String, String> files = written(
        "CREATE SUBSCRIPTION shops CONNECTION 'host=h password=geheim' PUBLICATION sold WITH (connect = false)");
    assertThat(files).containsOnlyKeys("_database/subscriptions/shops.sql");
    assertThat(files.get("_database/subscriptions/shops.sql")).isEqualTo("""
        CREATE SUBSCRIPTION shops CONNECTION ''
          PUBLICATION sold
          WITH (connect = false, slot_name = 'shops');
        """);
  }

  @Test
  void aTextSearchConfigurationHasItsMappingsInOneFile() throws SQLException {
    Map<String, String> files = written("""
        CREATE TEXT SEARCH DICTIONARY plain (TEMPLATE = simple, stopwords = english);
        CREATE TEXT SEARCH CONFIGURATION notes (PARSER = default);
        ALTER TEXT SEARCH CONFIGURATION notes ADD MAPPING FOR word, asciiword WITH plain;
        ALTER TEXT SEARCH CONFIGURATION notes ADD MAPPING FOR "int" WITH simple;
        """);
    assertThat(files).containsOnlyKeys(
        "public/text_search_dictionaries/plain.sql", "public/text_search_configurations/notes.sql");
    assertThat(files.get("public/text_search_configurations/notes.sql")).isEqualTo("""
        CREATE TEXT SEARCH CONFIGURATION public.notes (PARSER = pg_catalog."default");

        ALTER TEXT SEARCH CONFIGURATION public.notes
          ADD MAPPING FOR asciiword, word WITH public.plain;

        ALTER TEXT SEARCH CONFIGURATION public.notes
          ADD MAPPING FOR "int" WITH pg_catalog.simple;
        """);
  }

  @Test
  void everyGrantOfAnObjectIsWritten() throws SQLException {
    server.ensureRoles(Set.of("writer_one", "writer_two"));
    Map<String, String> files = written("""
        CREATE TABLE orders (id integer);
        GRANT SELECT ON orders TO writer_one, writer_two;
        CREATE VIEW v AS SELECT id, 1 AS n FROM orders;
        GRANT UPDATE (id, n) ON v TO writer_one;
        """);
    assertThat(files.get("public/tables/orders.sql")).contains("TO writer_one", "TO writer_two");
    assertThat(files.get("public/views/v.sql")).contains("UPDATE (id)", "UPDATE (n)");
  }

  @Test
  void namesThatAreHardOnFileSystemsGetFilesOfTheirOwn() throws SQLException {
    Map<String, String> files = written("""
        CREATE SCHEMA "_database";
        CREATE SCHEMA "..";
        CREATE TABLE public.orders ();
        CREATE TABLE public."Orders" ();
        CREATE TABLE public."a/b" ();
        CREATE TABLE public.con ();
        CREATE TABLE "..".x ();
        """);
    assertThat(files.keySet()).allMatch(path -> path.matches("[^/]+/(tables/)?[^/]+\\.sql"))
        .contains("public/tables/orders.sql", "public/tables/a%2Fb.sql", "%2E%2E/tables/x.sql")
        .anyMatch(path -> path.matches("public/tables/Orders~[0-9a-f]{8}\\.sql"))
        .anyMatch(path -> path.matches("public/tables/con~[0-9a-f]{8}\\.sql"))
        .anyMatch(path -> path.matches("_database~[0-9a-f]{8}/schema\\.sql"));
  }

  private Map<String, String> written(String sql) throws SQLException {
    try (ShadowDatabase database = server.create(); Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
      return new StateWriter(dialect.kinds(), server.major())
          .write(dialect.reader().read(connection, ReadScope.everything()));
    }
  }
}
