package tandem.dialect.postgresql.kind;

import java.util.List;
import tandem.ddl.Statement;
import tandem.kind.Planning;
import tandem.model.ObjectKey;

/** An exclusion constraint; {@code pg_constraint.contype = 'x'}. */
public final class ExclusionKind extends ConstraintKind<ExclusionKind.Exclusion> {

  /**
   * An exclusion constraint.
   *
   * @param definition {@code EXCLUDE USING gist (… WITH &&) WITH (…) WHERE (…)}, storage parameters included
   * @param deferrable {@code DEFERRABLE}, {@code DEFERRABLE INITIALLY DEFERRED} or empty
   */
  public record Exclusion(ObjectKey key, String definition, String deferrable) implements Constraint {
    @Override
    public String state() {
      return "";
    }
  }

  public ExclusionKind() {
    super("exclusion", Exclusion.class, 'x', List.of(replaced("definition", "deferrable")));
  }

  @Override
  Exclusion of(Read read) {
    return new Exclusion(read.key(), read.definition(), read.deferrable());
  }

  /** Its index cannot be built concurrently. */
  @Override
  List<Statement> online(Exclusion constraint, Statement add, Planning planning) {
    return List.of(hazards(constraint, add));
  }

  @Override
  Statement hazards(Exclusion constraint, Statement statement) {
    return KeyIndex.hazards(constraint, statement);
  }
}
