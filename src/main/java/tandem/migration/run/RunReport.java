package tandem.migration.run;

import java.util.List;
import tandem.migration.Migration;

/**
 * What a run did, or would.
 *
 * @param scripts in the order they ran
 * @param recorded scripts whose effect was there already, in the order of their rows
 * @param postponed repeatables that ran only after others, in an order that is not Flyway's
 * @param droppedRepeatables descriptions of repeatables whose rows were taken back, because a deployment
 *     dropped the object
 * @param remarks what a person should know
 */
public record RunReport(
    List<ScriptRun> scripts, List<Migration> recorded, List<Migration> postponed,
    List<String> droppedRepeatables, List<Remark> remarks) {

  /** Copies its lists. */
  public RunReport {
    scripts = List.copyOf(scripts);
    recorded = List.copyOf(recorded);
    postponed = List.copyOf(postponed);
    droppedRepeatables = List.copyOf(droppedRepeatables);
    remarks = List.copyOf(remarks);
  }
}
