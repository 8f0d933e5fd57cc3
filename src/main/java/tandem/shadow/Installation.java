package tandem.shadow;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.tukaani.xz.XZInputStream;
import tandem.model.TandemException;

/**
 * A release in the cache: its programs, unpacked, and a data folder fresh from initdb that slots are copied
 * from (copying takes 60 ms, initdb 500 ms). Both are made aside and renamed, so they are whole or not there.
 *
 * @param home the folder of {@code bin}, {@code lib} and {@code share}
 * @param template the folder of {@code data} and {@code password}
 */
record Installation(Path home, Path template) {

  /** The installation, made when it is not there yet; two processes at once make it once. */
  @SuppressWarnings("try")
  static Installation of(Release release, CacheLayout cache, BinaryJars jars, ServerAccount account,
      Consumer<String> progress) {
    Installation installation = new Installation(cache.home(release), cache.template(release));
    if (installation.isThere()) {
      return installation;
    }
    Path folder = Folders.make(cache.root());
    Folders.make(cache.installations());
    try (ProcessLock lock = ProcessLock.lock(cache.installLock())) {
      if (!Files.isDirectory(installation.home)) {
        Path jar = jars.find(release);
        progress.accept("unpacking PostgreSQL " + release.version() + " into " + installation.home);
        installation.unpack(jar);
      }
      if (!Files.isDirectory(installation.template)) {
        progress.accept("preparing PostgreSQL " + release.version());
        installation.initialise(release, account);
      }
    } catch (IOException e) {
      throw Folders.problem(folder, e);
    }
    return installation;
  }

  boolean isThere() {
    return Files.isDirectory(template) && Files.isDirectory(home);
  }

  private void unpack(Path jar) throws IOException {
    Path part = aside(home);
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(jar))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".txz")) {
          untar(new XZInputStream(zip), part);
          moveInto(part, home);
          return;
        }
      }
    }
    throw TandemException.failed("SHADOW-BINARIES", "The jar holds no PostgreSQL.")
        .at(jar.toString())
        .remedy("Remove it, so that it is fetched again.");
  }

  private static void untar(InputStream tar, Path folder) throws IOException {
    // -o: the files are ours, whoever packed them.
    Process process = new ProcessBuilder("tar", "-xof", "-", "-C", folder.toString())
        .redirectErrorStream(true).start();
    IOException broken = null;
    try (OutputStream into = process.getOutputStream()) {
      tar.transferTo(into);
    } catch (IOException e) {
      broken = e;
    }
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    try {
      if (process.waitFor() != 0) {
        throw new IOException(said, broken);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while unpacking", e);
    }
    if (broken != null) {
      throw broken;
    }
  }

  private void initialise(Release release, ServerAccount account) throws IOException {
    Path part = aside(template);
    Path data = Files.createDirectory(part.resolve("data"),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Path verifier = Files.createFile(part.resolve("verifier"),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    String password = Scram.randomPassword();
    Files.writeString(verifier, Scram.verifier(password) + '\n');
    if (account.ids().isPresent()) {
      give(data, account.ids().get());
      give(verifier, account.ids().get());
    }
    Command.Outcome outcome = null;
    for (List<String> locale : locales(release.major())) {
      List<String> words = new ArrayList<>(List.of(home.resolve("bin/initdb").toString(),
          "-D", data.toString(), "-U", CacheLayout.SUPERUSER, "--pwfile=" + verifier,
          "-A", "scram-sha-256", "-E", "UTF8", "--wal-segsize=1", "--no-instructions"));
      words.addAll(locale);
      outcome = account.command(words).run(process -> {
        process.directory(part.toFile());
        process.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("TANDEM"));
        return process;
      });
      if (outcome.worked()) {
        break;
      }
      emptied(data, account);
    }
    Files.delete(verifier);
    if (!outcome.worked()) {
      throw notInitialised(outcome.output());
    }
    writePassword(part.resolve("password"), password);
    moveInto(part, template);
  }

  /** initdb empties the data folder after a failure, but removes no folder that it did not make. */
  private static void emptied(Path data, ServerAccount account) throws IOException {
    try (var files = Files.list(data)) {
      if (files.findAny().isEmpty()) {
        return;
      }
    }
    Folders.remove(data);
    Files.createDirectory(data,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    if (account.ids().isPresent()) {
      give(data, account.ids().get());
    }
  }

  /** The locales to try: one order of text on every machine, and letters beyond ASCII that are letters. */
  private static List<List<String>> locales(int major) {
    return major >= 17
        ? List.of(List.of("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"))
        : List.of(List.of("--locale=C", "--lc-ctype=C.UTF-8"), List.of("--locale=C"));
  }

  private TandemException notInitialised(String output) {
    if (output.contains("No space left on device")) {
      return Folders.diskFull(template.toString(), null);
    }
    String error = output.lines().filter(line -> line.contains("error:") || line.contains("FATAL"))
        .findFirst().orElse(output);
    return TandemException.failed("SHADOW-START", "The embedded PostgreSQL could not be prepared: " + error)
        .at(template.toString())
        .remedy("Set `shadow:` to the URL of a PostgreSQL server where databases may be made.");
  }

  static void writePassword(Path file, String password) throws IOException {
    Files.createFile(file,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, password);
  }

  private static void give(Path file, int[] ids) throws IOException {
    Files.setAttribute(file, "unix:uid", ids[0]);
    Files.setAttribute(file, "unix:gid", ids[1]);
  }

  /** An empty folder beside {@code target}; what an interrupted run left there is removed. */
  private static Path aside(Path target) throws IOException {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    Folders.remove(part);
    Files.createDirectory(part);
    Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rwxr-xr-x"));
    return part;
  }

  private static void moveInto(Path part, Path target) throws IOException {
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
  }
}
