package tandem.workflow;

import java.util.List;
import tandem.migration.Migration;
import tandem.model.SchemaModel;
import tandem.model.TandemException;

/**
 * What a replay of migrations from empty came to.
 *
 * @param versionedOnly the model after all versioned scripts, before any repeatable
 * @param end the model at the end
 * @param ownership which repeatable made what
 * @param setAside repeatables that fail at the end although every order was tried
 */
record Replayed(
    SchemaModel versionedOnly, SchemaModel end, Ownership ownership, List<SetAside> setAside) {
  Replayed {
    setAside = List.copyOf(setAside);
  }

  /** A repeatable that fails on what the migrations build. */
  record SetAside(Migration script, TandemException error) {}
}
