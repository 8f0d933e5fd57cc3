package tandem.kind;

import java.util.List;
import java.util.Set;
import tandem.model.SchemaObject;

/** A kind that holds no rows: where no alter will do, an object is dropped and created anew. */
public abstract non-sealed class ReplaceableKind<T extends SchemaObject> extends ObjectKind<T> {
  protected ReplaceableKind(
      String name, Class<T> type, Set<Trait> traits, List<AttributeRule<T, Outcome>> rules) {
    super(name, type, traits, rules);
  }
}
