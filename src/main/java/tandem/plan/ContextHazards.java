package tandem.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.ddl.LockLevel;
import tandem.ddl.Statement;
import tandem.kind.Kinds;
import tandem.kind.RowKeepingKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;

/**
 * Hazards that a statement has by what stands around it: what it drops is made again below, or its lock is
 * held while rows are read or written. {@code docs/decisions/0010-what-carries-access-exclusive.md}.
 */
final class ContextHazards {
  /** What carries one of these takes the longer the more rows there are. */
  private static final Set<HazardCode> GROWING = Set.of(
      HazardCode.REWRITE, HazardCode.FULL_SCAN, HazardCode.INDEX_BLOCKS_WRITES, HazardCode.VALIDATION);

  private final Kinds kinds;
  private final Map<ObjectKey, String> rebuilt;

  /** @param rebuilt why each object that is dropped and made again is so */
  ContextHazards(Kinds kinds, Map<ObjectKey, String> rebuilt) {
    this.kinds = kinds;
    this.rebuilt = rebuilt;
  }

  /** The steps of a plan, told these hazards too. */
  List<Step> told(List<Step> steps) {
    List<Step> told = new ArrayList<>();
    List<Step> transaction = new ArrayList<>();
    for (Step step : steps) {
      if (!sharesOne(transaction, step)) {
        told.addAll(held(transaction));
        transaction.clear();
      }
      transaction.add(rebuilding(step));
    }
    told.addAll(held(transaction));
    return told;
  }

  private static boolean sharesOne(List<Step> transaction, Step step) {
    return step.statements().isEmpty() || transaction.stream().flatMap(other -> other.statements().stream())
        .limit(1).allMatch(first -> first.running() == step.statements().getFirst().running());
  }

  private Step rebuilding(Step step) {
    boolean says = step.action() == Action.DROP && step.rebuild() && !step.statements().isEmpty()
        && !kinds.has(step.key(), Trait.FACT);
    if (!says) {
      return step;
    }
    List<Statement> statements = new ArrayList<>(step.statements());
    statements.addFirst(statements.removeFirst()
        .hazard(new Hazard(HazardCode.REBUILD, step.key(), "dropped and made anew: "
            + rebuilt.get(step.key()))));
    return step.running(statements);
  }

  /** A lock is held until the transaction ends; each table is spoken of once. */
  private List<Step> held(List<Step> transaction) {
    List<Statement> all = transaction.stream().flatMap(step -> step.statements().stream()).toList();
    Set<ObjectKey> said = all.stream().flatMap(statement -> heldMeanwhile(statement).stream())
        .collect(Collectors.toCollection(HashSet::new));
    long left = all.stream().filter(ContextHazards::grows).filter(Statement::transactional).count();
    List<Step> told = new ArrayList<>();
    for (Step step : transaction) {
      List<Statement> statements = new ArrayList<>();
      for (Statement statement : step.statements()) {
        left -= grows(statement) && statement.transactional() ? 1 : 0;
        statements.add(held(statement, step.key().root(), left > 0, said));
      }
      told.add(step.running(statements));
    }
    return told;
  }

  private Statement held(Statement statement, ObjectKey whole, boolean moreGrows, Set<ObjectKey> said) {
    Optional<ObjectKey> meanwhile = heldMeanwhile(statement);
    if (meanwhile.isPresent()) {
      return statement.hazard(new Hazard(HazardCode.ACCESS_EXCLUSIVE, meanwhile.get(),
          "nobody reads or writes it as long as that takes"));
    }
    boolean holds = moreGrows && statement.lock() == LockLevel.ACCESS_EXCLUSIVE
        && kinds.of(whole) instanceof RowKeepingKind<?> && said.add(whole);
    return !holds ? statement : statement.hazard(new Hazard(HazardCode.ACCESS_EXCLUSIVE, whole,
        "nobody reads or writes it until the transaction ends, which reads or writes whole tables below"));
  }

  /** What a statement locks for as long as it takes itself. */
  private static Optional<ObjectKey> heldMeanwhile(Statement statement) {
    return statement.lock() != LockLevel.ACCESS_EXCLUSIVE ? Optional.empty()
        : statement.hazards().stream().filter(hazard -> GROWING.contains(hazard.code()))
            .map(hazard -> hazard.object().root()).findFirst();
  }

  private static boolean grows(Statement statement) {
    return statement.hazards().stream().anyMatch(hazard -> GROWING.contains(hazard.code()));
  }
}
