package tandem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script {@code tandem} in a small checkout whose Maven is a script too: it writes down that it ran and
 * hands out a program that says where and how it was started.
 */
final class LauncherTest {
  private static final String PROGRAM = """
      package tandem.cli;
      public class Main {
        public static void main(String[] args) {
          System.out.println(System.getProperty("user.dir") + " " + String.join(",", args));
          System.out.println("names in " + System.getProperty("sun.jnu.encoding"));
          System.out.println("opts " + System.getProperty("opts"));
          try {
            System.load("/there is no such library");
          } catch (UnsatisfiedLinkError e) {
            // A driver of a database loads one: the JVM says nothing about that.
          }
          System.exit(args.length);
        }
      }
      class Training {
        public static void main(String[] args) {}
      }
      """;

  private static final String MAVEN = """
      #!/bin/sh
      echo ran >>maven.log
      echo "maven says something on stdout"
      [ ! -e broken ] || exit 1
      for word in "$@"; do
        case $word in -Dtandem.build=*) out=${word#*=} ;; esac
      done
      mkdir -p "$out/lib" && cp program.jar "$out/tandem.jar" && cp program.jar "$out/lib/other.jar"
      """;

  /** What the launcher may use when nothing on the machine shall be found by accident. */
  private static final List<String> TOOLS = List.of("sh", "readlink", "sed", "find", "cksum", "sort", "mkdir",
      "rm", "rmdir", "mv", "cp", "touch", "cat", "uname", "sleep", "ps", "dirname", "env");

  private static final Path JDK = Path.of(System.getProperty("java.home"));

  @TempDir static Path shared;
  @TempDir Path temp;
  private Path checkout;
  private Path elsewhere;
  private final Map<String, String> environment = new HashMap<>();

  private record Outcome(int exit, String out, String err) {}

  @BeforeAll
  static void compileTheProgram() throws IOException {
    Path source = Files.writeString(shared.resolve("Main.java"), PROGRAM);
    tool("javac", "-nowarn", "-d", shared.resolve("classes").toString(), source.toString());
    tool("jar", "--create", "--file", shared.resolve("program.jar").toString(),
        "-C", shared.resolve("classes").toString(), ".");
    Path tools = Files.createDirectories(shared.resolve("bin"));
    for (String name : TOOLS) {
      for (String folder : List.of("/usr/bin", "/bin")) {
        if (Files.isExecutable(Path.of(folder, name)) && !Files.exists(tools.resolve(name))) {
          standIn(tools.resolve(name), Path.of(folder, name));
        }
      }
    }
  }

  private static void tool(String name, String... arguments) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    int exit = ToolProvider.findFirst(name).orElseThrow().run(out, out, arguments);
    assertThat(exit).as(said.toString()).isZero();
  }

  @BeforeEach
  void makeACheckout() throws IOException {
    checkout = Files.createDirectories(temp.resolve("a checkout"));
    elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
    Files.createDirectories(checkout.resolve("src/main/java"));
    Files.createDirectories(checkout.resolve(".mvn"));
    Files.writeString(checkout.resolve("pom.xml"), "<project/>");
    Files.writeString(checkout.resolve("src/main/java/A.java"), "class A {}");
    Files.writeString(checkout.resolve("src/main/java/B.java"), "class B {}");
    Files.copy(shared.resolve("program.jar"), checkout.resolve("program.jar"));
    Files.copy(Path.of("tandem"), checkout.resolve("tandem"));
    executable(Files.writeString(checkout.resolve("mvnw"), MAVEN));
    executable(checkout.resolve("tandem"));
    environment.putAll(Map.of(
        "PATH", shared.resolve("bin").toString(),
        "HOME", elsewhere.toString(),
        "TANDEM_JDKS", elsewhere.toString(),
        "TANDEM_JAVA", JDK.toString(),
        "LC_ALL", "C"));
  }

  @Test
  void startsInTheCallersFolderThroughASymbolicLinkAndPassesExitCode() throws Exception {
    Path link = Files.createSymbolicLink(elsewhere.resolve("td"), Path.of("../a checkout/tandem"));

    Outcome outcome = run(link.toString(), "check", "a b");

    assertThat(outcome.out()).startsWith(elsewhere.toRealPath() + " check,a b\n");
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.err()).contains("maven says something on stdout");
  }

  @Test
  void namesFilesInUtf8WhateverTheLocaleAndTakesOptions() throws Exception {
    environment.put("TANDEM_OPTS", "-Dopts=taken -XX:+UseParallelGC");

    assertThat(tandem().out()).contains("names in UTF-8").contains("opts taken");
  }

  @Test
  void buildsOnlyWhenContentChanged() throws Exception {
    tandem();
    assertThat(tandem().err()).as("says nothing when there is nothing to build").isEmpty();
    assertThat(builds()).isEqualTo(1);
    assertThat(archives()).as("the class archive").isEqualTo(1);

    Path source = checkout.resolve("src/main/java/A.java");
    Files.setLastModifiedTime(source, FileTime.fromMillis(System.currentTimeMillis() + 60_000));
    tandem();
    assertThat(builds()).as("a touched file is the same file").isEqualTo(1);

    Files.writeString(source, "class A { int a; }");
    tandem();
    assertThat(builds()).as("a changed file").isEqualTo(2);

    Files.writeString(source, "class A { int b; }");
    Files.setLastModifiedTime(source, FileTime.fromMillis(0));
    tandem();
    assertThat(builds()).as("a changed file that looks old").isEqualTo(3);

    Files.delete(checkout.resolve("src/main/java/B.java"));
    tandem();
    assertThat(builds()).as("a file that is gone").isEqualTo(4);
  }

  @Test
  void saysThatABuildFailedAndBuildsAgainAfterwards() throws Exception {
    Path broken = Files.writeString(checkout.resolve("broken"), "");

    Outcome outcome = tandem();
    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("the build failed");

    Files.delete(broken);
    assertThat(tandem().exit()).isZero();
    try (Stream<Path> left = Files.list(checkout.resolve("target/tandem"))) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .noneMatch(name -> name.equals("lock") || name.startsWith("new.") || name.startsWith("seen."));
    }
  }

  @Test
  void twoAtOnceBuildOnce() throws Exception {
    List<CompletableFuture<Outcome>> both = Stream.of(1, 2)
        .map(ignored -> CompletableFuture.supplyAsync(this::tandemUnchecked)).toList();

    assertThat(both).allSatisfy(outcome -> assertThat(outcome.join().exit()).isZero());
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void takesOverALockWhoseOwnerIsGone() throws Exception {
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Process host = new ProcessBuilder("uname", "-n").start();
    String name = new String(host.getInputStream().readAllBytes(), UTF_8).strip();
    Path lock = Files.createDirectories(checkout.resolve("target/tandem/lock"));
    Files.writeString(lock.resolve("owner"), gone.pid() + " " + name + "\n");

    assertThat(tandem().exit()).isZero();
    assertThat(lock).doesNotExist();
  }

  @Test
  void withoutAnyJdkItSaysInOneSentenceWhatToInstall() throws Exception {
    environment.remove("TANDEM_JAVA");
    environment.put("JAVA_HOME", jdk("17.0.15").toString());

    Outcome outcome = tandem("check");

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err().lines()).singleElement().asString()
        .contains("no JDK 21 or newer").contains("install");
  }

  @Test
  void passesOverAnOlderJdkAndTakesTheNewestInstalledOne() throws Exception {
    environment.remove("TANDEM_JAVA");
    environment.put("JAVA_HOME", jdk("17.0.15").toString());
    Path installed = Files.createDirectories(temp.resolve("jvm"));
    Files.move(jdk("11.0.2"), installed.resolve("11"));
    install(installed.resolve("new"));
    environment.put("TANDEM_JDKS", installed.toString());

    assertThat(tandem().exit()).isZero();
    assertThat(Files.readAllLines(checkout.resolve("target/tandem/jdk")))
        .endsWith(String.valueOf(Runtime.version().feature()), installed.resolve("new").toString());
  }

  @Test
  void findsAnotherJdkWhenTheChosenOneIsGone() throws Exception {
    environment.remove("TANDEM_JAVA");
    Path installed = Files.createDirectories(temp.resolve("jvm"));
    environment.put("TANDEM_JDKS", installed.toString());
    install(installed.resolve("first"));
    tandem();

    Files.move(installed.resolve("first"), installed.resolve("second"));
    assertThat(tandem().exit()).isZero();
  }

  @Test
  void refusesAJdkThatWasNamedAndIsTooOld() throws Exception {
    environment.put("TANDEM_JAVA", jdk("17.0.15").toString());

    Outcome outcome = tandem();

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.err()).contains("TANDEM_JAVA").contains("21");
  }

  @Test
  void saysWhatToDoWhereItCannotBuild() throws Exception {
    environment.put("TANDEM_BUILD", Files.writeString(temp.resolve("file"), "").resolve("folder").toString());

    Outcome outcome = tandem();

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.err()).contains("cannot be written").contains("TANDEM_BUILD");
  }

  /** A folder that looks like a JDK of a version; it is never started: its release file tells enough. */
  private Path jdk(String version) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("jdk-" + version));
    Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    Files.createDirectories(folder.resolve("bin"));
    for (String name : List.of("java", "javac")) {
      executable(Files.writeString(folder.resolve("bin").resolve(name), "#!/bin/sh\nexit 99\n"));
    }
    return folder;
  }

  /** Makes a folder that is as good as the JDK of this test. */
  private static void install(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("bin"));
    Files.copy(JDK.resolve("release"), folder.resolve("release"));
    standIn(folder.resolve("bin/java"), JDK.resolve("bin/java"));
    standIn(folder.resolve("bin/javac"), JDK.resolve("bin/javac"));
  }

  private static void standIn(Path script, Path program) throws IOException {
    executable(Files.writeString(script, "#!/bin/sh\nexec '" + program + "' \"$@\"\n"));
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private long builds() throws IOException {
    return Files.readAllLines(checkout.resolve("maven.log")).size();
  }

  private long archives() throws IOException {
    try (Stream<Path> files = Files.walk(checkout.resolve("target/tandem"))) {
      return files.map(path -> path.getFileName().toString())
          .filter(name -> name.startsWith("classes-") && !name.endsWith(".key")).count();
    }
  }

  private Outcome tandem(String... words) throws IOException, InterruptedException {
    return run(checkout.resolve("tandem").toString(), words);
  }

  private Outcome tandemUnchecked() {
    try {
      return tandem();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Outcome run(String command, String... words) throws IOException, InterruptedException {
    Path out = Files.createTempFile(temp, "out", "");
    Path err = Files.createTempFile(temp, "err", "");
    ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(command), Stream.of(words)).toList())
        .directory(elsewhere.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends").isTrue();
    return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
  }
}
