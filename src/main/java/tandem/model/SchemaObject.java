package tandem.model;

/**
 * One addressable thing of a schema at the finest useful grain. Every implementation is a record whose first
 * component is its key and whose other components are its attributes, compared with {@code equals}.
 */
public interface SchemaObject {
  /** What it is called in every source. */
  ObjectKey key();
}
