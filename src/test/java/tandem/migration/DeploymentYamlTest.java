package tandem.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.model.TandemException;

class DeploymentYamlTest {
  private final DeploymentYaml yaml = new DeploymentYaml();

  @Test
  void whatIsWrittenIsReadBackTheSame() {
    TextReference text = Texts.reference("select 1");
    DeploymentFile file = new DeploymentFile(
        Optional.of("expand"), Map.of("production", "waiting: for \"the app\"", "b", "#2"), true,
        List.of(
            new ProgrammableText("function:app.total(integer)", "programmable/functions/R__f.sql", text,
                TextReference.NONE),
            new ProgrammableText("view:\"a: b\".c", "R__v.sql", TextReference.NONE, TextReference.UNKNOWN)),
        List.of(new AppliedByHand("production", "bo, 2026-01-02, T-1")));
    String written = yaml.write(file);
    assertThat(yaml.read(written, "x")).isEqualTo(file);
    assertThat(yaml.write(yaml.read(written, "x"))).isEqualTo(written);
    assertThat(written).startsWith("phase: expand\nhold:\n  b: ");
  }

  @Test
  void whatAPersonWroteStaysWithWhatSaysTheSame() {
    String text = """
        # Ask Bo before this ships.

        # expand comes first
        phase: 'expand'   # as in 0004
        hold:
          # the app of team B
          "production": waiting
        # nobody needs it sooner
        late: true
        """;
    DeploymentFile file = yaml.read(text, "x");
    assertThat(yaml.edited(text, file)).isEqualTo(text);
    assertThat(yaml.edited(text, file.withLate(false).withHold(Map.of("production", "longer")))).isEqualTo("""
        # Ask Bo before this ships.

        # expand comes first
        phase: 'expand'   # as in 0004
        hold:
          production: longer
        """);
    DeploymentFile applied = file.withAppliedByHand(List.of(new AppliedByHand("production", "bo")));
    assertThat(yaml.edited(text, applied)).isEqualTo(text + """
        applied-by-hand:
          - environment: production
            note: bo
        """);
    assertThat(yaml.edited("{late: true}\n", file)).isEqualTo(yaml.write(file));
    assertThat(yaml.edited("# later\nlate: true\n", DeploymentFile.EMPTY)).isEqualTo("# later\n");
  }

  @Test
  void anEmptyFileSaysNothing() {
    assertThat(yaml.read("", "x")).isEqualTo(DeploymentFile.EMPTY);
    assertThat(yaml.read("# nothing yet\n", "x")).isEqualTo(DeploymentFile.EMPTY);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "phases: x | DEPLOYMENT-UNKNOWN-KEY | 1",
      "phase: x\\nlate: maybe | DEPLOYMENT-YAML | 2",
      "programmables:\\n- object: a\\n  txt: b | DEPLOYMENT-UNKNOWN-KEY | 3",
      "programmables:\\n- object: a\\n  script: s\\n  text: xyz | DEPLOYMENT-YAML | 4",
      "late: true\\nprogrammables:\\n- object: a | DEPLOYMENT-YAML | 3",
      "phase: [a | DEPLOYMENT-YAML | 1",
      "- a | DEPLOYMENT-YAML | 1",
  })
  void eachErrorHasItsLine(String text, String code, int line) {
    assertThatThrownBy(() -> yaml.read(text.replace("\\n", "\n"), "d/deployment.yml"))
        .isInstanceOfSatisfying(TandemException.class, e -> {
          assertThat(e.code()).isEqualTo(code);
          assertThat(e.where()).contains("d/deployment.yml:" + line);
        });
  }
}
