package tandem.corpus.random;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One thing that can be added to a schema, changed and taken out of it again. */
interface Element {
  /** Stays the same in every version of the element. */
  String id();

  /** Ids of other elements, or of outputs of views, without which it cannot be. */
  Set<String> needs();

  /** The statements that make it, without semicolons; none for what stands in another's. */
  List<String> sql(Blueprint in);

  /** What is left when others go; empty where it goes with them. */
  default Optional<Element> without(Set<String> gone) {
    return needs().stream().anyMatch(gone::contains) ? Optional.empty() : Optional.of(this);
  }

  /** The element in whose statement it stands; itself for others. */
  default String unit() {
    return id();
  }
}
