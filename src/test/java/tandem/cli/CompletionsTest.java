package tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompletionsTest {
  @TempDir
  private Path folder;

  @BeforeEach
  void aProject() throws IOException {
    Files.writeString(folder.resolve("config.yml"), "environments: {dev: {}, production: {}}\n");
    Files.createDirectories(folder.resolve("migrations/0001_baseline"));
    Files.writeString(folder.resolve("migrations/0001_baseline/V1.1__t.sql"), "CREATE TABLE t ();\n");
  }

  @Test
  void commandsComplete() {
    assertThat(complete("di")).containsExactly("diff");
    assertThat(complete("")).containsExactlyElementsOf(CommandList.NAMES);
  }

  @Test
  void optionsComplete() {
    assertThat(complete("diff", "--un")).containsExactly("--unified");
    assertThat(complete("check", "--")).contains("--strict", "--output");
  }

  @Test
  void environmentsAndDeploymentsComplete() {
    assertThat(complete("migrate", "")).containsExactly("dev", "production");
    assertThat(complete("migrate", "dev", "--to", "0")).containsExactly("0001_baseline");
  }

  @Test
  void sourcesComplete() {
    assertThat(complete("diff", "--from", "")).containsExactly(
        "state", "migrations", "dev", "production", "migrations@0001_baseline");
    assertThat(complete("check", "--output", "j")).containsExactly("json");
  }

  @Test
  void aBrokenConfigOffersNoNamesAndSaysNothing() throws IOException {
    Files.writeString(folder.resolve("config.yml"), "x: 1\n");
    assertThat(complete("migrate", "")).isEmpty();
  }

  @Test
  void theScriptsAskForCandidates() {
    assertThat(run("completion", "bash").out()).contains("__complete");
    assertThat(run("completion", "zsh").out()).contains("__complete").startsWith("#compdef tandem");
    assertThat(run("completion", "fish").exit()).isEqualTo(2);
  }

  private List<String> complete(String... words) {
    List<String> all = new ArrayList<>(List.of(Completions.COMMAND));
    all.addAll(List.of(words));
    CommandLineRun run = run(all.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    return run.out().lines().toList();
  }

  private CommandLineRun run(String... words) {
    return CommandLineRun.in(folder, Map.of(), List.of(words));
  }
}
