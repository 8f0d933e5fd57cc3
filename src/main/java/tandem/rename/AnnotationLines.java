package tandem.rename;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import tandem.ddl.script.StatementHead;
import tandem.ddl.script.Token;
import tandem.kind.Kinds;
import tandem.model.ObjectKey;

/** Writes the lines that {@link Annotations} reads: before a statement, and before lines within it. */
public final class AnnotationLines {
  private final Kinds kinds;
  private final SortedMap<ObjectKey, Set<ObjectKey>> olds = new TreeMap<>();

  /**
   * The lines that say these renames. An object may have had several names: each is one that a database may
   * know.
   */
  public AnnotationLines(Kinds kinds, Collection<Rename> renames) {
    this.kinds = kinds;
    for (Rename rename : renames) {
      if (!rename.from().equals(rename.to())) {
        olds.computeIfAbsent(rename.to(), any -> new LinkedHashSet<>()).add(rename.from());
      }
    }
  }

  /** What has a line. */
  public Set<ObjectKey> objects() {
    return olds.keySet();
  }

  /** True where another says the same of this object. */
  public boolean saysTheSame(ObjectKey key, AnnotationLines other) {
    return olds.getOrDefault(key, Set.of()).equals(other.olds.getOrDefault(key, Set.of()));
  }

  /** The lines right before the statement that makes the object; each ends with a line feed. */
  public String before(ObjectKey made, String sql) {
    StringBuilder lines = new StringBuilder();
    String verb = StatementHead.of(kinds.syntax(), sql).verb();
    boolean makes = verb.equals("CREATE")
        || verb.equals("ALTER") && NamedObjects.added(kinds.syntax(), sql)
            .filter(name -> name.equals(made.name())).isPresent();
    if (makes) {
      olds.getOrDefault(made, Set.of()).forEach(old -> lines.append(line(old, made, "")).append('\n'));
      parts(made).forEach((part, froms) -> {
        if (isViewColumn(part)) {
          froms.forEach(old -> lines.append(line(old, part, part.name())).append('\n'));
        }
      });
    }
    return lines.toString();
  }

  /** It has no line of its own: the query names it. */
  private boolean isViewColumn(ObjectKey part) {
    return kinds.of(part.parent()).rename(part, part).isPresent() && kinds.contains(part.kind());
  }

  private SortedMap<ObjectKey, Set<ObjectKey>> parts(ObjectKey whole) {
    SortedMap<ObjectKey, Set<ObjectKey>> parts = new TreeMap<>();
    olds.forEach((key, froms) -> {
      if (whole.equals(key.parent())) {
        parts.put(key, froms);
      }
    });
    return parts;
  }

  private String line(ObjectKey old, ObjectKey now, String part) {
    boolean moved = !old.schema().equals(now.schema());
    String line = Annotations.line(old, moved, kinds);
    return part.isEmpty() ? line : line.replaceFirst(Annotations.WORD, Annotations.WORD + " "
        + Matcher.quoteReplacement(Annotations.written(part)));
  }

  /** The statement with lines before those of its parts. */
  public String in(ObjectKey made, String sql) {
    if (!StatementHead.of(kinds.syntax(), sql).verb().equals("CREATE")) {
      return sql;
    }
    SortedMap<Integer, String> places = new TreeMap<>();
    parts(made).forEach((part, froms) -> {
      if (!isViewColumn(part)) {
        within(part, sql).ifPresent(at -> froms.forEach(old ->
            places.merge(at, line(old, part, "") + "\n  ", String::concat)));
      }
    });
    StringBuilder text = new StringBuilder(sql);
    for (Map.Entry<Integer, String> place : places.reversed().entrySet()) {
      int at = place.getKey();
      boolean startsLine = sql.substring(0, at).stripTrailing().length() < sql.lastIndexOf('\n', at) + 1;
      text.insert(at, (startsLine ? "" : "\n  ") + place.getValue());
    }
    return text.toString();
  }

  /** Where the part's element begins. */
  private Optional<Integer> within(ObjectKey part, String sql) {
    boolean constraint = kinds.contains(part.kind()) && kinds.of(part).noun().equals("CONSTRAINT");
    List<Token> tokens = new ArrayList<>(kinds.syntax().tokens(sql));
    tokens.removeIf(token -> token.kind() == Token.Kind.COMMENT);
    int depth = 0;
    for (int i = 1; i < tokens.size(); i++) {
      Token before = tokens.get(i - 1);
      Token token = tokens.get(i);
      depth += before.is(sql, '(') ? 1 : before.is(sql, ')') ? -1 : 0;
      boolean starts = depth == 1 && (before.is(sql, '(') || before.is(sql, ','));
      boolean named = constraint && depth <= 1 && before.is(sql, "CONSTRAINT")
          && isCalled(token, sql, part.name());
      if (named) {
        return Optional.of(before.start());
      }
      if (!constraint && starts && isCalled(token, sql, part.name())) {
        return Optional.of(token.start());
      }
    }
    return Optional.empty();
  }

  private boolean isCalled(Token token, String sql, String name) {
    return switch (token.kind()) {
      case WORD, QUOTED_NAME -> kinds.syntax().name(token, sql).equals(name);
      case STRING -> Annotations.value(token.text(sql)).equals(name);
      case DOLLAR_STRING, NUMBER, PARAMETER, OPERATOR, PUNCTUATION, COMMENT, BACKSLASH -> false;
    };
  }
}
