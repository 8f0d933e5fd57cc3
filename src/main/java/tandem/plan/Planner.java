package tandem.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tandem.ddl.LockLevel;
import tandem.ddl.Statement;
import tandem.diff.Differ;
import tandem.diff.Difference;
import tandem.kind.Aside;
import tandem.kind.Folded;
import tandem.kind.Form;
import tandem.kind.Kinds;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.RowKeepingKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.SchemaObject;

/**
 * Writes the ordered steps that turn one model into another: drops, creates and alters in one graph with one
 * sort. Names no kind.
 */
public final class Planner {
  private final Kinds kinds;

  public Planner(Kinds kinds) {
    this.kinds = kinds;
  }

  /**
   * The plan from one model to another, in the online form.
   *
   * @param major the major version of the server that runs it
   */
  public Plan plan(SchemaModel from, SchemaModel to, int major) {
    return plan(from, to, major, Form.ONLINE);
  }

  /** The same, in this form. */
  public Plan plan(SchemaModel from, SchemaModel to, int major, Form form) {
    return plan(from, to, major, form, Programmables.IN_PLACE);
  }

  /** The same, for scripts that make programmables where it is said. */
  public Plan plan(SchemaModel from, SchemaModel to, int major, Form form, Programmables programmables) {
    return plan(new Differ(kinds).diff(from, to), from, to, major, form, programmables);
  }

  /**
   * The same, where it is known already what the two models differ in: takes as long as there are changes,
   * however large the models.
   */
  public Plan plan(Difference difference, SchemaModel from, SchemaModel to, int major, Form form,
      Programmables programmables) {
    Planning planning = new Planning(from, to, kinds, major, form, Set.of());
    Edits edits = new Edits(difference, planning, programmables);
    Planning informed = planning.making(made(edits, programmables));
    return new Plan(difference, framed(new Drawing(informed, edits).steps(), edits), edits.refusals());
  }

  /** The steps, and around them what the session is told for the sake of those that are filled again. */
  private static List<Step> framed(List<Step> steps, Edits edits) {
    List<Step> framed = new ArrayList<>(steps);
    Set<Outcome.Meanwhile> said = new HashSet<>();
    edits.refilled().forEach((key, refill) -> {
      if (said.add(refill.meanwhile()) && !refill.meanwhile().before().isEmpty()) {
        framed.addFirst(new Step(Action.LET_GO, key, false, List.of(), refill.meanwhile().before()));
        framed.addLast(new Step(Action.TAKE_HOLD, key, false, List.of(), refill.meanwhile().after()));
      }
    });
    return framed;
  }

  /** What comes, for the first time or again; programmables come whole where they come last. */
  private Set<ObjectKey> made(Edits edits, Programmables programmables) {
    Set<ObjectKey> made = new HashSet<>(edits.created());
    if (programmables == Programmables.LAST) {
      Stream.of(edits.created(), edits.dropped(), edits.altered().keySet()).flatMap(Set::stream)
          .flatMap(key -> Stream.iterate(key, at -> at != null, ObjectKey::parent))
          .filter(key -> kinds.has(key, Trait.PROGRAMMABLE)).forEach(made::add);
    }
    return made;
  }

  /** The graph of one plan. */
  private static final class Drawing {
    private final Planning planning;
    private final Kinds kinds;
    private final Edits edits;
    private final Graph graph = new Graph();

    Drawing(Planning planning, Edits edits) {
      this.planning = planning;
      this.kinds = planning.kinds();
      this.edits = edits;
    }

    List<Step> steps() {
      addNodes();
      Set<ObjectKey> touched = new HashSet<>(edits.dropped());
      touched.addAll(edits.created());
      touched.addAll(edits.altered().keySet());
      touched.addAll(edits.released().keySet());
      for (ObjectKey key : touched) {
        orderSteps(key);
        planning.from().needsOf(key).forEach(needed -> orderBefore(key, needed));
        planning.to().needsOf(key).forEach(needed -> orderAfter(key, needed));
        planning.to().assumedNeedsOf(key).forEach(named -> orderPreferably(key, named));
        planning.from().assumedNeedsOf(key).forEach(named ->
            graph.mustRun(new Node(Action.DROP, key)).preferablyBefore(new Node(Action.DROP, named)));
        orderFacts(key);
      }
      edits.predecessors().forEach((key, source) -> {
        graph.mustRun(new Node(Action.DROP, source)).before(new Node(Action.CREATE, key));
        graph.mustRun(new Node(Action.CREATE, key)).before(new Node(Action.CLEAR, source));
      });
      orderNames();
      Refilling refilling = new Refilling(planning, edits, graph, this::standsInWhole);
      orderSeals(touched, refilling);
      refilling.order();
      mergeParts();
      mergeAlong();
      return inOrder(graph.groups(node -> kinds.rank(node.key())));
    }

    private List<Step> inOrder(Map<Node, List<Node>> groups) {
      Map<Node, List<List<Statement>>> runs = new HashMap<>();
      groups.forEach((node, merged) -> runs.put(node, Statement.runs(known(node, merged))));
      Schedule schedule = new Schedule(graph.contracted(),
          node -> kinds.of(node.key()).runsAnyhow() ? List.of()
              : runs.get(node).stream().map(run -> run.getFirst().running()).toList());
      return new ContextHazards(kinds, edits.rebuilt()).told(schedule.inOrder(taste()).stream()
          .map(turn -> step(turn, groups.get(turn.node()), runs.get(turn.node()))).toList());
    }

    private void addNodes() {
      edits.dropped().stream().sorted().forEach(key -> graph.add(new Node(Action.DROP, key)));
      edits.aside().keySet().forEach(key -> graph.add(new Node(Action.CLEAR, key)));
      edits.released().keySet().stream().sorted().forEach(key -> {
        if (!edits.movingOver().contains(key)) {
          graph.add(new Node(Action.LET_GO, key));
        }
        graph.add(new Node(Action.TAKE_HOLD, key));
      });
      edits.altered().keySet().forEach(key -> graph.add(new Node(Action.ALTER, key)));
      edits.created().stream().sorted().forEach(key -> graph.add(new Node(Action.CREATE, key)));
      edits.refilled().keySet().forEach(key -> graph.add(new Node(Action.REFILL, key)));
    }

    private void orderSteps(ObjectKey key) {
      graph.mustRun(new Node(Action.DROP, key)).before(new Node(Action.CREATE, key));
      graph.mustRun(new Node(Action.LET_GO, key)).before(new Node(Action.TAKE_HOLD, key));
      graph.mustRun(new Node(Action.TAKE_HOLD, key)).before(new Node(Action.ALTER, key));
      graph.mustRun(new Node(Action.CREATE, key)).before(new Node(Action.CLEAR, key));
    }

    /** The key needed something before: it goes, or lets go, before what it needed does. */
    private void orderBefore(ObjectKey key, ObjectKey needed) {
      Node drop = new Node(Action.DROP, key);
      Node letGo = new Node(Action.LET_GO, key);
      for (Node leaves : List.of(drop, letGo)) {
        graph.mustRun(leaves).before(new Node(Action.DROP, needed));
        graph.mustRun(leaves).before(new Node(Action.LET_GO, needed));
        graph.mustRun(leaves).before(new Node(Action.TAKE_HOLD, needed));
        if (!onlyAdds(needed)) {
          graph.mustRun(leaves).before(new Node(Action.ALTER, needed));
        }
      }
      for (Action leaves : List.of(Action.TAKE_HOLD, Action.CLEAR)) {
        graph.mustRun(new Node(leaves, key)).before(new Node(Action.CLEAR, needed));
      }
      if (isTheSame(key) && !planning.to().contains(needed)) {
        // It would take hold again of what goes.
        graph.mustRun(new Node(Action.DROP, needed)).preferablyBefore(new Node(Action.CREATE, key));
      }
      if (!graph.contains(drop) && !graph.contains(new Node(Action.TAKE_HOLD, key))) {
        Node alters = new Node(Action.ALTER, key);
        graph.mustRun(alters).before(new Node(Action.DROP, needed));
        if (keepsRows(key) && !onlyAdds(needed) && !planning.to().needsOf(key).contains(needed)) {
          graph.mustRun(alters).preferablyBefore(new Node(Action.ALTER, needed));
        }
      }
    }

    private boolean isTheSame(ObjectKey key) {
      return planning.from().find(key).equals(planning.to().find(key));
    }

    private boolean onlyAdds(ObjectKey key) {
      return edits.altered().getOrDefault(key, List.of()).stream().allMatch(Outcome.Alter::onlyAdds);
    }

    /** The key will need something: it comes, or takes hold, after what it needs did. */
    private void orderAfter(ObjectKey key, ObjectKey needed) {
      for (Action comes : List.of(Action.CREATE, Action.TAKE_HOLD, Action.ALTER)) {
        Node node = new Node(comes, key);
        graph.mustRun(new Node(Action.CREATE, needed)).before(node);
        graph.mustRun(new Node(Action.TAKE_HOLD, needed)).before(node);
        graph.mustRun(new Node(Action.ALTER, needed)).before(node);
      }
    }

    /** The key's text names something: it is read where the key comes or changes, so that comes first. */
    private void orderPreferably(ObjectKey key, ObjectKey named) {
      for (Action earlier : List.of(Action.CREATE, Action.ALTER)) {
        for (Action later : List.of(Action.CREATE, Action.ALTER)) {
          graph.mustRun(new Node(earlier, named)).preferablyBefore(new Node(later, key));
        }
      }
    }

    /** A fact goes before the facts that it follows change, and comes after. */
    private void orderFacts(ObjectKey key) {
      if (kinds.of(key).follows().isEmpty()) {
        return;
      }
      Set<ObjectKey> before = followed(key, planning.from());
      before.forEach(first -> {
        graph.mustRun(new Node(Action.DROP, first)).before(new Node(Action.CREATE, key));
        graph.mustRun(new Node(Action.DROP, first)).before(new Node(Action.ALTER, key));
      });
      Set<ObjectKey> after = followed(key, planning.to());
      after.forEach(first -> orderAfter(key, first));
      Stream.concat(before.stream(), after.stream()).forEach(first -> {
        for (Action changes : List.of(Action.DROP, Action.ALTER, Action.CREATE)) {
          graph.mustRun(new Node(Action.DROP, key)).before(new Node(changes, first));
        }
      });
    }

    /** The facts a fact follows: those about what it needs and about what that is part of. */
    private Set<ObjectKey> followed(ObjectKey key, SchemaModel model) {
      Set<String> follows = kinds.of(key).follows();
      Set<ObjectKey> wholes = new TreeSet<>();
      for (ObjectKey needed : model.needsOf(key)) {
        for (ObjectKey whole = needed; whole != null; whole = whole.parent()) {
          wholes.add(whole);
        }
      }
      return wholes.stream().flatMap(whole -> model.partsOf(whole).stream())
          .filter(fact -> follows.contains(fact.kind()))
          .filter(fact -> !(fact.kind().equals(key.kind()) && fact.parent().equals(key.parent())))
          .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A name must be free before it is taken. */
    private void orderNames() {
      Map<String, List<Node>> givenUp = new HashMap<>();
      for (ObjectKey key : edits.dropped()) {
        for (String name : kinds.occupied(planning.from().objects().get(key))) {
          givenUp.computeIfAbsent(name, any -> new ArrayList<>()).add(new Node(givesUp(key, name), key));
        }
      }
      for (ObjectKey key : edits.created()) {
        for (String name : kinds.occupied(planning.to().objects().get(key))) {
          givenUp.getOrDefault(name, List.of())
              .forEach(drop -> graph.mustRun(drop).before(new Node(Action.CREATE, key)));
        }
      }
    }

    /** What ties objects together is untied before they change and tied again after. */
    private void orderSeals(Set<ObjectKey> touched, Refilling refilling) {
      List<ObjectKey> seals = touched.stream().filter(key -> kinds.of(key).seals()).toList();
      if (seals.isEmpty()) {
        return;
      }
      Map<ObjectKey, List<ObjectKey>> byRoot =
          touched.stream().filter(key -> !kinds.of(key).seals())
              .collect(Collectors.groupingBy(ObjectKey::root));
      for (ObjectKey seal : seals) {
        // What is tied twice over is untied from below.
        planning.from().needsOf(seal).stream().filter(needed -> !needed.equals(seal.parent()))
            .flatMap(needed -> planning.from().partsOf(needed).stream()).filter(key -> kinds.of(key).seals())
            .forEach(above -> graph.mustRun(new Node(Action.DROP, seal))
                .preferablyBefore(new Node(Action.DROP, above)));
        tiedBy(seal).stream().flatMap(whole -> byRoot.getOrDefault(whole.root(), List.of()).stream())
            .forEach(key -> {
          for (Action action : Action.values()) {
            Node step = new Node(action, key);
            graph.mustRun(new Node(Action.DROP, seal)).preferablyBefore(step);
            if (!refilling.waitsForRows(step, seal)) {
              graph.mustRun(step).preferablyBefore(new Node(Action.CREATE, seal));
            }
          }
        });
      }
    }

    /** What an object ties, and what that is tied to in turn: a change there goes down. */
    private Set<ObjectKey> tiedBy(ObjectKey seal) {
      Set<ObjectKey> all = new TreeSet<>();
      for (SchemaModel model : List.of(planning.from(), planning.to())) {
        Set<ObjectKey> tied = new HashSet<>();
        Deque<ObjectKey> open = new ArrayDeque<>(List.of(seal));
        while (!open.isEmpty()) {
          model.needsOf(open.removeFirst()).stream().filter(tied::add)
              .flatMap(whole -> model.partsOf(whole).stream()).filter(part -> kinds.of(part).seals())
              .forEach(open::add);
        }
        all.addAll(tied);
      }
      return all;
    }

    private boolean standsInWhole(ObjectKey key) {
      return key.parent() != null && graph.contains(new Node(Action.CREATE, key.parent()))
          && clause(key, Folded.none()) != null;
    }

    private Action givesUp(ObjectKey key, String name) {
      Aside aside = edits.aside().get(key);
      return aside != null && aside.keeps().contains(name) ? Action.CLEAR : Action.DROP;
    }

    private void mergeParts() {
      for (ObjectKey key : edits.dropped()) {
        Node whole = new Node(Action.DROP, key.parent());
        boolean isPart = key.parent() != null && graph.contains(whole);
        if (isPart && (kinds.has(key, Trait.FACT) || !edits.aside().containsKey(key.parent()))) {
          graph.merge(new Node(Action.DROP, key), whole);
        } else if (!edits.created().contains(key)) {
          SchemaObject object = planning.from().objects().get(key);
          kinds.of(object).goesWith(object, planning).map(other -> new Node(Action.DROP, other))
              .filter(graph::contains).ifPresent(other -> graph.merge(new Node(Action.DROP, key), other));
        }
      }
      for (ObjectKey key : edits.created()) {
        if (standsInWhole(key)) {
          graph.merge(new Node(Action.CREATE, key), new Node(Action.CREATE, key.parent()));
        }
      }
    }

    private void mergeAlong() {
      edits.along().forEach((key, with) -> {
        for (Action action : List.of(Action.LET_GO, Action.TAKE_HOLD, Action.ALTER)) {
          Node one = new Node(action, key);
          Node other = new Node(action, with);
          if (graph.contains(one) && graph.contains(other)) {
            graph.merge(one, other);
          }
        }
      });
    }

    private String clause(ObjectKey key, Folded folded) {
      SchemaObject object = planning.to().objects().get(key);
      return kinds.of(object).clause(object, folded, planning).orElse(null);
    }

    private Comparator<Node> taste() {
      return Comparator.comparingInt(this::phase)
          .thenComparingInt(node -> node.action() == Action.DROP ? -kinds.rank(node.key().root())
              : kinds.rank(node.key().root()))
          .thenComparing(node -> node.key().root())
          .thenComparingInt(node -> kinds.rank(node.key()))
          .thenComparing(Node::key)
          .thenComparing(Node::action);
    }

    /** What only adds comes first, then what has to be taken down; what goes for good is last. */
    private int phase(Node node) {
      return switch (node.action()) {
        case LET_GO -> 0;
        case DROP -> edits.created().contains(node.key()) ? 0 : 2;
        case CLEAR -> 2;
        case ALTER -> onlyAdds(node.key()) ? -1 : 1;
        case TAKE_HOLD, CREATE, REFILL -> 1;
      };
    }

    private Step step(Schedule.Turn turn, List<Node> merged, List<List<Statement>> runs) {
      ObjectKey key = turn.node().key();
      List<ObjectKey> includes =
          turn.number() > 0 ? List.of() : merged.stream().map(Node::key).toList();
      boolean rebuild = edits.dropped().contains(key) && edits.created().contains(key);
      List<Statement> statements = runs.isEmpty() ? List.of()
          : runs.get(turn.number()).stream().map(statement -> statement.running(turn.running())).toList();
      return new Step(turn.node().action(), key, rebuild, includes, statements);
    }

    /** Nobody waits for what the plan makes itself, and it holds no rows that could be in the way. */
    private List<Statement> known(Node node, List<Node> merged) {
      List<Statement> statements = statements(node, merged);
      boolean locks = statements.stream().anyMatch(statement -> statement.lock() != LockLevel.NONE);
      return locks && node.action() == Action.CREATE && isUnfelt(node, merged)
          ? statements.stream().map(statement -> statement.locking(LockLevel.NONE)).toList()
          : statements;
    }

    /** True where no keeper of rows that was there before is locked. */
    private boolean isUnfelt(Node node, List<Node> merged) {
      ObjectKey whole = node.key().root();
      return planning.isNew(whole) && Stream.concat(Stream.of(node), merged.stream())
          .map(part -> planning.to().objects().get(part.key()))
          .flatMap(object -> kinds.of(object).touches(object, planning.to()).stream()).map(ObjectKey::root)
          .allMatch(root -> planning.isNew(root) || !kinds.of(root).isWaitedFor());
    }

    private boolean keepsRows(ObjectKey key) {
      return kinds.of(key) instanceof RowKeepingKind<?>;
    }

    private List<Statement> statements(Node node, List<Node> merged) {
      ObjectKey key = node.key();
      return switch (node.action()) {
        case DROP -> {
          if (edits.refilled().containsKey(key)) {
            yield edits.refilled().get(key).setAside();
          }
          SchemaObject object = planning.from().objects().get(key);
          Aside aside = edits.aside().get(key);
          yield aside == null ? dropped(object, merged) : aside.leaves();
        }
        case CREATE -> {
          SchemaObject object = planning.to().objects().get(key);
          List<Statement> statements =
              new ArrayList<>(kinds.of(object).create(object, folded(key, merged), planning));
          statements.addAll(kinds.after(object, planning));
          merged.forEach(part -> statements.addAll(
              kinds.after(planning.to().objects().get(part.key()), planning)));
          yield statements;
        }
        case ALTER -> Stream.concat(Stream.of(node), merged.stream())
            .flatMap(altered -> edits.altered().get(altered.key()).stream())
            .flatMap(alter -> alter.statements().stream()).toList();
        case LET_GO -> edits.released().get(key).before();
        case TAKE_HOLD -> edits.released().get(key).after();
        case CLEAR -> edits.aside().get(key).goes();
        case REFILL -> edits.refilled().get(key).fill();
      };
    }

    /** What goes with another and is no part of it says its losses there. */
    private List<Statement> dropped(SchemaObject object, List<Node> merged) {
      List<Statement> statements = new ArrayList<>(kinds.of(object).drop(object, planning));
      merged.stream().map(Node::key).filter(key -> key.parent() == null)
          .map(key -> planning.from().objects().get(key))
          .flatMap(other -> kinds.of(other).drop(other, planning).stream())
          .flatMap(statement -> statement.hazards().stream())
          .forEach(hazard -> statements.add(statements.removeLast().hazard(hazard)));
      return statements;
    }

    private Folded folded(ObjectKey whole, List<Node> merged) {
      return Folding.parts(whole, merged.stream().map(Node::key).toList(), planning);
    }
  }
}
