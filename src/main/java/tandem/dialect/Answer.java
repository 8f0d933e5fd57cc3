package tandem.dialect;

import java.sql.SQLException;
import java.util.Optional;

/**
 * What a database answers where it does not run a statement of a state.
 *
 * @param meaning what follows from it
 * @param message in the database's own words
 * @param hint what it advises; empty for nothing
 * @param position where in the statement, in characters from 1; 0 where it does not say
 * @param lacking what is not there and a shadow can have stubs of
 * @param cause the exception it came with
 */
public record Answer(
    Meaning meaning,
    String message,
    Optional<String> hint,
    int position,
    Optional<Lacking> lacking,
    SQLException cause) {

  /** What follows from an answer for the other statements. */
  public enum Meaning {
    /** Nobody is there any more. */
    GONE,
    /** There is no room. */
    FULL,
    /** What the statement makes is there already. */
    DUPLICATE,
    /** Something is missing, perhaps only because the statement that makes it failed, too. */
    MISSING,
    /** The statement is wrong as it is. */
    REFUSED
  }

  /** What scripts take for granted: things of the server and not of the database, and schemas. */
  public sealed interface Lacking {
    /** A role. */
    record Role(String name) implements Lacking {}

    /** A tablespace. */
    record Tablespace(String name) implements Lacking {}

    /** A schema. */
    record Schema(String name) implements Lacking {}
  }

  /** An answer of which no more is known. */
  public static Answer of(Meaning meaning, SQLException cause) {
    return new Answer(
        meaning, String.valueOf(cause.getMessage()), Optional.empty(), 0, Optional.empty(), cause);
  }
}
