package tandem.dialect.portable;

import java.util.Set;
import tandem.model.ObjectKey;

/** Finds in the SQL of an object what that names. */
@FunctionalInterface
public interface Naming {
  /** What an object needs whose text this is. */
  Set<ObjectKey> of(ObjectKey owner, String sql);
}
