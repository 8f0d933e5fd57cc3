package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.cli.CommandLineRun;
import tandem.workflow.Condition;

/** A repository on a disk that is full or may not be written to. Only root may mount one. */
class NoRoomTest {
  @TempDir
  private Path folder;

  private Path disk;

  @BeforeEach
  void mount() throws Exception {
    disk = Files.createDirectory(folder.resolve("disk"));
    boolean mounted = run("mount", "-t", "tmpfs", "-o", "mode=755,size=256k", "none", disk.toString());
    assumeThat(mounted).as("this user may mount here").isTrue();
  }

  @AfterEach
  void unmount() throws Exception {
    run("umount", disk.toString());
  }

  @Test
  void aFullDiskLeavesEverythingAsItWasAndTheNextTryWorks() throws Exception {
    try (Story story = started()) {
      fill(disk.resolve("ballast"));
      for (String[] words : new String[][] {{"generate", "notes"}, {"capture", "dev"}}) {
        CommandLineRun run = story.typed(words);
        assertThat(run.exit()).as(words[0] + run.out()).isEqualTo(1);
        assertThat(run.err()).containsIgnoringCase("no space left").contains(disk.toString());
      }
      Files.delete(disk.resolve("ballast"));
      asItWasAndWorks(story);
    }
  }

  @Test
  void aFolderThatMayNotBeWrittenToIsToldAndLeftAlone() throws Exception {
    try (Story story = started()) {
      assertThat(run("mount", "-o", "remount,ro", disk.toString())).isTrue();
      for (String[] words : new String[][] {{"generate", "notes"}, {"capture", "dev"}}) {
        CommandLineRun run = story.typed(words);
        assertThat(run.exit()).as(words[0] + run.out()).isEqualTo(1);
        assertThat(run.err()).containsIgnoringCase("read-only").contains(disk.toString(), "→");
      }
      assertThat(run("mount", "-o", "remount,rw", disk.toString())).isTrue();
      asItWasAndWorks(story);
    }
  }

  private Story started() throws Exception {
    Story story = new Story(disk).project(Map.of("dev", "development"));
    story.file("state/a.sql", "CREATE TABLE a (id integer);");
    story.generate("base");
    story.file("state/a.sql", "CREATE TABLE a (id integer, note text);");
    story.sql("dev", "CREATE TABLE made_there (id integer, " + "long_name_of_a_column_".repeat(2) + " text)");
    return story;
  }

  private static void asItWasAndWorks(Story story) {
    assertThat(story.files("migrations")).containsExactly("migrations/0001_base/V1.1__base.sql");
    assertThat(story.folder().resolve("migrations/0002_notes")).doesNotExist();
    assertThat(story.files("state")).containsExactly("state/a.sql");
    assertThat(story.typed("generate", "notes").exit()).isEqualTo(0);
    assertThat(story.conditions()).containsOnly(Condition.IN_STEP);
    assertThat(story.typed("capture", "dev").exit()).isEqualTo(0);
  }

  private static boolean run(String... words) throws IOException, InterruptedException {
    return new ProcessBuilder(words).redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
  }

  private static void fill(Path file) {
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] block = new byte[1024];
      while (true) {
        out.write(block);
      }
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("No space left");
    }
  }
}
