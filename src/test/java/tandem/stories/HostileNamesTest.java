package tandem.stories;


import static org.assertj.core.api.Assertions.assertThat;
import static tandem.dialect.postgresql.script.PostgreSqlSyntax.SYNTAX;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.ddl.Sql;
import tandem.ddl.script.Script;
import tandem.ddl.script.ScriptStatement;
import tandem.report.html.ParsedPage;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.TestServers;
import tandem.workflow.Condition;

/**
 * Names and texts made of quotes, line ends, placeholders, path separators and reserved words, all the way.
 */
@Execution(ExecutionMode.CONCURRENT)
class HostileNamesTest {
  @TempDir
  private Path folder;

  @Test
  void namesNobodyWouldChooseGoFromStateToADatabaseAndBackIntoState() throws Exception {
    try (Story story = new Story(folder.resolve("there")).project(17,
            "flyway: true\nplaceholders: {x: replaced}",
                Map.of("production", "protected", "theirs", "shared"));
        Story back = new Story(folder.resolve("back"))) {
      story.file("state/all.sql", hostile());
      story.generate("names");
      Flyway flyway = BothRunners.flyway(story.database("theirs"), story.folder());
      Flyway.configure().configuration(flyway.getConfiguration()).placeholders(Map.of("x", "replaced")).load()
          .migrate();
      assertThat(story.conditions("theirs")).containsOnly(Condition.IN_STEP);
      assertThat(story.files("migrations"))
          .allSatisfy(file -> assertThat(Path.of(file).normalize().toString())
          .isEqualTo(file));
      story.migrate("production");
      assertThat(story.conditions("production")).containsOnly(Condition.IN_STEP);
      assertThat(story.value("production", "SELECT obj_description('\"Select\".\"Orders\"'::regclass)"))
          .contains("${x}");
      back.with(story, "production").file("config.yml", story.text("config.yml"));
      assertThat(back.typed("capture", "production").exit()).isEqualTo(0);
      assertThat(back.typed("diff", "--from", "state", "--to", "production").exit()).isEqualTo(0);
      assertThat(back.typed("generate", "names").exit()).isEqualTo(0);
      assertThat(back.conditions()).containsOnly(Condition.IN_STEP);
    }
  }

  /** A line feed and a carriage return end a comment: what follows in the name must not run. */
  @Test
  void aNameOfSeveralLinesStaysInTheCommentsThatNameIt() throws Exception {
    String name = "a\rSELECT 1/0; --\nSELECT 1/0; --\r\n";
    String table = Sql.name("t" + name);
    try (Story story = new Story(folder).project(Map.of("dev", "development", "production", "protected"))) {
      story.sql("dev", "CREATE TABLE " + table + " (" + Sql.name("c" + name) + " integer, "
          + Sql.name("d" + name) + " integer)");
      assertThat(story.typed("capture", "dev").exit()).isEqualTo(0);
      story.generate("names");
      story.migrate("production");
      story.sql("production", "INSERT INTO " + table + " VALUES (1, 2)");
      story.sql("dev", "ALTER TABLE " + table + " DROP COLUMN " + Sql.name("d" + name));
      story.sql("dev", "ALTER TABLE " + table + " RENAME COLUMN " + Sql.name("c" + name) + " TO c");
      story.sql("dev", "ALTER TABLE " + table + " RENAME TO t");
      assertThat(story.typed("capture", "dev").exit()).isEqualTo(0);
      String script = story.typed("diff", "--from", "production", "--to", "state", "--sql").out();
      assertThat(script).contains("-- hazard data-loss");
      assertThat(Script.split(SYNTAX, script)).extracting(ScriptStatement::text).isNotEmpty()
          .noneMatch(statement -> statement.startsWith("SELECT"));
      story.generate("other_names", "data-loss");
      story.migrate("production");
      assertThat(story.value("production", "SELECT c FROM t")).isEqualTo("1");
      assertThat(story.conditions("production")).containsOnly(Condition.IN_STEP);
    }
  }

  /** Every kind of object carries the name, with a few letters before it so that two are not called alike. */
  @ParameterizedTest
  @ValueSource(strings = {
      "a\"b'c;\nnew\tline -- x /* ${x} $$ $1 %s \\",
      " 😀 e\u0301 \u00e9 \u2028 \u202e trailing. ",
      "select",
      "\rSELECT 1/0; --\r",
      "ééééééééééééééééééééééééééééé",
      "x/../.. :x ? @x {0} \\u0041 \u0001 \"\""})
  void everyKindTakesANameNobodyWouldChoose(String name) throws Exception {
    String state = everyKind(name);
    try (Story story = new Story(folder.resolve("there")).project(Map.of("production", "shared"));
        Story back = new Story(folder.resolve("back"))) {
      story.file("state/all.sql", state);
      story.generate("names");
      story.sql("production", "CREATE ROLE " + Sql.name("role" + name));
      story.migrate("production");
      assertThat(story.conditions("production")).containsOnly(Condition.IN_STEP);
      back.with(story, "production").file("config.yml", story.text("config.yml"));
      assertThat(back.typed("capture", "production").err()).doesNotContain("✗");
      assertThat(back.typed("diff", "--from", "state", "--to", "production").exit()).isEqualTo(0);
      story.file("state/all.sql", "");
      story.generate("nothing", "data-loss");
      // A stored text has LF for CR: once the file is gone, what ran with CR in a name cannot be built again.
      assertThat(story.typed("migrate", "production", "--allow", name.contains("\r") ? "drift" : "data-loss")
          .exit())
          .isZero();
      assertThat(story.conditions("production")).containsOnly(Condition.IN_STEP);
    } finally {
      try (ShadowDatabase any = TestServers.shared(17).create(); Connection connection = any.connect();
          Statement statement = connection.createStatement()) {
        statement.execute("DROP ROLE IF EXISTS " + Sql.name("role" + name));
      }
    }
  }

  /** The page has the elements that plain names give it, and each name can be read in it. */
  @ParameterizedTest
  @ValueSource(strings = {
      "</script><script>alert(1)</script>",
      "\"><img src=x onerror='alert(1)'>",
      "]]><!--&lt;&#0;</title></style>",
      "a\"b'c;\nnew\tline {{1}} ${x}",
      " \u202e 😀 \u05d0\u05d1 \u0001\ufffe ",
      "ééééééééééééééééééééééééééééé"})
  void aPageOfThemHasNoElementOfTheirs(String name) throws Exception {
    try (Story plain = new Story(folder.resolve("plain")).project(Map.of());
        Story story = new Story(folder.resolve("hostile")).project(Map.of())) {
      plain.file("state/all.sql", everyKind("_"));
      story.file("state/all.sql", everyKind(name));
      assertThat(plain.typed("docs", "state").exit()).isZero();
      assertThat(story.typed("docs", "state").exit()).isZero();
      ParsedPage page = new ParsedPage(story.text("schema.html"));
      assertThat(page.shape()).isEqualTo(new ParsedPage(plain.text("schema.html")).shape());
      assertThat(page.deadLinks()).isEmpty();
      assertThat(page.values("id")).doesNotHaveDuplicates().noneMatch(id -> id.contains(" "));
      assertThat(page.text().codePoints()).noneMatch(letter -> letter == 0x202E || letter == 1);
    }
  }

  private static String everyKind(String name) throws IOException {
    String sequence = Sql.literal(Sql.name("s" + name) + '.' + Sql.name("q" + name));
    String body = Sql.literal("BEGIN PERFORM " + Sql.literal(name) + "; RAISE 'no'; END");
    String template = resource("hostile-kinds.sql");
    return Pattern.compile("\\{(\\w+)}|\\[(\\w+)]").matcher(template).replaceAll(found ->
        Matcher.quoteReplacement(found.group(1) != null
            ? Sql.name(found.group(1) + name) : Sql.literal(found.group(2) + name)))
        .replace("<q>", sequence).replace("<body>", body);
  }

  private static String hostile() throws IOException {
    return resource("hostile-names.sql");
  }

  private static String resource(String name) throws IOException {
    try (InputStream text = HostileNamesTest.class.getResourceAsStream("/stories/" + name)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
