package tandem.dialect;

import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.Map;

/**
 * How the statements of a state run in a new database of its own, and what the database answers. Without
 * more: one by one, in a session as it is, and nothing is skipped.
 */
public interface Loading {
  /** Settings of the driver for the connection they run on, beside user and password. */
  default Map<String, String> driverSettings() {
    return Map.of();
  }

  /** The statements by which a session is as new, and lets a body name what comes later; may be empty. */
  default String freshSession() {
    return "";
  }

  /** True where statements that are sent in one text all work, or none of them has an effect. */
  default boolean allOrNone() {
    return false;
  }

  /** What the database means by not running a statement. */
  Answer answer(SQLException refusal);

  /** True where the warning says that a statement was skipped: what it makes was there. */
  default boolean skipped(SQLWarning warning) {
    return false;
  }
}
