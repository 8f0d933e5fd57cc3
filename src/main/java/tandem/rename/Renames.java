package tandem.rename;

import java.util.List;
import java.util.stream.Collectors;
import tandem.kind.Kinds;
import tandem.model.ObjectKey;

/** Renames that were carried out, in their order: what each object of before is called now. */
public final class Renames {
  private final List<Rename> inOrder;
  private final List<Boolean> ofSchemas;

  private Renames(List<Rename> inOrder, List<Boolean> ofSchemas) {
    this.inOrder = List.copyOf(inOrder);
    this.ofSchemas = List.copyOf(ofSchemas);
  }

  /** Nothing is called otherwise. */
  public static Renames none() {
    return new Renames(List.of(), List.of());
  }

  /** Renames, the first one first. */
  public static Renames of(List<Rename> inOrder, Kinds kinds) {
    return new Renames(inOrder, inOrder.stream()
        .map(rename -> kinds.ofName(rename.to()).isSchema()).toList());
  }

  /** The renames in order. */
  public List<Rename> inOrder() {
    return inOrder;
  }

  /** True where nothing was renamed. */
  public boolean isEmpty() {
    return inOrder.isEmpty();
  }

  /**
   * What a key of before is called now. The input types of routines are not looked into: what they are called
   * now only the database tells.
   */
  public ObjectKey now(ObjectKey before) {
    ObjectKey key = before;
    for (int i = 0; i < inOrder.size(); i++) {
      key = after(inOrder.get(i), ofSchemas.get(i), key);
    }
    return key;
  }

  private static ObjectKey after(Rename rename, boolean ofSchema, ObjectKey key) {
    if (key.isWithin(rename.from())) {
      return moved(key, rename);
    }
    return ofSchema && key.root().schema().equals(rename.from().name()) ? inSchema(key, rename.to().name())
        : key;
  }

  private static ObjectKey moved(ObjectKey key, Rename rename) {
    return key.equals(rename.from()) ? rename.to()
        : new ObjectKey(moved(key.parent(), rename), key.kind(), key.schema(), key.name());
  }

  private static ObjectKey inSchema(ObjectKey key, String schema) {
    return key.parent() == null ? new ObjectKey(null, key.kind(), schema, key.name())
        : new ObjectKey(inSchema(key.parent(), schema), key.kind(), key.schema(), key.name());
  }

  @Override
  public String toString() {
    return inOrder.stream().map(Rename::toString).collect(Collectors.joining(", "));
  }
}
