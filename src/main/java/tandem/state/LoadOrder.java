package tandem.state;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import tandem.ddl.script.Syntax;
import tandem.ddl.script.Token;

/**
 * A good order for statements, guessed from the names that stand in them: what defines a name before what
 * says it, and the statements of a file in their order where that does not contradict. A wrong guess costs a
 * retry and changes no result.
 */
final class LoadOrder {
  private final List<StateUnit> units;
  private final Map<String, List<Integer>> definitions = new HashMap<>();
  private final List<Set<Integer>> firm = new ArrayList<>();
  private final int[] waitingFirm;
  private final int[] waitingInFile;

  private LoadOrder(List<StateUnit> units) {
    this.units = units;
    this.waitingFirm = new int[units.size()];
    this.waitingInFile = new int[units.size()];
  }

  /** The statements in an order in which most of them work at once. */
  static List<StateUnit> of(List<StateUnit> units) {
    LoadOrder order = new LoadOrder(units);
    order.define();
    order.connect();
    return order.sorted();
  }

  private void define() {
    for (int i = 0; i < units.size(); i++) {
      firm.add(new LinkedHashSet<>());
      StateUnit unit = units.get(i);
      boolean makesName = unit.head().verb().equals("CREATE") && switch (unit.head().objectKind()) {
        case "TABLE", "VIEW", "MATERIALIZED VIEW", "FOREIGN TABLE", "SEQUENCE", "TYPE", "DOMAIN", "FUNCTION",
            "PROCEDURE", "AGGREGATE", "COLLATION", "OPERATOR", "LANGUAGE", "ACCESS METHOD",
                "TEXT SEARCH PARSER",
            "TEXT SEARCH TEMPLATE", "TEXT SEARCH DICTIONARY", "TEXT SEARCH CONFIGURATION" -> true;
        default -> false;
      };
      if (makesName) {
        definitions.computeIfAbsent(nameOf(unit), any -> new ArrayList<>()).add(i);
      }
    }
  }

  /** The name a statement is about, as the database reads it. */
  static String nameOf(StateUnit unit) {
    return folded(unit.statement().syntax(), unit.head().name());
  }

  /** The longest name in a text; the text itself where it is a bare operator. */
  static String folded(Syntax syntax, String name) {
    String longest = "";
    for (String each : names(syntax, name)) {
      longest = each.length() > longest.length() ? each : longest;
    }
    return longest.isEmpty() ? name : longest;
  }

  private void connect() {
    List<Integer> families = all("OPERATOR FAMILY");
    List<Integer> classes = all("OPERATOR CLASS");
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i).comesFirst()) {
        continue;
      }
      for (String name : names(units.get(i).statement().syntax(), units.get(i).statement().text())) {
        definitions.getOrDefault(name, List.of()).forEach(needed(i));
      }
      if (units.get(i).mayIndex()) {
        // It takes the default class of a type without naming it, and another where that is not there yet.
        classes.forEach(needed(i));
      } else if (classes.contains(i)) {
        // It may be called as its family is.
        families.forEach(needed(i));
      }
      if (followsInFile(i)) {
        waitingInFile[i]++;
      }
    }
  }

  private List<Integer> all(String made) {
    return IntStream.range(0, units.size())
        .filter(i -> units.get(i).head().verb().equals("CREATE")
            && units.get(i).head().objectKind().equals(made))
        .boxed().toList();
  }

  /** An operator may name its commutator and negator before they are there. */
  private boolean isOperator(int i) {
    return units.get(i).head().objectKind().equals("OPERATOR");
  }

  private Consumer<Integer> needed(int by) {
    return other -> {
      if (other != by && !(isOperator(by) && isOperator(other)) && firm.get(other).add(by)) {
        waitingFirm[by]++;
      }
    };
  }

  private boolean followsInFile(int i) {
    return i > 0 && !units.get(i).comesFirst() && units.get(i).path().equals(units.get(i - 1).path());
  }

  /**
   * All names in a text, folded and joined with dots as the database reads them; parts of longer ones, too.
   */
  private static Set<String> names(Syntax syntax, String sql) {
    Set<String> names = new LinkedHashSet<>();
    List<Token> tokens = syntax.tokens(sql);
    StringBuilder name = new StringBuilder();
    int parts = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean continues = i > 1 && tokens.get(i - 1).is(sql, '.') && parts > 0;
      boolean operator = continues && token.kind() == Token.Kind.OPERATOR;
      if (operator || token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.QUOTED_NAME) {
        if (!continues) {
          name.setLength(0);
          parts = 0;
        }
        name.append(parts == 0 ? "" : ".").append(syntax.name(token, sql).replace(".", "\0"));
        parts++;
        names.add(name.toString());
      } else if (!token.is(sql, '.')) {
        parts = 0;
      }
      boolean cast = token.kind() == Token.Kind.STRING && i + 1 < tokens.size()
          && tokens.get(i + 1).kind() == Token.Kind.OPERATOR && token.end() - token.start() < 200;
      if (cast) {
        // 'app.orders_id_seq'::regclass
        String text = token.text(sql);
        String inner = text.substring(text.indexOf('\'') + 1, text.length() - 1);
        if (inner.indexOf('.') > 0 && inner.indexOf('\'') < 0) {
          names.addAll(namesInString(syntax, inner));
        }
      }
    }
    return names;
  }

  private static Set<String> namesInString(Syntax syntax, String text) {
    boolean even = text.chars().filter(c -> c == '"').count() % 2 == 0;
    boolean plain = text.indexOf('$') < 0 && text.indexOf('*') < 0;
    return even && plain ? names(syntax, text) : Set.of();
  }

  private List<StateUnit> sorted() {
    Comparator<Integer> taste = Comparator.<Integer>comparingInt(i -> units.get(i).rank())
        .thenComparing(Comparator.naturalOrder());
    PriorityQueue<Integer> ready = new PriorityQueue<>(taste);
    PriorityQueue<Integer> againstFile = new PriorityQueue<>(taste);
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      all.add(i);
      offer(i, ready, againstFile);
    }
    all.sort(taste);
    Deque<Integer> anyway = new ArrayDeque<>(all);
    boolean[] taken = new boolean[units.size()];
    List<StateUnit> sorted = new ArrayList<>();
    while (sorted.size() < units.size()) {
      Integer next = firstOf(ready, taken);
      next = next != null ? next : firstOf(againstFile, taken);
      next = next != null ? next : firstOf(anyway, taken);
      taken[next] = true;
      sorted.add(units.get(next));
      for (int later : firm.get(next)) {
        waitingFirm[later]--;
        offer(later, ready, againstFile);
      }
      int after = next + 1;
      if (after < units.size() && followsInFile(after)) {
        waitingInFile[after]--;
        offer(after, ready, againstFile);
      }
    }
    return sorted;
  }

  private void offer(int i, PriorityQueue<Integer> ready, PriorityQueue<Integer> againstFile) {
    if (waitingFirm[i] == 0) {
      (waitingInFile[i] <= 0 ? ready : againstFile).add(i);
    }
  }

  private static Integer firstOf(Queue<Integer> queue, boolean[] taken) {
    while (!queue.isEmpty()) {
      Integer first = queue.remove();
      if (!taken[first]) {
        return first;
      }
    }
    return null;
  }
}
