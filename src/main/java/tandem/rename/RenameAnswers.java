package tandem.rename;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tandem.kind.Kinds;
import tandem.model.ObjectKey;
import tandem.model.ObjectPattern;
import tandem.model.SchemaModel;
import tandem.model.TandemException;

/** Reads what a user says was renamed, {@code OLD=NEW}: names of the two models, as patterns name them. */
public final class RenameAnswers {
  private final Kinds kinds;
  private final Set<ObjectKey> from;
  private final Set<ObjectKey> to;
  private final List<Rename> annotated;

  /** @param annotated what files say: a column's table may have been renamed there */
  public RenameAnswers(Kinds kinds, SchemaModel from, SchemaModel to, List<Rename> annotated) {
    this.kinds = kinds;
    this.from = renameable(from);
    this.to = renameable(to);
    this.annotated = List.copyOf(annotated);
    // A part may be said by the new name of its whole, too.
    Renames said = Renames.of(annotated.stream().filter(rename -> this.from.contains(rename.from()))
        .toList(), kinds);
    List.copyOf(this.from).forEach(key -> this.from.add(said.now(key)));
  }

  private Set<ObjectKey> renameable(SchemaModel model) {
    Set<ObjectKey> names = new TreeSet<>();
    model.objects().forEach((key, object) -> {
      if (kinds.of(key).rename(key, key).isPresent()) {
        names.add(key);
      }
      names.addAll(kinds.of(object).names(object));
    });
    return names;
  }

  /**
   * The renames that answers say.
   *
   * @param answers {@code app.orders=app.purchases}, {@code table:app.orders/column:note=app.orders.remark}
   * @throws TandemException RENAMED-UNKNOWN, RENAMED-AMBIGUOUS
   */
  public List<Rename> of(List<String> answers) {
    List<Pair> pairs = answers.stream().map(this::pair).toList();
    Set<List<ObjectKey>> wholes = new HashSet<>();
    pairs.forEach(pair -> wholes.add(List.of(pair.from(), pair.to())));
    annotated.forEach(rename -> wholes.add(List.of(rename.from(), rename.to())));
    List<Rename> renames = new ArrayList<>();
    for (Pair pair : pairs) {
      ObjectKey old = pair.from();
      ObjectKey now = pair.to();
      boolean part = now.parent() != null;
      boolean together = !part || old.parent().equals(now.parent())
          || wholes.contains(List.of(old.parent(), now.parent()));
      if (!together) {
        throw wrong(pair.answer(), "RENAMED-UNKNOWN", old + " is not a part of what became " + now.parent(),
            "say first what " + now.parent() + " was called: --renamed " + old.parent().display() + "="
                + now.parent().display());
      }
      renames.add(Rename.asked(part ? kinds.ofName(now).called(now, kinds.ofName(old).simpleName(old)) : old,
          now));
    }
    return renames;
  }

  private record Pair(String answer, ObjectKey from, ObjectKey to) {}

  private static TandemException wrong(String answer, String code, String what, String remedy) {
    return TandemException.usage(code, what).at("--renamed " + answer).remedy(remedy);
  }

  private Pair pair(String answer) {
    int equals = separator(answer);
    if (equals <= 0 || equals == answer.length() - 1) {
      throw wrong(answer, "RENAMED-UNKNOWN", "the answer is not of the form OLD=NEW",
          "e.g. --renamed app.orders=app.purchases, or app.orders.note=app.orders.remark");
    }
    Set<ObjectKey> olds = called(answer.substring(0, equals), from);
    Set<ObjectKey> news = called(answer.substring(equals + 1), to);
    if (olds.isEmpty() || news.isEmpty()) {
      throw wrong(answer, "RENAMED-UNKNOWN", olds.isEmpty()
              ? "nothing is called " + answer.substring(0, equals) + " before"
              : "nothing is called " + answer.substring(equals + 1) + " after",
          "the old name as the first side has it, then the new one as the second has it");
    }
    List<Pair> pairs = new ArrayList<>();
    for (ObjectKey old : olds) {
      news.stream().filter(now -> now.kind().equals(old.kind())
          && (now.parent() == null) == (old.parent() == null))
          .forEach(now -> pairs.add(new Pair(answer, old, now)));
    }
    if (pairs.size() != 1) {
      throw wrong(answer, pairs.isEmpty() ? "RENAMED-UNKNOWN" : "RENAMED-AMBIGUOUS", pairs.isEmpty()
              ? listed(olds) + " cannot become " + listed(news)
              : "the names fit several: " + pairs.stream().map(pair -> pair.from() + " and " + pair.to())
                  .collect(Collectors.joining(", ")),
          "write them with their kinds, e.g. table:app.orders/column:note=table:app.orders/column:remark");
    }
    return pairs.getFirst();
  }

  private static String listed(Set<ObjectKey> keys) {
    return keys.stream().map(ObjectKey::toString).collect(Collectors.joining(", "));
  }

  /** The equals sign outside of quotes. */
  private static int separator(String answer) {
    boolean quoted = false;
    for (int i = 0; i < answer.length(); i++) {
      char c = answer.charAt(i);
      quoted ^= c == '"';
      if (c == '=' && !quoted) {
        return i;
      }
    }
    return -1;
  }

  private Set<ObjectKey> called(String text, Set<ObjectKey> names) {
    ObjectPattern pattern = ObjectPattern.of(text);
    Set<ObjectKey> called = new TreeSet<>();
    for (ObjectKey key : names) {
      boolean itself = pattern.matches(key) && (key.parent() == null || !pattern.matches(key.parent()));
      if (itself || key.display().equals(text) || simply(key).equals(text)) {
        called.add(key);
      }
    }
    return called;
  }

  /** A routine without its input types. */
  private String simply(ObjectKey key) {
    boolean qualified = key.parent() == null && !key.schema().isEmpty();
    return qualified ? key.schema() + "." + kinds.ofName(key).simpleName(key) : key.display();
  }
}
