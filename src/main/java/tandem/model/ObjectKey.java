package tandem.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an object is called, the same in every source it is read from: its kind, the schema it is in, its
 * name, and the object it is part of.
 *
 * <p>Written {@code table:app.orders/column:points}; the schema of a part is that of the whole and is not
 * repeated. A fact without a name of its own (a comment, an owner) is written
 * {@code table:app.orders/comment}.
 *
 * @param parent what this is part of; null for what stands by itself
 * @param kind the object kind's name, e.g. {@code table}
 * @param schema the schema of what stands by itself in one; empty for parts and for what is in no schema
 * @param name the name as the database has it, unquoted; of a routine with its input types,
 *     {@code total(integer)}; empty for a fact
 */
public record ObjectKey(ObjectKey parent, String kind, String schema, String name)
    implements Comparable<ObjectKey> {
  public ObjectKey {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(schema);
    Objects.requireNonNull(name);
  }

  /** What is in no schema: a schema itself, an extension. */
  public static ObjectKey of(String kind, String name) {
    return new ObjectKey(null, kind, "", name);
  }

  /** What is in a schema. */
  public static ObjectKey of(String kind, String schema, String name) {
    return new ObjectKey(null, kind, schema, name);
  }

  /** A part of this object. */
  public ObjectKey child(String partKind, String partName) {
    return new ObjectKey(this, partKind, "", partName);
  }

  /** A fact about this object of which there is one at most: its comment, its owner. */
  public ObjectKey fact(String factKind) {
    return new ObjectKey(this, factKind, "", "");
  }

  /** What this is part of. */
  public Optional<ObjectKey> whole() {
    return Optional.ofNullable(parent);
  }

  /** The outermost object this is part of; itself when it stands alone. */
  public ObjectKey root() {
    ObjectKey key = this;
    while (key.parent != null) {
      key = key.parent;
    }
    return key;
  }

  /** True for this object and everything that is part of it. */
  public boolean isWithin(ObjectKey other) {
    for (ObjectKey key = this; key != null; key = key.parent) {
      if (key.equals(other)) {
        return true;
      }
    }
    return false;
  }

  /** The outermost object first, this one last. */
  public List<ObjectKey> line() {
    List<ObjectKey> line = new ArrayList<>();
    for (ObjectKey key = this; key != null; key = key.parent) {
      line.addFirst(key);
    }
    return line;
  }

  @Override
  public int compareTo(ObjectKey other) {
    int depth = depth();
    int otherDepth = other.depth();
    int byStep = compareSteps(up(depth - otherDepth), other.up(otherDepth - depth));
    return byStep != 0 ? byStep : Integer.compare(depth, otherDepth);
  }

  /** Models of ten thousands of keys are sorted by this, so that it makes no lists. */
  private static int compareSteps(ObjectKey one, ObjectKey other) {
    if (one == other) {
      return 0;
    }
    int byWhole = one.parent == null ? 0 : compareSteps(one.parent, other.parent);
    if (byWhole != 0) {
      return byWhole;
    }
    int bySchema = one.schema.compareTo(other.schema);
    if (bySchema != 0) {
      return bySchema;
    }
    int byKind = one.kind.compareTo(other.kind);
    int byName = one.name.compareTo(other.name);
    boolean isPart = one.parent != null;
    int first = isPart ? byKind : byName;
    return first != 0 ? first : isPart ? byName : byKind;
  }

  private int depth() {
    int depth = 0;
    for (ObjectKey key = parent; key != null; key = key.parent) {
      depth++;
    }
    return depth;
  }

  private ObjectKey up(int steps) {
    ObjectKey key = this;
    for (int i = 0; i < steps; i++) {
      key = key.parent;
    }
    return key;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (ObjectKey step : line()) {
      if (!text.isEmpty()) {
        text.append('/');
      }
      text.append(step.kind);
      if (!step.name.isEmpty()) {
        text.append(':');
        if (!step.schema.isEmpty()) {
          text.append(written(step.schema)).append('.');
        }
        text.append(written(step.name));
      }
    }
    return text.toString();
  }

  /** For people: {@code app.orders}, {@code app.orders.points}; without kinds. */
  public String display() {
    StringBuilder text = new StringBuilder();
    for (ObjectKey step : line()) {
      if (!step.name.isEmpty()) {
        text.append(text.isEmpty() ? "" : ".");
        text.append(step.schema.isEmpty() ? "" : step.schema + ".").append(step.name);
      }
    }
    return text.toString();
  }

  /** A name as it stands in a key's text: in double quotes when it holds what separates names there. */
  static String written(String name) {
    int depth = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      boolean separates = depth < 0 || c == '"' || c == '/' || c == '*' || c < ' '
          || (depth == 0 && (c == '.' || c == ':'));
      if (separates) {
        return quoted(name);
      }
    }
    return depth == 0 ? name : quoted(name);
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** Reads what {@link #toString()} writes. */
  public static ObjectKey parse(String text) {
    ObjectKey key = null;
    for (String step : Parts.split(text, '/')) {
      List<String> kindAndName = Parts.split(step, ':', 2);
      String kind = kindAndName.get(0);
      if (kindAndName.size() == 1) {
        key = new ObjectKey(key, kind, "", "");
        continue;
      }
      List<String> names = Parts.split(kindAndName.get(1), '.', key == null ? 2 : 1);
      String schema = names.size() == 2 ? Parts.unquoted(names.get(0)) : "";
      key = new ObjectKey(key, kind, schema, Parts.unquoted(names.getLast()));
    }
    return key;
  }
}
