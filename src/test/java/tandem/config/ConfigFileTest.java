package tandem.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tandem.model.ObjectKey;
import tandem.model.ObjectPattern;
import tandem.model.TandemException;
import tandem.workflow.Condition;

final class ConfigFileTest {
  private static final Variables NONE = new Variables(Map.of());

  private static final String WHOLE = """
      database: postgresql:17
      shadow: embedded
      state: schema
      migrations: db/migration
      programmables: versioned
      history: audit.runs
      flyway: true
      placeholders: {ohdsiSchema: webapi}
      schemas: [app, billing]
      ignore: ["app.tmp_*", "grant:*"]
      fail-on: [drift, behind]
      environments:
        dev:
          kind: development
          url: "jdbc:postgresql://localhost/dev"
          user: "${env.DEV_USER}"
          password: "${env.DEV_PASSWORD}"
        production:
          protected: true
          url: "${env.PROD_URL}"
          check: true
          role: app_owner
          follows: main
          mirrors: dev
          approve: true
          provision: ./make-it
          placeholders: {ohdsiSchema: live}
      hotfix: {remote: origin}
      """;

  @Test
  void everyKeyIsRead() {
    Config config = ConfigFile.read("config.yml", WHOLE, NONE);
    assertThat(config.database()).contains(new DatabaseVersion("postgresql", OptionalInt.of(17)));
    assertThat(config.shadow()).isEqualTo(new ShadowChoice.Embedded());
    assertThat(config.state()).isEqualTo("schema");
    assertThat(config.migrations()).isEqualTo("db/migration");
    assertThat(config.programmables()).isEqualTo(Config.Programmables.VERSIONED);
    assertThat(config.history()).isEqualTo(new Config.HistoryTable(Optional.of("audit"), "runs"));
    assertThat(config.flyway()).isTrue();
    assertThat(config.schemas()).containsExactly("app", "billing");
    assertThat(config.ignore()).extracting(ObjectPattern::toString).containsExactly("app.tmp_*", "grant:*");
    assertThat(config.ignore().getFirst().matches(ObjectKey.of("table", "app", "tmp_1"))).isTrue();
    assertThat(config.failOn()).containsExactlyInAnyOrder(Condition.DRIFT, Condition.BEHIND);
    assertThat(config.hotfixRemote()).contains("origin");
    assertThat(config.environments()).containsOnlyKeys("dev", "production");
    Environment production = config.environment("production");
    assertThat(production.kind()).isEqualTo(Environment.Kind.PROTECTED);
    assertThat(production.check()).isTrue();
    assertThat(production.approve()).isTrue();
    assertThat(production.follows()).contains("main");
    assertThat(production.mirrors()).contains("dev");
    assertThat(production.provision()).contains("./make-it");
    assertThat(config.placeholdersIn(production).get("ohdsiSchema").value()).isEqualTo("live");
    Environment dev = config.environment("dev");
    assertThat(config.placeholdersIn(dev).get("ohdsiSchema").value()).isEqualTo("webapi");
  }

  @Test
  void anEmptyFileMeansTheStandard() {
    Config config = ConfigFile.read("config.yml", "# nothing yet\nenvironments:\n", NONE);
    assertThat(config.database()).isEmpty();
    assertThat(config.shadow()).isEqualTo(new ShadowChoice.Embedded());
    assertThat(config.history()).hasToString("flyway_schema_history");
    assertThat(config.programmables()).isEqualTo(Config.Programmables.REPEATABLE);
    assertThat(config.failOn())
        .containsExactlyInAnyOrder(Condition.DRIFT, Condition.BROKEN, Condition.PENDING);
    assertThat(config.environments()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource
  void aMistakeIsToldWithItsLineAndWhatIsAllowed(String text, String code, String place, String says) {
    TandemException error = error(text);
    assertThat(error.exit()).isEqualTo(TandemException.Exit.USAGE);
    assertThat(error.code()).isEqualTo(code);
    assertThat(error.where()).contains(place);
    assertThat(error.what() + " " + error.remedy().orElse("")).contains(says);
  }

  static Stream<Arguments> aMistakeIsToldWithItsLineAndWhatIsAllowed() {
    return Stream.of(
        Arguments.of("flyway: true\nshcemas: [a]\n", "CONFIG-UNKNOWN-KEY", "config.yml:2",
            "'shcemas'. Did you mean 'schemas'?"),
        Arguments.of("nonsense: 1\n", "CONFIG-UNKNOWN-KEY", "config.yml:1",
            "known here: database, drivers, environments,"),
        Arguments.of("environments:\n  dev:\n    kind: shared\n    ulr: x\n", "CONFIG-UNKNOWN-KEY",
            "config.yml:4", "'environments.dev.ulr'. Did you mean 'url'?"),
        Arguments.of("flyway: true\nflyway: false\n", "CONFIG-DUPLICATE-KEY", "config.yml:2", "line 1"),
        Arguments.of("flyway: yes\n", "CONFIG-BAD-VALUE", "config.yml:1", "one of: false, true"),
        Arguments.of("schemas: app\n", "CONFIG-WRONG-TYPE", "config.yml:1", "must be a list"),
        Arguments.of("schemas:\n  - [a]\n", "CONFIG-WRONG-TYPE", "config.yml:2", "a single value"),
        Arguments.of("shadow: {a: b}\n", "CONFIG-WRONG-TYPE", "config.yml:1", "must be a single value"),
        Arguments.of("environments: [dev]\n", "CONFIG-WRONG-TYPE", "config.yml:1", "keys with values"),
        Arguments.of("- a\n", "CONFIG-WRONG-TYPE", "config.yml:1", "the file must be keys"),
        Arguments.of("\ndatabase: db2\n", "CONFIG-BAD-VALUE", "config.yml:2", "postgresql, h2, sqlite"),
        Arguments.of("shadow: embeded\n", "CONFIG-BAD-VALUE", "config.yml:1", "Did you mean 'embedded'?"),
        Arguments.of("history: a.b.c\n", "CONFIG-BAD-VALUE", "config.yml:1", "public.flyway_schema_history"),
        Arguments.of("fail-on: [drfit]\n", "CONFIG-BAD-VALUE", "config.yml:1", "Did you mean 'drift'?"),
        Arguments.of("fail-on: [unreachable]\n", "CONFIG-BAD-VALUE", "config.yml:1", "behind, broken, drift"),
        Arguments.of("environments:\n  a: {kind: prod}\n", "CONFIG-BAD-VALUE", "config.yml:2",
            "development, protected, shared"),
        Arguments.of("environments:\n  a: {kind: shared, protected: true}\n", "CONFIG-BAD-VALUE",
            "config.yml:2", "keep one"),
        Arguments.of("environments:\n  state: {kind: shared}\n", "CONFIG-BAD-VALUE", "config.yml:2",
            "cannot be called 'state'"),
        Arguments.of("environments:\n  test: {mirrors: prod}\n  prd: {}\n", "CONFIG-BAD-VALUE",
            "config.yml:2", "Did you mean 'prd'?"),
        Arguments.of("flyway: [true\n", "CONFIG-SYNTAX", "config.yml:2", "is no YAML"),
        Arguments.of("state: &x a\nmigrations: *x\n", "CONFIG-SYNTAX", "config.yml:2", "anchors"),
        Arguments.of("flyway: true\n---\nflyway: true\n", "CONFIG-SYNTAX", "config.yml:3",
            "second document"));
  }

  @Test
  void aLineThatIsNoYamlIsNotQuotedForItMayHoldAPassword() {
    TandemException error = error("environments:\n  dev: {password: geheim: x}\n");
    assertThat(error).hasMessageNotContaining("geheim");
    assertThat(error.remedy().orElse("")).doesNotContain("geheim");
  }

  @Test
  void aVariableIsPutInWhenItIsUsedAndIsMissedOnlyThen() {
    Variables variables = new Variables(Map.of("PROD_URL", "postgresql://h/db"));
    Config config = ConfigFile.read("config.yml", WHOLE, variables);
    assertThat(config.environment("production").url().orElseThrow().value()).isEqualTo("postgresql://h/db");
    Setting user = config.environment("dev").user().orElseThrow();
    TandemException error = catchThrowableOfType(TandemException.class, user::value);
    assertThat(error.code()).isEqualTo("CONFIG-MISSING-VARIABLE");
    assertThat(error.where()).contains("config.yml:16");
    assertThat(error).hasMessageContaining("DEV_USER");
  }

  @Test
  void aVariablesValueStandsAsItIs() {
    Variables variables = new Variables(Map.of("DEV_USER", "$1 ${env.HOME} \\"));
    Config config = ConfigFile.read("config.yml", WHOLE, variables);
    assertThat(config.environment("dev").user().orElseThrow().value()).isEqualTo("$1 ${env.HOME} \\");
  }

  @Test
  void variablesStandOverTheFile() {
    Variables variables = new Variables(Map.of(
        "TANDEM_DATABASE", "postgresql:15",
        "TANDEM_SCHEMAS", "one, two",
        "TANDEM_FAIL_ON", "drift",
        "TANDEM_FLYWAY", "false",
        "TANDEM_ENVIRONMENTS_PRODUCTION_PASSWORD", "a${env.b}c",
        "TANDEM_ENVIRONMENTS_PRODUCTION_KIND", "shared"));
    String text = WHOLE.replace("    protected: true\n", "");
    Config config = ConfigFile.read("config.yml", text, variables);
    assertThat(config.database()).contains(new DatabaseVersion("postgresql", OptionalInt.of(15)));
    assertThat(config.schemas()).isEqualTo(List.of("one", "two"));
    assertThat(config.failOn()).containsExactly(Condition.DRIFT);
    assertThat(config.flyway()).isFalse();
    assertThat(config.environment("production").kind()).isEqualTo(Environment.Kind.SHARED);
    assertThat(config.environment("production").password().orElseThrow().value()).isEqualTo("a${env.b}c");
  }

  @Test
  void aVariableWithABadValueIsNamed() {
    Variables variables = new Variables(Map.of("TANDEM_PROGRAMMABLES", "always"));
    TandemException error = catchThrowableOfType(
        TandemException.class, () -> ConfigFile.read("config.yml", "", variables));
    assertThat(error.where()).contains("TANDEM_PROGRAMMABLES");
  }

  @Test
  void anUnknownEnvironmentIsToldWithTheNearest() {
    Config config = ConfigFile.read("config.yml", WHOLE, NONE);
    TandemException error = catchThrowableOfType(
        TandemException.class, () -> config.environment("prodcution"));
    assertThat(error.code()).isEqualTo("CONFIG-UNKNOWN-ENVIRONMENT");
    assertThat(error).hasMessageContaining("Did you mean 'production'?");
  }

  @Test
  void nothingThatIsPrintedShowsAPassword() {
    Variables variables = new Variables(Map.of(
        "DEV_PASSWORD", "geheim1", "PROD_URL", "postgresql://u:geheim2@h/db", "DEV_USER", "u"));
    Config config = ConfigFile.read("config.yml",
        WHOLE.replace("shadow: embedded", "shadow: postgresql://u:geheim3@h/"), variables);
    assertThat(config.toString() + variables).doesNotContain("geheim");
    Secrets secrets = Secrets.of(variables, List.of()).and(config);
    assertThat(secrets.redact("geheim1 geheim2 geheim3")).isEqualTo("*** *** ***");
  }

  private static TandemException error(String text) {
    return catchThrowableOfType(TandemException.class, () -> ConfigFile.read("config.yml", text, NONE));
  }
}
