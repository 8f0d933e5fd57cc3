package tandem.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A pattern over keys as people type it: {@code kind:schema.object[/kind:name]} with {@code *}; the kind may
 * be left out ({@code app.*}), and so may everything but the kind ({@code grant:*}).
 *
 * <p>A pattern matches an object and all that is part of it: {@code table:app.orders} takes its columns
 * along. One that starts with a kind of part ({@code grant:*}, {@code column:*}) matches such parts of
 * anything.
 */
public final class ObjectPattern {
  private final String text;
  private final List<Step> steps;

  private record Step(Pattern kind, Pattern name) {
    boolean matches(ObjectKey key) {
      String name = key.schema().isEmpty() ? key.name() : key.schema() + '.' + key.name();
      return kind.matcher(key.kind()).matches() && this.name.matcher(name).matches();
    }
  }

  private ObjectPattern(String text, List<Step> steps) {
    this.text = text;
    this.steps = steps;
  }

  /** Reads a pattern; every text is one. */
  public static ObjectPattern of(String text) {
    return new ObjectPattern(text, Parts.split(text, '/').stream().map(ObjectPattern::step).toList());
  }

  private static Step step(String text) {
    List<String> parts = Parts.split(text, ':', 2);
    String kind = parts.size() == 2 ? parts.get(0) : "*";
    String name = parts.getLast();
    List<String> names = Parts.split(name, '.', 2).stream().map(Parts::unquoted).toList();
    return new Step(glob(kind), glob(String.join(".", names)));
  }

  private static Pattern glob(String text) {
    StringBuilder regex = new StringBuilder();
    for (String literal : text.split("\\*", -1)) {
      regex.append(regex.isEmpty() ? "" : ".*").append(Pattern.quote(literal));
    }
    return Pattern.compile(regex.toString(), Pattern.DOTALL);
  }

  /** True where the key, or something it is part of, is what the pattern names. */
  public boolean matches(ObjectKey key) {
    List<ObjectKey> line = key.line();
    for (int start = 0; start + steps.size() <= line.size(); start++) {
      if (matchesFrom(line, start)) {
        return true;
      }
    }
    return false;
  }

  private boolean matchesFrom(List<ObjectKey> line, int start) {
    for (int i = 0; i < steps.size(); i++) {
      if (!steps.get(i).matches(line.get(start + i))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return text;
  }
}
