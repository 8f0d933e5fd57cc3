package tandem.workflow;

import java.util.List;
import java.util.stream.Collectors;
import tandem.ddl.Hazard;
import tandem.model.TandemException;
import tandem.plan.Plan;
import tandem.plan.Refusal;

/** Whether a plan may be carried out: nothing in it is refused, and its hazards are allowed. */
final class Clearance {
  private Clearance() {}

  /**
   * Does nothing where it may.
   *
   * @throws TandemException CHANGE-REFUSED or HAZARD-NOT-ALLOWED, exit 4
   */
  static void require(Plan plan, Allowances allowances) {
    if (!plan.refusals().isEmpty()) {
      Refusal first = plan.refusals().getFirst();
      String more = plan.refusals().size() == 1 ? "" : " (and " + (plan.refusals().size() - 1) + " more: "
          + plan.refusals().stream().skip(1).map(refusal -> refusal.key().toString())
              .collect(Collectors.joining(", ")) + ")";
      throw TandemException.refused("CHANGE-REFUSED", first.why() + more)
          .at(first.key().toString()).remedy(first.remedy());
    }
    require(plan.hazards(), allowances);
  }

  /**
   * Does nothing where all of these are allowed.
   *
   * @throws TandemException HAZARD-NOT-ALLOWED, exit 4
   */
  static void require(List<Hazard> hazards, Allowances allowances) {
    List<Hazard> refused = hazards.stream().filter(hazard -> !allowances.permit(hazard)).toList();
    if (!refused.isEmpty()) {
      String labels = refused.stream().map(hazard -> hazard.code().label()).distinct()
          .map(label -> "--allow " + label).collect(Collectors.joining(" "));
      throw refused(refused).remedy("if that is meant, " + labels + ", or for one object "
          + refused.getFirst().code().label() + ":" + refused.getFirst().object().display());
    }
  }

  /**
   * Does nothing where each of these is allowed by its object's name; a bare word or a pattern allows none.
   *
   * @throws TandemException HAZARD-NOT-ALLOWED with the words to type, exit 4
   */
  static void requireSpelled(List<Hazard> hazards, Allowances allowances, Target target) {
    List<Hazard> refused = unspelled(hazards, allowances);
    if (!refused.isEmpty()) {
      throw refused(refused).remedy(target.name()
          + " is protected, so that each object is allowed by its name: "
          + refused.stream().map(Allowances::toType).distinct().collect(Collectors.joining(" ")));
    }
  }

  /** Those that are not allowed by their object's name. */
  static List<Hazard> unspelled(List<Hazard> hazards, Allowances allowances) {
    return hazards.stream().filter(hazard -> hazard.code().needsAllowing() && !allowances.spell(hazard))
        .toList();
  }

  private static TandemException refused(List<Hazard> hazards) {
    return TandemException.refused("HAZARD-NOT-ALLOWED", hazards.stream()
            .map(hazard -> hazard.object().display() + ": " + hazard.code().label() + ", " + hazard.detail())
            .collect(Collectors.joining("; ")))
        .at(hazards.getFirst().object().toString());
  }
}
