package tandem.dialect.postgresql.kind;

import java.util.List;
import tandem.ddl.Statement;
import tandem.kind.AttributeRule;
import tandem.kind.Planning;
import tandem.model.ObjectKey;

/** A table's primary key; {@code pg_constraint.contype = 'p'}. */
public final class PrimaryKeyKind extends ConstraintKind<PrimaryKeyKind.PrimaryKey> {

  /**
   * A primary key.
   *
   * @param definition {@code PRIMARY KEY (…) INCLUDE (…)}, from 18 with {@code WITHOUT OVERLAPS}
   * @param deferrable {@code DEFERRABLE}, {@code DEFERRABLE INITIALLY DEFERRED} or empty
   * @param options storage parameters of its index, {@code name=value}, sorted
   * @param tablespace of its index; empty for the database's
   */
  public record PrimaryKey(
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

  public PrimaryKeyKind() {
    super("primary key", PrimaryKey.class, 'p', List.of(
        replaced("definition", "deferrable"),
        AttributeRule.of(
            (from, to, planning) -> KeyIndex.options(to.key(), from.options(), to.options(), planning),
            "options"),
        AttributeRule.of(
            (from, to, planning) -> KeyIndex.tablespace(to.key(), to.tablespace()), "tablespace")));
  }

  @Override
  PrimaryKey of(Read read) {
    return new PrimaryKey(read.key(), read.definition(), read.deferrable(), read.options(),
        read.tablespace());
  }

  @Override
  List<Statement> online(PrimaryKey constraint, Statement add, Planning planning) {
    return KeyIndex.online(constraint, add, planning);
  }

  @Override
  Statement hazards(PrimaryKey constraint, Statement statement) {
    return KeyIndex.hazards(constraint, statement);
  }
}
