package tandem.workflow;

import java.util.List;
import tandem.model.SchemaModel;
import tandem.rename.Rename;

/**
 * A source as a schema model, and what there is to say about making it.
 *
 * @param renames what the source's files say was called otherwise, done or not
 */
record Modelled(SchemaModel model, Built built, List<Rename> renames) {
  Modelled {
    renames = List.copyOf(renames);
  }

  /** A source that says of no rename. */
  Modelled(SchemaModel model, Built built) {
    this(model, built, List.of());
  }

  /** What no kind models, as notes. */
  List<Finding> leftAlone() {
    return model.unmodelled().stream().map(one -> Finding.of(Condition.NOTED, "UNMODELLED",
        one.type() + " " + one.identity() + " is not modelled and left alone")).toList();
  }
}
