package tandem.kind;

import tandem.model.ObjectKey;
import tandem.model.SchemaModel;

/**
 * What a kind may ask while it writes statements.
 *
 * @param from the model before
 * @param to the model wanted
 * @param kinds all kinds of the dialect
 * @param major the server's major version
 */
public record Planning(SchemaModel from, SchemaModel to, Kinds kinds, int major) {
  /** How DDL addresses an object: {@code TABLE app.orders}, {@code CONSTRAINT c ON app.orders}. */
  public String address(ObjectKey key) {
    return kinds.of(key).address(key);
  }

  /** True where the model wanted holds something of this whole that the one before did not hold at all. */
  public boolean isNew(ObjectKey key) {
    return !from.contains(key) && to.contains(key);
  }
}
