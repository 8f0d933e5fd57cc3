package tandem.config;

import java.util.OptionalInt;

/**
 * A database system, and the major version to have for a shadow.
 *
 * @param system as the dialect is called, e.g. {@code postgresql}
 * @param major empty: that of the database at hand
 */
public record DatabaseVersion(String system, OptionalInt major) {
  @Override
  public String toString() {
    return major.isPresent() ? system + ":" + major.getAsInt() : system;
  }
}
