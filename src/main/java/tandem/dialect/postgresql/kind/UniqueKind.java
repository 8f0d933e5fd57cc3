package tandem.dialect.postgresql.kind;

import java.util.List;
import tandem.ddl.Statement;
import tandem.kind.AttributeRule;
import tandem.kind.Planning;
import tandem.model.ObjectKey;

/** A unique constraint; {@code pg_constraint.contype = 'u'}. */
public final class UniqueKind extends ConstraintKind<UniqueKind.Unique> {

  /**
   * A unique constraint.
   *
   * @param definition {@code UNIQUE NULLS NOT DISTINCT (…) INCLUDE (…)}; NULLS NOT DISTINCT from 15 on
   * @param deferrable {@code DEFERRABLE}, {@code DEFERRABLE INITIALLY DEFERRED} or empty
   * @param options storage parameters of its index, {@code name=value}, sorted
   * @param tablespace of its index; empty for the database's
   */
  public record Unique(
      ObjectKey key, String definition, String deferrable, List<String> options, String tablespace)
      implements Constraint {
    @Override
    public String state() {
      return "";
    }

    @Override
    public String storage() {
      return KeyIndex.storage(options, tablespace);
    }
  }

  public UniqueKind() {
    super("unique", Unique.class, 'u', List.of(
        replaced("definition", "deferrable"),
        AttributeRule.of(
            (from, to, planning) -> KeyIndex.options(to.key(), from.options(), to.options(), planning),
            "options"),
        AttributeRule.of(
            (from, to, planning) -> KeyIndex.tablespace(to.key(), to.tablespace()), "tablespace")));
  }

  @Override
  Unique of(Read read) {
    return new Unique(read.key(), read.definition(), read.deferrable(), read.options(), read.tablespace());
  }

  @Override
  List<Statement> online(Unique constraint, Statement add, Planning planning) {
    return KeyIndex.online(constraint, add, planning);
  }

  @Override
  Statement hazards(Unique constraint, Statement statement) {
    return KeyIndex.hazards(constraint, statement);
  }
}
