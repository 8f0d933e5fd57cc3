package tandem.shadow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tandem.model.TandemException;

/**
 * The user that the embedded server runs as. PostgreSQL refuses to run as root ("root" execution of the
 * PostgreSQL server is not permitted), so root lends it an unprivileged user; anybody else is that user.
 *
 * @param prefix the words before a command that make it run as that user; empty where no change is needed
 * @param ids user and group id to give the data folder to; empty where no change is needed
 */
record ServerAccount(List<String> prefix, Optional<int[]> ids) {

  /** The account for whoever runs this JVM. */
  static ServerAccount current() {
    return isRoot() ? unprivileged(System.getenv().getOrDefault("PATH", "/usr/bin:/bin"))
        : new ServerAccount(List.of(), Optional.empty());
  }

  static boolean isRoot() {
    try {
      return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    } catch (IOException | UnsupportedOperationException e) {
      return System.getProperty("user.name").equals("root");
    }
  }

  /** The command, run as this user. */
  Command command(List<String> words) {
    List<String> all = new ArrayList<>(prefix);
    all.addAll(words);
    return new Command(List.copyOf(all));
  }

  /**
   * Checks that the server's user can get to the folder at all: it needs the right to enter each folder on
   * the way, which /root for instance does not give.
   */
  void requireReach(Path folder) {
    if (ids.isEmpty()) {
      return;
    }
    for (Path on = folder.toAbsolutePath(); on != null; on = on.getParent()) {
      try {
        if (Files.exists(on)
            && !Files.getPosixFilePermissions(on).contains(PosixFilePermission.OTHERS_EXECUTE)) {
          throw TandemException.failed("SHADOW-CACHE",
                  "PostgreSQL does not run as root, and the user it runs as may not enter " + on + ".")
              .at(folder.toString())
              .remedy("Set TANDEM_CACHE to a folder that every user may enter, e.g. /var/cache/tandem.");
        }
      } catch (IOException e) {
        throw Folders.problem(folder, e);
      }
    }
  }

  private static ServerAccount unprivileged(String path) {
    int[] ids = nobody();
    List<String> prefix;
    if (onPath("setpriv", path)) {
      prefix = List.of("setpriv", "--reuid=" + ids[0], "--regid=" + ids[1], "--clear-groups");
    } else if (onPath("unshare", path)) {
      prefix = List.of("unshare", "--setuid=" + ids[0], "--setgid=" + ids[1]);
    } else {
      throw TandemException.failed("SHADOW-ROOT",
              "PostgreSQL does not run as root, and neither setpriv nor unshare is here to change the user.")
          .remedy("Install util-linux, run tandem as an ordinary user, or set `shadow:` to a server's URL.");
    }
    return new ServerAccount(prefix, Optional.of(ids));
  }

  private static boolean onPath(String program, String path) {
    for (String folder : path.split(":")) {
      if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, program))) {
        return true;
      }
    }
    return false;
  }

  /** initdb looks its user up by id ("could not look up effective user ID"), so it needs a name. */
  private static int[] nobody() {
    try {
      for (String line : Files.readAllLines(Path.of("/etc/passwd"))) {
        String[] fields = line.split(":");
        if (fields.length > 3 && fields[0].equals("nobody")) {
          return new int[] {Integer.parseInt(fields[2]), Integer.parseInt(fields[3])};
        }
      }
    } catch (IOException | NumberFormatException e) {
      return new int[] {65534, 65534};
    }
    return new int[] {65534, 65534};
  }
}
