package tandem.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.model.TandemException;

class MigrationsFolderTest {
  @TempDir Path root;

  private void file(String path, String text) throws Exception {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private MigrationsFolder read() {
    return MigrationsFolder.read(root, FlywaySettings.defaults());
  }

  private List<String> blocking() {
    return read().problems().stream().filter(Problem::blocking).map(Problem::code).toList();
  }

  @Test
  void deploymentsAreFoldersInTheOrderOfTheirLowestVersion() throws Exception {
    file("0002_late_name/V1.1__a.sql", "select 1;");
    file("0001_early_name/V2.2__b.sql", "select 2;");
    file("0001_early_name/V2.10__c.sql", "select 3;");
    file("2024/spring/0003_x/V3.1__d.sql", "select 4;");
    MigrationsFolder folder = read().sound();
    assertThat(folder.deployments()).extracting(Deployment::path)
        .containsExactly("0002_late_name", "0001_early_name", "2024/spring/0003_x");
    assertThat(folder.deployments().getLast().group()).isEqualTo("2024/spring");
    assertThat(folder.versioned()).extracting(Migration::script).containsExactly(
        "0002_late_name/V1.1__a.sql", "0001_early_name/V2.2__b.sql", "0001_early_name/V2.10__c.sql",
        "2024/spring/0003_x/V3.1__d.sql");
    assertThat(folder.problems()).isEmpty();
  }

  @Test
  void aGroupAndADeploymentAreFoundByPathOrName() throws Exception {
    file("2024/spring/0003_x/V3.1__d.sql", "");
    file("2024/spring/0004_y/V4.1__d.sql", "");
    file("2024/0005_z/V5.1__d.sql", "");
    file("2025/0005_z/V6.1__d.sql", "");
    MigrationsFolder folder = read();
    assertThat(folder.named("2024")).hasSize(3);
    assertThat(folder.named("spring/")).hasSize(2);
    assertThat(folder.deployment("spring").path()).isEqualTo("2024/spring/0004_y");
    assertThat(folder.deployment("0003_x").path()).isEqualTo("2024/spring/0003_x");
    assertThatThrownBy(() -> folder.named("0005_z")).isInstanceOfSatisfying(
        TandemException.class, e -> assertThat(e.code()).isEqualTo("DEPLOYMENT-AMBIGUOUS"));
    assertThatThrownBy(() -> folder.named("nope")).isInstanceOfSatisfying(
        TandemException.class, e -> assertThat(e.exit()).isEqualTo(TandemException.Exit.USAGE));
  }

  @Test
  void strayScriptsOfAFlywayFolderAreDeploymentsOfTheirOwn() throws Exception {
    file("V1__a.sql", "");
    file("V2__b.sql", "");
    file("release/V3__c.sql", "");
    file("release/more/V4__d.sql", "");
    file("repeatable/R__r.sql", "");
    assertThat(read().sound().deployments()).extracting(Deployment::path)
        .containsExactly("V1__a", "V2__b", "release/V3__c", "release/more");
  }

  @Test
  void aMixBesideADeploymentYmlIsAnError() throws Exception {
    file("0001_a/V1.1__a.sql", "");
    file("0001_a/deployment.yml", "phase: expand\n");
    file("0001_a/more/V1.2__b.sql", "");
    assertThat(blocking()).contains("DEPLOYMENT-MIXED");
    assertThatThrownBy(() -> read().sound()).isInstanceOf(TandemException.class);
  }

  @Test
  void twoScriptsOfOneVersionAreAnErrorThatNamesBoth() throws Exception {
    file("0001_a/V1.0__a.sql", "");
    file("0002_b/V1__b.sql", "");
    assertThat(read().problems()).anySatisfy(p -> {
      assertThat(p.code()).isEqualTo("DUPLICATE-VERSION");
      assertThat(p.what()).contains("0001_a/V1.0__a.sql", "0002_b/V1__b.sql");
    });
  }

  @Test
  void repeatablesThatFlywayCannotTellApartAreAnError() throws Exception {
    file("a/R__x_y.sql", "");
    file("b/R__x y.sql", "");
    assertThat(blocking()).containsExactly("DUPLICATE-REPEATABLE");
  }

  @Test
  void deploymentsThatInterleaveAreAProblemAndBlockOnlyWhereTandemWroteThem() throws Exception {
    file("a/V1__a.sql", "");
    file("a/V3__c.sql", "");
    file("b/V2__b.sql", "");
    assertThat(read().problems()).extracting(Problem::code).containsExactly("DEPLOYMENTS-INTERLEAVE");
    assertThat(blocking()).isEmpty();
    file("b/deployment.yml", "late: true\n");
    assertThat(blocking()).containsExactly("DEPLOYMENTS-INTERLEAVE");
  }

  @Test
  void hiddenFoldersAreSkippedAndUnknownNamesTold() throws Exception {
    file(".texts/abc.sql", "");
    file(".git/V9__x.sql", "");
    file("0001_a/V1.1__a.sql", "");
    file("0001_a/fix_it.sql", "");
    file("0001_a/notes.txt", "");
    MigrationsFolder folder = read();
    assertThat(folder.versioned()).hasSize(1);
    assertThat(folder.problems()).singleElement().satisfies(p -> {
      assertThat(p.code()).isEqualTo("NAME-UNKNOWN");
      assertThat(p.blocking()).isFalse();
      assertThat(p.where()).endsWith("fix_it.sql");
    });
  }

  @Test
  void baselineUndoAndCallbacksAreSortedOut() throws Exception {
    file("0001_a/V1.1__a.sql", "");
    file("0001_a/U1.1__a.sql", "");
    file("B1__all.sql", "");
    file("callbacks/beforeMigrate__b.sql", "");
    file("callbacks/beforeMigrate__a.sql", "");
    MigrationsFolder folder = read().sound();
    assertThat(folder.undos()).extracting(Migration::script).containsExactly("0001_a/U1.1__a.sql");
    assertThat(folder.baselines()).extracting(Migration::script).containsExactly("B1__all.sql");
    assertThat(folder.callbacks()).extracting(Migration::description).containsExactly("a", "b");
    assertThat(folder.deployments()).singleElement().extracting(Deployment::path).isEqualTo("0001_a");
  }

  @Test
  void aScriptsConfigAndEncodingAreRead() throws Exception {
    file("a/V1__a.sql", "\ufeffselect 1;");
    Files.write(root.resolve("a/V2__b.sql"), "select 'ä';".getBytes(StandardCharsets.ISO_8859_1));
    file("a/V2__b.sql.conf", "# old\nencoding=ISO-8859-1\nexecuteInTransaction=false\n");
    Files.write(root.resolve("a/V3__c.sql"), "select 'ä';".getBytes(StandardCharsets.ISO_8859_1));
    file("a/V4__d.sql", "");
    file("a/V4__d.sql.conf", "executeInTransactions=false");
    MigrationsFolder folder = read();
    assertThat(folder.versioned()).extracting(Migration::text).containsExactly("select 1;", "select 'ä';");
    assertThat(folder.versioned().get(1).config().executeInTransaction()).contains(false);
    assertThat(folder.problems()).extracting(Problem::code)
        .containsExactly("SCRIPT-ENCODING", "SCRIPT-CONFIG");
  }

  @Test
  void anUnknownKeyInADeploymentYmlIsAProblemWithItsLine() throws Exception {
    file("0001_a/V1.1__a.sql", "");
    file("0001_a/deployment.yml", "phase: expand\nholds: {}\n");
    assertThat(read().problems()).singleElement().satisfies(p -> {
      assertThat(p.code()).isEqualTo("DEPLOYMENT-UNKNOWN-KEY");
      assertThat(p.where()).endsWith("deployment.yml:2");
    });
  }

  @Test
  void aDeploymentOfProgrammablesOnlyStandsWhereItsNumberSays() throws Exception {
    file("0001_a/V1.1__a.sql", "");
    file("0002_views/deployment.yml", "phase: expand\n");
    file("0003_c/V3.1__a.sql", "");
    assertThat(read().sound().deployments()).extracting(Deployment::path)
        .containsExactly("0001_a", "0002_views", "0003_c");
    file("views/deployment.yml", "phase: expand\n");
    assertThat(blocking()).containsExactly("DEPLOYMENT-NO-PLACE");
  }

  @Test
  void aFolderThatIsNotThereHoldsNothing() {
    MigrationsFolder none = MigrationsFolder.read(root.resolve("none"), FlywaySettings.defaults()).sound();
    assertThat(none.deployments()).isEmpty();
    assertThat(none.all().versioned()).isEmpty();
  }
}
