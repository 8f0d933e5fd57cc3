package tandem.shadow;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tandem.model.TandemException;

/** Recognises that a script wants an extension that the shadow server does not have. */
public final class MissingExtension {
  /**
   * What PostgreSQL says (extension.c, dfmgr.c): SQLSTATE 0A000 from CREATE EXTENSION, 58P01 where a control
   * file or library is missing, 22023 for a version that the server does not have.
   */
  private static final List<Pattern> SAYINGS = List.of(
      Pattern.compile("extension \"([^\"]+)\" is not available"),
      Pattern.compile("could not open extension control file \".*/([^/\"]+)\\.control\""),
      Pattern.compile("extension \"([^\"]+)\" has no installation script nor update path for version"),
      Pattern.compile("could not access file \"\\$libdir/([^\"]+)\""));

  private MissingExtension() {}

  /** The error to show instead of the database's own, when that is about a missing extension. */
  public static Optional<TandemException> in(SQLException e) {
    String message = e.getMessage() == null ? "" : e.getMessage();
    if (!List.of("0A000", "58P01", "22023").contains(e.getSQLState() == null ? "" : e.getSQLState())) {
      return Optional.empty();
    }
    for (Pattern saying : SAYINGS) {
      Matcher matcher = saying.matcher(message);
      if (matcher.find()) {
        return Optional.of(TandemException.failed("SHADOW-EXTENSION",
                "The shadow server does not have the extension " + matcher.group(1)
                    + (matcher.group().contains("for version") ? " in the version asked for." : "."))
            .remedy("Set `shadow:` to the URL of a server that has it, or to an image that does, such as "
                + "docker:postgis/postgis:17-3.5 for postgis.")
            .cause(e));
      }
    }
    return Optional.empty();
  }
}
