package tandem.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.model.TandemException;

class GitTest {
  @TempDir Path folder;
  private Path repository;
  private Git git;

  @BeforeEach
  void makeARepository() throws IOException {
    repository = Files.createDirectory(folder.resolve("a repository")).toRealPath();
    run(repository, "init", "-q", "-b", "main");
    git = new Git(repository);
  }

  @Test
  void aFolderOutsideIsNoRepository() {
    assertThat(new Git(folder).isRepository()).isFalse();
    assertThatThrownBy(() -> new Git(folder).root())
        .isInstanceOfSatisfying(TandemException.class, e -> {
          assertThat(e.code()).isEqualTo("GIT-NO-REPOSITORY");
          assertThat(e.remedy()).isPresent();
        });
  }

  @Test
  void rootHeadAndBranchAreTold() throws IOException {
    assertThat(git.head()).isEmpty();
    assertThat(git.branch()).contains("main");
    commit("state/app/t.sql", "one");
    Path inside = repository.resolve("state/app");
    assertThat(new Git(inside).isRepository()).isTrue();
    assertThat(new Git(inside).root()).isEqualTo(repository);
    assertThat(git.head()).hasValueSatisfying(head -> assertThat(head).hasSize(40));
    run(repository, "checkout", "-q", "--detach");
    assertThat(git.branch()).isEmpty();
  }

  @Test
  void whatChangedIsListedAndTheIndexLeftAlone() throws IOException {
    commit("state/a.sql", "one");
    assertThat(git.isDirty()).isFalse();
    write("state/a.sql", "two");
    write("state/näw\nname.sql", "new");
    write("elsewhere.txt", "new");
    assertThat(git.changed("state")).containsExactly("state/a.sql", "state/näw\nname.sql");
    assertThat(new Git(repository.resolve("state")).changed()).hasSize(3);
    assertThat(git.isDirty()).isTrue();
  }

  @Test
  void filesOfARevisionAreReadAsTheyWereCommitted() throws IOException {
    commit("state/app/t.sql", "one\r\n");
    commit("state/we ird\n\"*?\tname;rm -rf.sql", "two");
    commit("state2/not this", "x");
    Files.createSymbolicLink(repository.resolve("state/link"), Path.of("/etc/passwd"));
    commit("state/empty", "");
    String before = git.resolve("HEAD");
    commit("state/app/t.sql", "changed");
    Map<String, byte[]> files = git.files(before, "state");
    assertThat(files.keySet()).containsExactly("app/t.sql", "empty", "we ird\n\"*?\tname;rm -rf.sql");
    assertThat(new String(files.get("app/t.sql"), StandardCharsets.UTF_8)).isEqualTo("one\r\n");
    assertThat(files.get("empty")).isEmpty();
    assertThat(git.files("HEAD~1", "no/such/folder")).isEmpty();
    assertThat(git.files("main", "")).hasSize(4);
  }

  @Test
  void thousandsOfFilesAreReadInOneGo() throws IOException {
    for (int i = 0; i < 3000; i++) {
      write("state/t" + i + ".sql", "CREATE TABLE t" + i + " (id int);\n".repeat(30));
    }
    run(repository, "add", "-A");
    run(repository, "commit", "-qm", "many");
    assertThat(git.files("HEAD", "state")).hasSize(3000);
  }

  @Test
  void everyTextOfAFileIsFoundThroughARenameNewestFirst() throws IOException {
    commit("old/R__v.sql", "SELECT 1 AS a_view_with_some_text;\nSELECT 2;\nSELECT 3;\n");
    Files.createDirectory(repository.resolve("new"));
    run(repository, "mv", "old/R__v.sql", "new/R__v.sql");
    run(repository, "commit", "-qm", "moved");
    commit("new/R__v.sql", "another");
    commit("other.sql", "x");
    assertThat(git.history("new/R__v.sql")).extracting(Git.Version::text).containsExactly(
        "another", "SELECT 1 AS a_view_with_some_text;\nSELECT 2;\nSELECT 3;\n",
        "SELECT 1 AS a_view_with_some_text;\nSELECT 2;\nSELECT 3;\n");
    assertThat(git.history("new/R__v.sql").getFirst().commit()).isEqualTo(git.resolve("HEAD~1"));
  }

  @Test
  void aShallowCloneIsRefusedWithTheRemedy() throws IOException {
    commit("a.sql", "one");
    commit("a.sql", "two");
    Path clone = folder.resolve("clone");
    run(folder, "clone", "-q", "--depth", "1", repository.toUri().toString(), clone.toString());
    Git shallow = new Git(clone);
    assertThat(git.isShallow()).isFalse();
    assertThat(shallow.isShallow()).isTrue();
    assertThatThrownBy(() -> shallow.history("a.sql"))
        .isInstanceOfSatisfying(TandemException.class, e -> {
          assertThat(e.code()).isEqualTo("GIT-SHALLOW");
          assertThat(e.remedy().orElseThrow()).contains("git fetch --unshallow", "fetch-depth: 0");
        });
  }

  @Test
  void anUnknownRevisionNamesWhatSoundsAlike() throws IOException {
    commit("a.sql", "one");
    run(repository, "branch", "release-2026");
    assertThatThrownBy(() -> git.resolve("relaese-2026"))
        .isInstanceOfSatisfying(TandemException.class, e -> {
          assertThat(e.code()).isEqualTo("GIT-UNKNOWN-REVISION");
          assertThat(e.exit()).isEqualTo(TandemException.Exit.USAGE);
          assertThat(e.remedy()).contains("Did you mean release-2026?");
        });
    for (String hostile : List.of("--output=/tmp/x", "-h", "", "a b", "HEAD:a.sql", "deadbeef")) {
      assertThatThrownBy(() -> git.resolve(hostile)).as(hostile).isInstanceOf(TandemException.class);
    }
  }

  @Test
  void theEnvironmentOfAHookDoesNotLeadElsewhere() throws IOException {
    commit("a.sql", "one");
    Path other = Files.createDirectory(folder.resolve("other"));
    run(other, "init", "-q");
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("GIT_DIR", other.resolve(".git").toString());
    environment.put("GIT_WORK_TREE", other.toString());
    environment.put("GIT_INDEX_FILE", other.resolve("index").toString());
    Git inHook = new Git(repository, "git", environment);
    assertThat(inHook.root()).isEqualTo(repository);
    assertThat(inHook.head()).isEqualTo(git.head());
  }

  @Test
  void withoutGitAPersonIsToldWhatToInstall() {
    assertThatThrownBy(() -> new Git(repository, "git-is-not-here", System.getenv()).isRepository())
        .isInstanceOfSatisfying(TandemException.class, e -> {
          assertThat(e.code()).isEqualTo("GIT-MISSING");
          assertThat(e.remedy().orElseThrow()).contains("Install git");
        });
  }

  @Test
  void remotesAreShownWithoutPasswords() {
    assertThat(GitCommand.withoutSecrets("unable to access 'https://bob:s3cret@host/x.git/': no"))
        .isEqualTo("unable to access 'https://***@host/x.git/': no");
  }

  private void commit(String path, String text) throws IOException {
    write(path, text);
    run(repository, "add", "-A");
    run(repository, "commit", "-qm", "change");
  }

  private void write(String path, String text) throws IOException {
    Path file = repository.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void run(Path in, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(
        "git", "-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c", "core.autocrlf=false", "-c",
            "commit.gpgsign=false"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(in.toFile()).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      assertThat(process.waitFor()).as(output).isZero();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
