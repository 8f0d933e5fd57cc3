package tandem.dialect;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tandem.model.SchemaModel;
import tandem.model.TandemException;

/**
 * Reads a schema again where others changed it meanwhile, so that a model is of one moment or there is none.
 */
public final class OneMoment {
  /** How often a schema is read that changes meanwhile. */
  private static final int ATTEMPTS = 5;

  private OneMoment() {}

  /** One reading. */
  public interface Round {
    /** What was read; empty where the schema was changed while it was. */
    Optional<SchemaModel> read() throws SQLException;
  }

  /**
   * The first reading that nobody disturbed.
   *
   * @param mayBeOfAChange true for a failure that can come of a change, and is none where the next works
   * @throws TandemException DATABASE-CHANGING where each was disturbed
   */
  public static SchemaModel of(Round round, Predicate<SQLException> mayBeOfAChange) throws SQLException {
    List<Exception> failures = new ArrayList<>();
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        Optional<SchemaModel> model = round.read();
        if (model.isPresent()) {
          return model.get();
        }
      } catch (SQLException e) {
        if (!mayBeOfAChange.test(e)) {
          throw e;
        }
        failures.add(e);
      } catch (RuntimeException e) {
        // Two states in one reading can be anything to a kind.
        failures.add(e);
      }
    }
    rethrowWhatNeverChanged(failures);
    throw TandemException.failed("DATABASE-CHANGING",
            "the schema was changed while it was read, each of the " + ATTEMPTS + " times")
        .remedy("wait until whoever changes it is done, and run the command again")
        .cause(failures.isEmpty() ? null : failures.getLast());
  }

  /** What fails each time and in the same words does not come from a change. */
  private static void rethrowWhatNeverChanged(List<Exception> failures) throws SQLException {
    boolean same = failures.stream().map(Exception::getMessage).distinct().count() == 1;
    if (failures.size() == ATTEMPTS && same) {
      switch (failures.getLast()) {
        case SQLException failure -> throw failure;
        case RuntimeException failure -> throw failure;
        case Exception failure -> throw new IllegalStateException(failure);
      }
    }
  }
}
