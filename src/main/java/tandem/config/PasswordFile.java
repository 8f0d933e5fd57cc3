package tandem.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * libpq's password file: lines of {@code host:port:database:user:password}, {@code *} for any, a backslash
 * before {@code :} and {@code \}; PostgreSQL manual, "The Password File". Like libpq it is not read when
 * others than its owner may read it, and that is told.
 */
public final class PasswordFile {
  private static final Set<PosixFilePermission> OTHERS = EnumSet.complementOf(EnumSet.of(
      PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE));

  private final Path file;

  /** This file, which need not be there. */
  public PasswordFile(Path file) {
    this.file = file;
  }

  /** PGPASSFILE, else {@code .pgpass} in the user's folder. */
  public static PasswordFile of(Variables variables, Path home) {
    return new PasswordFile(variables.nonEmpty("PGPASSFILE").map(Path::of).orElse(home.resolve(".pgpass")));
  }

  /**
   * The password of the first line that fits.
   *
   * @param notice told why the file was passed over
   */
  public Optional<String> password(DatabaseUrl url, Consumer<String> notice) {
    if (!Files.isRegularFile(file) || !isPrivate(notice)) {
      return Optional.empty();
    }
    try {
      return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#"))
          .map(PasswordFile::fields).filter(fields -> fits(fields, url))
          .map(fields -> fields.get(4)).findFirst();
    } catch (IOException e) {
      notice.accept("the password file " + file + " cannot be read and is passed over");
      return Optional.empty();
    }
  }

  private boolean isPrivate(Consumer<String> notice) {
    try {
      Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(file));
      if (permissions.removeAll(OTHERS)) {
        notice.accept("the password file " + file + " may be read by others and is passed over;"
            + " chmod 0600 " + file);
        return false;
      }
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      return true;
    }
  }

  private static boolean fits(List<String> fields, DatabaseUrl url) {
    return fields.size() == 5
        && fits(fields.get(0), url.host().orElse("localhost"))
        && fits(fields.get(1), String.valueOf(url.port()))
        && fits(fields.get(2), url.database().orElse(""))
        && fits(fields.get(3), url.user().orElse(""));
  }

  private static boolean fits(String field, String value) {
    return field.equals("*") || unescaped(field).equals(value);
  }

  /** Four fields as written, then the password, which may hold colons. */
  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\' && i + 1 < line.length()) {
        field.append(c).append(line.charAt(++i));
      } else if (c == ':' && fields.size() < 4) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(unescaped(field.toString()));
    return fields;
  }

  private static String unescaped(String field) {
    return field.replaceAll("\\\\(.)", "$1");
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
