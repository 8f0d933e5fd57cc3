package tandem.dialect.portable.kind;

import java.util.Optional;
import java.util.Set;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/**
 * How a kind comes out of rows. A dialect tells the rows of a kind by its name; which columns they have is
 * said by the kind's {@link #read}.
 */
public interface Reading<T extends SchemaObject> {
  /**
   * The object in a row; empty where it is part of what is not the user's.
   *
   * @param known what has been read before, the kinds of lower rank
   */
  Optional<T> read(Row row, Known known);

  /** What the object needs by what it is: a key its columns, a foreign key the other table's key. */
  default Set<ObjectKey> needs(T object, Known known) {
    return Set.of();
  }

  /** What the object names and can be there without, so that it is only better made after that. */
  default Set<ObjectKey> names(T object, Known known) {
    return Set.of();
  }

  /**
   * SQL in the object, as the database keeps it, whose names are of what it needs; empty for none. Names
   * without a schema may be of columns of its table.
   */
  default String sql(T object) {
    return "";
  }
}
