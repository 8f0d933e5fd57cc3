package tandem.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tandem.ddl.Statement;
import tandem.kind.Form;
import tandem.kind.Kinds;
import tandem.kind.Planning;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.SchemaObject;
import tandem.plan.Plan;
import tandem.plan.Planner;
import tandem.plan.Step;
import tandem.rename.AnnotationLines;
import tandem.rename.Rename;

/**
 * Writes a schema model as the texts of a state folder. The text of an object is what the planner would run
 * to create it, so that state and generated scripts read alike; only {@code OR REPLACE} is left out, since an
 * object that two files define is a mistake that the database shall see.
 */
public final class StateWriter {
  private static final String OR_REPLACE = "CREATE OR REPLACE ";

  private final Kinds kinds;
  private final int major;
  private final AnnotationLines lines;

  /**
   * @param major the major version of the server that will load the files
   */
  public StateWriter(Kinds kinds, int major) {
    this(kinds, major, List.of());
  }

  /**
   * The same.
   *
   * @param renames what the files are to say of old names
   */
  StateWriter(Kinds kinds, int major, Collection<Rename> renames) {
    this.kinds = kinds;
    this.major = major;
    this.lines = new AnnotationLines(kinds, renames);
  }

  /** The files of a model: paths relative to the state folder, with slashes, and their texts. */
  public SortedMap<String, String> write(SchemaModel model) {
    SortedMap<String, String> files = new TreeMap<>();
    written(model).values().forEach(file -> files.put(file.path(), file.text()));
    return files;
  }

  /** The file of each object that has one of its own. */
  public SortedMap<ObjectKey, StateFile> written(SchemaModel model) {
    Plan plan = new Planner(kinds).plan(SchemaModel.empty(), model, major, Form.SHORT);
    Planning planning = Planning.shortly(SchemaModel.empty(), model, kinds, major);
    Map<ObjectKey, List<Step>> byFile = new LinkedHashMap<>();
    for (Step step : plan.steps()) {
      byFile.computeIfAbsent(home(step.key().root(), planning), any -> new ArrayList<>()).add(step);
    }
    SortedMap<ObjectKey, String> paths = new StateLayout(kinds).paths(byFile.keySet());
    SortedMap<ObjectKey, StateFile> files = new TreeMap<>();
    byFile.forEach((home, steps) -> {
      List<StateFile.Piece> pieces = new ArrayList<>();
      for (Step step : new InOneFile(planning, steps).ordered()) {
        step.statements().forEach(statement -> pieces.add(piece(step.key(), sql(statement))));
      }
      files.put(home, new StateFile(paths.get(home), pieces));
    });
    return files;
  }

  private StateFile.Piece piece(ObjectKey key, String sql) {
    return new StateFile.Piece(key, lines.before(key, sql), lines.in(key, sql));
  }

  private static ObjectKey home(ObjectKey root, Planning planning) {
    SchemaObject object = planning.to().objects().get(root);
    if (object == null) {
      return root;
    }
    return planning.kinds().of(object).standsWith(object, planning).map(ObjectKey::root)
        .filter(planning.to()::contains).orElse(root);
  }

  private static String sql(Statement statement) {
    String sql = statement.sql();
    return sql.startsWith(OR_REPLACE) ? "CREATE " + sql.substring(OR_REPLACE.length()) : sql;
  }

  /**
   * The order of steps in one file: as they need one another, else by kind and place. The plan's own order
   * would do, but what happens elsewhere in the schema must not move lines here.
   */
  private static final class InOneFile {
    private final Planning planning;
    private final Kinds kinds;
    private final List<Step> steps;
    private final Map<ObjectKey, Step> byKey = new HashMap<>();

    InOneFile(Planning planning, List<Step> steps) {
      this.planning = planning;
      this.kinds = planning.kinds();
      this.steps = steps;
      for (Step step : steps) {
        byKey.put(step.key(), step);
        step.includes().forEach(part -> byKey.put(part, step));
      }
    }

    List<Step> ordered() {
      Map<Step, Set<Step>> laters = new IdentityHashMap<>();
      Map<Step, Integer> waitingFor = new IdentityHashMap<>();
      byKey.forEach((key, step) -> {
        for (Step earlier : needed(key)) {
          if (earlier != step && laters.computeIfAbsent(earlier, any -> identities()).add(step)) {
            waitingFor.merge(step, 1, Integer::sum);
          }
        }
      });
      PriorityQueue<Step> ready = new PriorityQueue<>(Comparator.comparing(Step::key, this::byTaste));
      steps.stream().filter(step -> !waitingFor.containsKey(step)).forEach(ready::add);
      List<Step> ordered = new ArrayList<>();
      while (!ready.isEmpty()) {
        Step step = ready.remove();
        ordered.add(step);
        for (Step later : laters.getOrDefault(step, Set.of())) {
          if (waitingFor.merge(later, -1, Integer::sum) == 0) {
            ready.add(later);
          }
        }
      }
      // In a circle the plan's own order, which works; a step left out would be an object lost.
      return ordered.size() == steps.size() ? ordered : steps;
    }

    private static Set<Step> identities() {
      return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private Set<Step> needed(ObjectKey key) {
      Set<Step> needed = identities();
      planning.to().needsOf(key).forEach(other -> add(other, needed));
      Set<String> follows = kinds.of(key).follows();
      if (key.parent() != null && !follows.isEmpty()) {
        for (ObjectKey sibling : planning.to().partsOf(key.parent())) {
          if (follows.contains(sibling.kind()) && !sibling.kind().equals(key.kind())) {
            add(sibling, needed);
          }
        }
      }
      return needed;
    }

    private void add(ObjectKey key, Set<Step> steps) {
      if (byKey.containsKey(key)) {
        steps.add(byKey.get(key));
      }
    }

    private int byTaste(ObjectKey one, ObjectKey other) {
      int byRank = Integer.compare(kinds.rank(one), kinds.rank(other));
      List<ObjectKey> mine = one.line();
      List<ObjectKey> theirs = other.line();
      int byDepth = byRank != 0 ? byRank : Integer.compare(mine.size(), theirs.size());
      if (byDepth != 0) {
        return byDepth;
      }
      for (int i = 0; i < mine.size(); i++) {
        int byPlace = byPlace(mine.get(i), theirs.get(i));
        if (byPlace != 0) {
          return byPlace;
        }
      }
      return 0;
    }

    private int byPlace(ObjectKey one, ObjectKey other) {
      int byRank = Integer.compare(kinds.rank(one), kinds.rank(other));
      int byOrder = byRank != 0 ? byRank : Integer.compare(order(one), order(other));
      return byOrder != 0 ? byOrder : one.compareTo(other);
    }

    private int order(ObjectKey key) {
      SchemaObject object = planning.to().objects().get(key);
      return object == null ? 0 : kinds.of(object).order(object);
    }
  }
}
