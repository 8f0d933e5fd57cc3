package tandem.proof;

import java.sql.SQLException;
import tandem.diff.Differ;
import tandem.diff.Difference;
import tandem.model.SchemaModel;

/** How two models are compared. Canonical text moves, so more than record equality may be wanted. */
@FunctionalInterface
public interface Equivalence {
  /** What still differs of what was reached from what was wanted; empty where they are the same schema. */
  Difference difference(SchemaModel reached, SchemaModel wanted) throws SQLException;

  /** Definitions are equal when their texts are. */
  static Equivalence of(Differ differ) {
    return differ::diff;
  }
}
