package tandem.workflow;

import java.util.Objects;
import java.util.Optional;
import tandem.model.ObjectKey;
import tandem.model.TandemException;

/**
 * One thing a command has found: about one object, or about a file or folder.
 *
 * <p>Where it is a difference between two sides, {@code from} is the definition on the side that is to follow
 * (migrations, an environment) and {@code to} the one on the side that leads (state, what the deployments
 * build): from without to is something that should not be there, to without from something missing.
 *
 * @param condition what it makes of the verdict it belongs to
 * @param code stable, upper case with hyphens; {@code tandem explain CODE} explains it
 * @param object what it is about, where that is an object
 * @param what a sentence
 * @param where a file with its line, a script or an environment
 * @param remedy what to do about it
 * @param from the definition that is there, as SQL
 * @param to the definition that is wanted, as SQL
 */
public record Finding(
    Condition condition,
    String code,
    Optional<ObjectKey> object,
    String what,
    Optional<String> where,
    Optional<String> remedy,
    Optional<String> from,
    Optional<String> to) {
  public Finding {
    Objects.requireNonNull(condition);
    Objects.requireNonNull(code);
    Objects.requireNonNull(object);
    Objects.requireNonNull(what);
    Objects.requireNonNull(where);
    Objects.requireNonNull(remedy);
    Objects.requireNonNull(from);
    Objects.requireNonNull(to);
  }

  /** A finding about no particular object. */
  public static Finding of(Condition condition, String code, String what) {
    return new Finding(condition, code, Optional.empty(), what, Optional.empty(), Optional.empty(),
        Optional.empty(), Optional.empty());
  }

  /** A difference of one object between two sides; see the class for what is from and what is to. */
  public static Finding difference(
      Condition condition,
      String code,
      ObjectKey object,
      String what,
      Optional<String> from,
      Optional<String> to) {
    return new Finding(
        condition, code, Optional.of(object), what, Optional.empty(), Optional.empty(), from, to);
  }

  /** An error that, where it happened, is a finding: a folder that does not replay. */
  public static Finding of(Condition condition, TandemException error) {
    return new Finding(condition, error.code(), Optional.empty(), error.what(), error.where(), error.remedy(),
        Optional.empty(), Optional.empty());
  }

  /** The same, about this object. */
  public Finding about(ObjectKey key) {
    return new Finding(condition, code, Optional.of(key), what, where, remedy, from, to);
  }

  /** The same, with its place. */
  public Finding at(String place) {
    return new Finding(condition, code, object, what, Optional.of(place), remedy, from, to);
  }

  /** The same, with what to do about it. */
  public Finding remedy(String advice) {
    return new Finding(condition, code, object, what, where, Optional.of(advice), from, to);
  }
}
