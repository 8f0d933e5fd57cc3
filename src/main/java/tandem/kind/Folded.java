package tandem.kind;

import java.util.List;
import tandem.model.SchemaObject;

/**
 * The parts that are created inside the CREATE of their whole, in the order in which they are written there.
 *
 * @param parts each with its clause, e.g. {@code points integer DEFAULT 0 NOT NULL}
 */
public record Folded(List<Part> parts) {
  /** A part and how it stands in the CREATE of its whole. */
  public record Part(SchemaObject object, String clause) {}

  public Folded {
    parts = List.copyOf(parts);
  }

  /** Nothing is folded in. */
  public static Folded none() {
    return new Folded(List.of());
  }

  /** The clauses alone. */
  public List<String> clauses() {
    return parts.stream().map(Part::clause).toList();
  }
}
