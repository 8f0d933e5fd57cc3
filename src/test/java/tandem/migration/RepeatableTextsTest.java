package tandem.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.model.TandemException;

class RepeatableTextsTest {
  private static final String V1 = "create view v as select 1;\n";
  private static final String V2 = "create view v as select 2;\n";

  @TempDir Path root;
  private Texts texts;

  @BeforeEach
  void twoDeploymentsTouchOneView() throws Exception {
    texts = new Texts(root.resolve(Texts.NAME));
    deployment("0001_a", "V1.1__a.sql", TextReference.NONE, texts.store(V1));
    file("0002_b/V2.1__b.sql", "");
    deployment("0003_c", "V3.1__c.sql", texts.store(V1), texts.store(V2));
    file("programmable/views/R__view_v.sql", V2);
  }

  private void file(String path, String text) throws Exception {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void deployment(String name, String script, TextReference before, TextReference text)
      throws Exception {
    file(name + "/" + script, "");
    file(name + "/deployment.yml", new DeploymentYaml().write(DeploymentFile.EMPTY.withProgrammables(List.of(
        new ProgrammableText("view:v", "programmable/views/R__view_v.sql", text, before)))));
  }

  private MigrationsFolder read() {
    return MigrationsFolder.read(root, FlywaySettings.defaults()).sound();
  }

  private List<String> cut(String last) {
    MigrationsFolder folder = read();
    return folder.upTo(folder.deployment(last), PastTexts.none()).repeatables().stream()
        .map(Migration::text).toList();
  }

  @Test
  void aCutTakesTheTextOfTheLastIncludedDeploymentThatTouchedIt() {
    assertThat(cut("0001_a")).containsExactly(V1);
    assertThat(cut("0002_b")).containsExactly(V1);
    assertThat(cut("0003_c")).containsExactly(V2);
    assertThat(read().all().repeatables()).extracting(Migration::text).containsExactly(V2);
  }

  @Test
  void aCutOfSomeDeploymentsTakesTheTextOfTheLastAmongThem() throws Exception {
    deployment("0004_d", "V4.1__d.sql", texts.store(V2), texts.store("create view v as select 4;\n"));
    file("programmable/views/R__view_v.sql", "create view v as select 4;\n");
    MigrationsFolder folder = read();
    Cut cut = folder.of(
        List.of(folder.deployment("0003_c"), folder.deployment("0001_a")), PastTexts.none());
    assertThat(cut.repeatables()).extracting(Migration::text).containsExactly(V2);
    assertThat(cut.versioned()).extracting(Migration::key).containsExactly("1.1", "3.1");
    assertThat(folder.of(List.of(folder.deployment("0002_b")), PastTexts.none()).repeatables()).isEmpty();
    assertThat(folder.of(List.of(), PastTexts.none()).versioned()).isEmpty();
  }

  @Test
  void aCutHoldsOnlyTheVersionedScriptsOfItsDeployments() {
    MigrationsFolder folder = read();
    Cut cut = folder.upTo(folder.deployment("0002_b"), PastTexts.none());
    assertThat(cut.versioned()).extracting(Migration::key).containsExactly("1.1", "2.1");
    assertThat(cut.deployments()).hasSize(2);
  }

  @Test
  void aProgrammableIsNotThereBeforeItsFirstAndAfterItsLastDeployment() throws Exception {
    file("0000_base/V0.1__x.sql", "");
    deployment("0004_drop", "V4.1__d.sql", texts.store(V2), TextReference.NONE);
    Files.delete(root.resolve("programmable/views/R__view_v.sql"));
    assertThat(cut("0000_base")).isEmpty();
    assertThat(cut("0003_c")).containsExactly(V2);
    assertThat(cut("0004_drop")).isEmpty();
  }

  @Test
  void aFileEditedByHandStopsACutThatWouldHaveToChoose() throws Exception {
    file("programmable/views/R__view_v.sql", "create view v as select 3;\n");
    assertThat(read().all().repeatables()).extracting(Migration::text)
        .containsExactly("create view v as select 3;\n");
    assertThat(cut("0002_b")).containsExactly(V1);
    assertThatThrownBy(() -> cut("0003_c")).isInstanceOfSatisfying(TandemException.class, e -> {
      assertThat(e.code()).isEqualTo("REPEATABLE-EDITED");
      assertThat(e.exit()).isEqualTo(TandemException.Exit.REFUSED);
    });
    RepeatableTexts then = new RepeatableTexts(read(), PastTexts.none());
    assertThat(then.editedByHand()).extracting(Migration::fileName).containsExactly("R__view_v.sql");
    assertThat(then.problems()).extracting(Problem::code).containsExactly("REPEATABLE-EDITED");
  }

  @Test
  void aTextThatIsGoneFromTheStoreIsRefusedNotGuessed() throws Exception {
    Files.delete(root.resolve(Texts.NAME).resolve(Texts.reference(V1).value() + ".sql"));
    assertThatThrownBy(() -> cut("0002_b")).isInstanceOfSatisfying(
        TandemException.class, e -> assertThat(e.code()).isEqualTo("TEXT-UNKNOWN"));
    assertThat(new RepeatableTexts(read(), PastTexts.none()).problems())
        .extracting(Problem::code, Problem::weight)
        .containsExactly(tuple("TEXT-MISSING", Problem.Weight.BROKEN));
  }

  @Test
  void aStoredTextThatWasEditedIsFound() throws Exception {
    Files.writeString(root.resolve(Texts.NAME).resolve(Texts.reference(V1).value() + ".sql"), "other");
    assertThatThrownBy(() -> cut("0002_b")).isInstanceOfSatisfying(
        TandemException.class, e -> assertThat(e.code()).isEqualTo("TEXT-CHANGED"));
    assertThat(new RepeatableTexts(read(), PastTexts.none()).problems())
        .extracting(Problem::code, Problem::weight)
        .containsExactly(tuple("TEXT-CHANGED", Problem.Weight.BROKEN));
  }

  @Test
  void whatWasThereBeforeTandemOnlyGitCanTell() throws Exception {
    file("0000_base/V0.1__x.sql", "");
    deployment("0001_a", "V1.1__a.sql", TextReference.UNKNOWN, texts.store(V1));
    assertThatThrownBy(() -> cut("0000_base")).isInstanceOfSatisfying(TandemException.class, e -> {
      assertThat(e.code()).isEqualTo("TEXT-UNKNOWN");
      assertThat(e.exit()).isEqualTo(TandemException.Exit.REFUSED);
      assertThat(e.remedy()).isPresent();
    });
    MigrationsFolder folder = read();
    PastTexts git = new PastTexts() {
      @Override
      public Past at(Migration repeatable, Deployment deployment) {
        return new Said("from git");
      }

      @Override
      public List<String> all(Migration repeatable) {
        return List.of("from git", "older");
      }
    };
    assertThat(folder.upTo(folder.deployment("0000_base"), git).repeatables())
        .extracting(Migration::text).containsExactly("from git");
    assertThat(new RepeatableTexts(folder, git).chain(folder.repeatables().getFirst(), folder.all()))
        .hasValueSatisfying(chain -> assertThat(chain)
            .containsExactlyInAnyOrder(V1, V2, "from git", "older"));
  }

  @Test
  void theChainBehindATextEndsAtTheCut() {
    MigrationsFolder folder = read();
    RepeatableTexts then = new RepeatableTexts(folder, PastTexts.none());
    Migration view = folder.repeatables().getFirst();
    assertThat(then.chain(view, folder.all()).orElseThrow()).containsExactlyInAnyOrder(V1, V2);
    Cut second = folder.upTo(folder.deployment("0002_b"), PastTexts.none());
    assertThat(then.chain(view.withText(V1), second).orElseThrow())
        .containsExactly(V1);
  }

  @Test
  void windowsLineEndsMakeNoOtherText() throws Exception {
    file("programmable/views/R__view_v.sql", V2.replace("\n", "\r\n"));
    assertThat(new RepeatableTexts(read(), PastTexts.none()).editedByHand()).isEmpty();
  }
}
