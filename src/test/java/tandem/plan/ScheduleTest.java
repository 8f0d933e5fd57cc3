package tandem.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.ddl.Running.APART;
import static tandem.ddl.Running.OUTSIDE;
import static tandem.ddl.Running.TOGETHER;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tandem.ddl.Running;
import tandem.model.ObjectKey;

/** Turns fall into as few scripts as their order allows. */
class ScheduleTest {
  private final Map<Node, List<Running>> runs = new LinkedHashMap<>();
  private final Map<Node, Set<Node>> laters = new LinkedHashMap<>();

  private Node node(String name, Running... running) {
    Node node = new Node(Action.CREATE, ObjectKey.of("table", "s", name));
    runs.put(node, List.of(running));
    laters.put(node, new LinkedHashSet<>());
    return node;
  }

  /** The names in order, with a bar where one script ends and the next begins. */
  private String order() {
    List<Schedule.Turn> turns = new Schedule(laters, runs::get).inOrder(Comparator.comparing(Node::key));
    List<String> words = new ArrayList<>();
    Running running = null;
    for (Schedule.Turn turn : turns) {
      if (running != null && turn.running() != running) {
        words.add("|");
      }
      running = turn.running();
      words.add(turn.node().key().name() + (runs.get(turn.node()).size() > 1 ? turn.number() : ""));
    }
    return String.join(" ", words);
  }

  @Test
  void whatSharesATransactionKeepsTheOrderOfTaste() {
    Node a = node("a", TOGETHER);
    Node b = node("b", TOGETHER);
    node("c", TOGETHER);
    laters.get(b).add(a);
    assertThat(order()).isEqualTo("b a c");
  }

  @Test
  void eachWayOfRunningStandsTogether() {
    node("check1", TOGETHER, APART);
    node("check2", TOGETHER, APART);
    node("column", TOGETHER);
    node("index1", OUTSIDE);
    node("index2", OUTSIDE);
    node("notnull", TOGETHER, APART, TOGETHER);
    node("unique", OUTSIDE, TOGETHER);
    assertThat(order()).isEqualTo(
        "check10 check20 column notnull0 | check11 check21 notnull1 | index1 index2 unique0 | notnull2 unique1");
  }

  @Test
  void whatRunsOutsideWaitsForTheLastOfItsKind() {
    Node column = node("column", TOGETHER, APART, TOGETHER);
    Node key = node("key", OUTSIDE, TOGETHER);
    node("index", OUTSIDE);
    laters.get(column).add(key);
    assertThat(order()).isEqualTo("column0 | column1 | column2 | index key0 | key1");
  }

  @Test
  void whatMayRunAnyhowSharesTheScriptOfWhatComesBefore() {
    Node index = node("index", OUTSIDE);
    Node check = node("check", TOGETHER, APART);
    Node onIndex = node("a comment on it");
    Node onCheck = node("a comment on that");
    node("a comment on the table");
    laters.get(index).add(onIndex);
    laters.get(check).add(onCheck);
    assertThat(order()).isEqualTo(
        "a comment on the table check0 | check1 a comment on that | index a comment on it");
  }

  @Test
  void whatHasNothingToRunCutsNothing() {
    Node one = node("one", OUTSIDE);
    Node nothing = node("nothing");
    Node two = node("two", OUTSIDE);
    laters.get(one).add(nothing);
    laters.get(nothing).add(two);
    assertThat(order()).isEqualTo("one nothing two");
  }
}
