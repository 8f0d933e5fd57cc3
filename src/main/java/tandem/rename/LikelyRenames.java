package tandem.rename;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.ddl.Statement;
import tandem.diff.Change;
import tandem.kind.Kinds;
import tandem.kind.ObjectKind;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.SchemaObject;
import tandem.plan.Plan;
import tandem.plan.Step;

/**
 * Names the rename that a loss of data may be in truth, for a person to say so: something of the same kind
 * and whole that comes where it goes, and is much the same. Never acted on.
 */
public final class LikelyRenames {
  private final Kinds kinds;
  private final SchemaModel from;
  private final SchemaModel to;
  private final Collection<Rename> unclear;

  /** @param unclear what files say and nothing tells to be due */
  public LikelyRenames(Kinds kinds, SchemaModel from, SchemaModel to, Collection<Rename> unclear) {
    this.kinds = kinds;
    this.from = from;
    this.to = to;
    this.unclear = List.copyOf(unclear);
  }

  /** The plan whose losses name the rename they may be. */
  public Plan told(Plan plan) {
    List<Step> steps = plan.steps().stream().map(step -> new Step(
        step.action(), step.key(), step.rebuild(), step.includes(), told(step.statements()))).toList();
    return new Plan(plan.difference(), steps, plan.refusals());
  }

  /** The statements likewise. */
  public List<Statement> told(List<Statement> statements) {
    return statements.stream().map(statement -> new Statement(statement.sql(), statement.lock(),
        statement.running(), statement.hazards().stream().map(this::told).toList())).toList();
  }

  /**
   * What a person should be asked about before the plan is written: what its losses may be in truth, and what
   * files say of objects that it changes and nothing tells to be due. As if the person had said yes; each
   * once.
   *
   * @param meant losses that are meant, and that nobody is asked about
   */
  public List<Rename> in(Plan plan, Predicate<Hazard> meant) {
    Stream<Rename> lost = plan.hazards().stream()
        .filter(hazard -> hazard.code() == HazardCode.DATA_LOSS && !meant.test(hazard))
        .flatMap(hazard -> of(hazard.object()).stream());
    Stream<Rename> written = unclear.stream().filter(rename -> plan.difference().changes().stream()
        .map(Change::key).anyMatch(key -> isAbout(rename, key)));
    return Stream.concat(written, lost).map(rename -> Rename.asked(rename.from(), rename.to())).distinct()
        .toList();
  }

  private static boolean isAbout(Rename rename, ObjectKey changed) {
    return changed.isWithin(rename.from()) || changed.isWithin(rename.to())
        || changed.equals(rename.to().parent());
  }

  private Hazard told(Hazard hazard) {
    Optional<Rename> likely =
        hazard.code() == HazardCode.DATA_LOSS ? of(hazard.object()) : Optional.empty();
    return likely.map(rename ->
        new Hazard(hazard.code(), hazard.object(), hazard.detail() + "; " + advice(rename)))
        .orElse(hazard);
  }

  private String advice(Rename rename) {
    String now = kinds.of(rename.to()).simpleName(rename.to());
    boolean moved = !rename.from().schema().equals(rename.to().schema());
    return "if it was renamed to " + rename.to().display() + ": "
        + Annotations.line(rename.from(), moved, kinds)
        + " before " + now + " in its state file, or --renamed "
        + said(rename.from()) + "=" + said(rename.to());
  }

  private static String said(ObjectKey key) {
    return key.display().matches("[\\w.]+") ? key.display() : key.toString();
  }

  /** What a thing that goes may be called now. */
  Optional<Rename> of(ObjectKey gone) {
    SchemaObject object = from.objects().get(gone);
    Optional<Rename> written = unclear.stream().filter(rename -> rename.from().equals(gone)).findFirst();
    if (object == null || to.contains(gone) || written.isPresent()) {
      return written;
    }
    return to.objects().values().stream()
        .filter(other -> isAlike(object, other))
        .min(Comparator.comparingInt((SchemaObject other) -> distance(object, other))
            .thenComparing(SchemaObject::key))
        .map(other -> Rename.asked(gone, other.key()));
  }

  private boolean isAlike(SchemaObject object, SchemaObject other) {
    ObjectKey key = other.key();
    boolean couldBe = key.kind().equals(object.key().kind()) && !from.contains(key)
        && key.whole().equals(object.key().whole());
    return couldBe && differing(object, other).size() <= 1 && sharesParts(object.key(), key);
  }

  private Set<String> differing(SchemaObject object, SchemaObject other) {
    ObjectKind<SchemaObject> kind = kinds.of(object);
    Set<String> differing = new HashSet<>(kind.differing(object, other));
    differing.removeAll(kind.ignored(object, other));
    differing.remove("key");
    return differing;
  }

  private boolean sharesParts(ObjectKey one, ObjectKey other) {
    Set<String> mine = parts(from, one);
    Set<String> theirs = parts(to, other);
    long shared = mine.stream().filter(theirs::contains).count();
    return 2 * shared >= Math.max(mine.size(), theirs.size());
  }

  /**
   * Facts and what is named after the whole say little: only what is order-bound counts, a table's columns.
   */
  private Set<String> parts(SchemaModel model, ObjectKey whole) {
    return model.partsOf(whole).stream().map(model.objects()::get)
        .filter(part -> kinds.of(part).order(part) != 0)
        .map(part -> part.key().name()).collect(Collectors.toSet());
  }

  private int distance(SchemaObject object, SchemaObject other) {
    int places = Math.abs(kinds.of(object).order(object) - kinds.of(other).order(other));
    return 1000 * differing(object, other).size() + Math.min(places, 999);
  }
}
