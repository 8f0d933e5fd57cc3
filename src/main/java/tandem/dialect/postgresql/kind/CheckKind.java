package tandem.dialect.postgresql.kind;

import java.util.List;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.ddl.Statement;
import tandem.kind.AttributeRule;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.model.ObjectKey;

/** A check of a table's rows; {@code pg_constraint.contype = 'c'}. */
public final class CheckKind extends ConstraintKind<CheckKind.Check> {

  /**
   * A check.
   *
   * @param definition {@code CHECK (…)}, perhaps with {@code NO INHERIT}
   * @param state {@code NOT VALID}, {@code NOT ENFORCED} or empty
   */
  public record Check(ObjectKey key, String definition, String state) implements Constraint {
    @Override
    public String deferrable() {
      return "";
    }
  }

  public CheckKind() {
    super("check", Check.class, 'c', List.of(
        replaced("definition"), AttributeRule.of(CheckKind::state, "state")));
  }

  /**
   * One that came from a table above goes with that one alone, and that one's with those of all tables below.
   */
  private static Outcome state(Check from, Check to, Planning planning) {
    if (Lineage.changesAbove(to.key(), planning)) {
      return Outcome.alter();
    }
    return switch (validated(from, to, planning)) {
      case Outcome.Replace replace -> new Outcome.Replace(replace.why(), Lineage.line(to.key(), planning));
      case Outcome outcome -> outcome;
    };
  }

  @Override
  Check of(Read read) {
    return new Check(read.key(), read.definition(), read.state());
  }

  @Override
  List<Statement> online(Check check, Statement add, Planning planning) {
    return checkedLater(check, add);
  }

  @Override
  Statement hazards(Check check, Statement statement) {
    return check.state().isEmpty()
        ? statement
            .hazard(new Hazard(HazardCode.FULL_SCAN, check.key(),
                "the table is read while others wait for it"))
            .hazard(new Hazard(HazardCode.VALIDATION, check.key(), "every row is checked"))
            .hazard(mayFail(check))
        : statement;
  }
}
