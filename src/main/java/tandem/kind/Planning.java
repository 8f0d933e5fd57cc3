package tandem.kind;

import java.util.Set;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;

/**
 * What a kind may ask while it writes statements.
 *
 * @param from the model before
 * @param to the model wanted
 * @param kinds all kinds of the dialect
 * @param major the server's major version
 * @param form which of two ways is wanted
 * @param made what the plan makes anew although it was there; empty until that is known
 */
public record Planning(
    SchemaModel from, SchemaModel to, Kinds kinds, int major, Form form, Set<ObjectKey> made) {
  public Planning {
    made = Set.copyOf(made);
  }

  /** For scripts and texts that no table with rows is waiting for. */
  public static Planning shortly(SchemaModel from, SchemaModel to, Kinds kinds, int major) {
    return new Planning(from, to, kinds, major, Form.SHORT, Set.of());
  }

  /** The same, where it is known what is made anew. */
  public Planning making(Set<ObjectKey> objects) {
    return new Planning(from, to, kinds, major, form, objects);
  }

  /** How DDL addresses an object: {@code TABLE app.orders}, {@code CONSTRAINT c ON app.orders}. */
  public String address(ObjectKey key) {
    return kinds.of(key).address(key);
  }

  /**
   * True where the plan makes the object, for the first time or anew: it holds nothing, and nobody waits for
   * it.
   */
  public boolean isNew(ObjectKey key) {
    return made.contains(key) || !from.contains(key) && to.contains(key);
  }

  /**
   * True where those who use the object are to be spared: it is there all the while, and the form says so.
   */
  public boolean spares(ObjectKey whole) {
    return form == Form.ONLINE && from.contains(whole) && to.contains(whole) && !isNew(whole);
  }

  /** True where the model wanted holds nothing of this whole that the one before held: it goes for good. */
  public boolean isGone(ObjectKey key) {
    return from.contains(key) && !to.contains(key);
  }
}
