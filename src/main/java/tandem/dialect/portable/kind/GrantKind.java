package tandem.dialect.portable.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.ddl.Statement;
import tandem.dialect.portable.kind.GrantKind.Grant;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/** What a role or user may do with a table, view or schema; {@code key.name} is the grantee. */
public final class GrantKind extends ReplaceableKind<Grant> implements Reading<Grant> {
  /** A grant; its privileges sorted. */
  public record Grant(ObjectKey key, List<String> privileges) implements SchemaObject {}

  private final Forms forms;

  public GrantKind(Forms forms) {
    super("grant", Grant.class, Set.of(Trait.FACT), List.of(AttributeRule.of(
        (from, to, planning) -> Outcome.alter(changes(from, to, forms)), "privileges")));
    this.forms = forms;
  }

  private static List<Statement> changes(Grant from, Grant to, Forms forms) {
    return Stream.concat(
        revoked(from.key(), beyond(from.privileges(), to.privileges()), forms),
        granted(to.key(), beyond(to.privileges(), from.privileges()), forms)).toList();
  }

  private static List<String> beyond(List<String> some, List<String> others) {
    List<String> beyond = new ArrayList<>(some);
    beyond.removeAll(others);
    return beyond;
  }

  private static Stream<Statement> granted(ObjectKey key, List<String> privileges, Forms forms) {
    return privileges.isEmpty() ? Stream.of() : Stream.of(Statement
        .of("GRANT " + String.join(", ", privileges) + on(key, forms) + " TO " + forms.name(key.name()))
        .hazard(new Hazard(HazardCode.PRIVILEGE_WIDENED, key, key.name() + " may do more than before")));
  }

  private static Stream<Statement> revoked(ObjectKey key, List<String> privileges, Forms forms) {
    return privileges.isEmpty() ? Stream.of() : Stream.of(Statement
        .of("REVOKE " + String.join(", ", privileges) + on(key, forms) + " FROM " + forms.name(key.name())));
  }

  private static String on(ObjectKey key, Forms forms) {
    return " ON " + (key.parent().kind().equals("schema") ? "SCHEMA " : "") + forms.name(key.parent());
  }

  @Override
  public boolean runsAnyhow() {
    return true;
  }

  @Override
  public String noun() {
    return "GRANT";
  }

  @Override
  public String reference(ObjectKey key) {
    return "ON " + key.parent().display() + " TO " + key.name();
  }

  @Override
  public List<Statement> create(Grant grant, Folded folded, Planning planning) {
    return granted(grant.key(), grant.privileges(), forms).toList();
  }

  @Override
  public List<Statement> drop(Grant grant, Planning planning) {
    return revoked(grant.key(), grant.privileges(), forms).toList();
  }

  /** Whatever was granted before ends, so that the text is all there is to it. */
  @Override
  public List<Statement> define(Grant grant, Planning planning) {
    return Stream.concat(revoked(grant.key(), forms.privileges(), forms),
        granted(grant.key(), grant.privileges(), forms)).toList();
  }

  /**
   * Columns: {@code schema}, {@code table} or empty for the schema itself, {@code name}, {@code privileges}.
   */
  @Override
  public Optional<Grant> read(Row row, Known known) {
    Optional<ObjectKey> about = row.text("table").isEmpty()
        ? Optional.of(ObjectKey.of("schema", row.text("schema"))) : known.relation(row);
    return about.map(key -> new Grant(
        key.child("grant", row.text("name")), row.list("privileges").stream().sorted().toList()));
  }
}
