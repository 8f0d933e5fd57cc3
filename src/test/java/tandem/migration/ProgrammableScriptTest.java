package tandem.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProgrammableScriptTest {
  private static final FlywaySettings SETTINGS = FlywaySettings.defaults();

  private static String name(String kind, String object) {
    return ProgrammableScript.fileName(kind, object, Set.of(), SETTINGS);
  }

  @Test
  void aScriptIsNamedAfterKindAndObject() {
    assertThat(ProgrammableScript.path("alias", "APP.TWICE", Set.of(), SETTINGS))
        .isEqualTo("programmable/aliases/R__alias_APP.TWICE.sql");
    assertThat(ProgrammableScript.path("view", "app.order_totals", Set.of(), SETTINGS))
        .isEqualTo("programmable/views/R__view_app.order_totals.sql");
    assertThat(name("function", "app.total(integer)")).isEqualTo("R__function_app.total(integer).sql");
  }

  @Test
  void namesAreSafeOnEveryFileSystemAndNeverShared() {
    List<String> hostile = List.of(
        "app.a/b", "app.a\\b", "app.a%2Fb", "app.a:b", "app.a*", "app.a?", "app.\"x\"", "app.a|b", "app.<a>",
        "app.a\nb", "app.a.", "app.a ", "app.a", "app.A", "app.a_b", "app.a b", "..", "a\u0000", "app.a~",
        "app." + "n".repeat(300), "app." + "n".repeat(299) + "m", "app." + "ü".repeat(150), 
        "app." + "😀".repeat(100));
    Set<String> taken = new HashSet<>();
    Set<String> told = new HashSet<>();
    for (String object : hostile) {
      String name = ProgrammableScript.fileName("view", object, taken, SETTINGS);
      taken.add(name);
      assertThat(name).doesNotContainPattern("[/\\\\:*?\"<>|\\x00-\\x1f]").endsWith(".sql");
      assertThat(name.getBytes(java.nio.charset.StandardCharsets.UTF_8).length).isLessThan(200);
      assertThat(told.add(name.toLowerCase(Locale.ROOT).replace('_', ' '))).as(name).isTrue();
      assertThat(ScriptName.parse(name, SETTINGS)).isInstanceOf(ScriptName.Valid.class);
    }
  }

  @Test
  void aLongNameEndsInATildeAndEightHexDigits() {
    assertThat(name("view", "app." + "n".repeat(300))).hasSize(3 + 180 + 9 + 4)
        .matches("R__.*~[0-9a-f]{8}\\.sql");
  }
}
