package tandem.dialect.postgresql.kind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.kind.Planning;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;

/** GRANT and REVOKE for one object and one grantee. */
final class Privileges {
  /** The manual's order, "GRANT". */
  private static final List<String> ORDER = List.of(
      "SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER", "MAINTAIN",
      "EXECUTE", "USAGE", "CREATE", "CONNECT", "TEMPORARY", "SET", "ALTER SYSTEM");

  private final GrantKind.Grant grant;
  private final Planning planning;
  private final String on;
  private final String grantee;

  /**
   * What is said of this grant.
   *
   * @param model says who the owner is
   */
  Privileges(GrantKind.Grant grant, SchemaModel model, Planning planning) {
    this.grant = grant;
    this.planning = planning;
    ObjectKey object = grant.key().root();
    String name = model.find(grant.key().parent(), IdentityKind.Identity.class)
        .map(IdentityKind.Identity::sequenceName)
        .orElseGet(() -> called(planning.kinds().of(object).reference(object)));
    this.on = " ON " + (grant.on().isEmpty() ? "" : grant.on() + " ") + name;
    this.grantee = grantee(grant, object, model);
  }

  /** GRANT takes an aggregate of no arguments as a function of none. */
  private String called(String reference) {
    return grant.on().equals("FUNCTION") && reference.endsWith("(*)")
        ? reference.substring(0, reference.length() - 2) + ")" : reference;
  }

  private static String grantee(GrantKind.Grant grant, ObjectKey object, SchemaModel model) {
    if (!grant.role().isEmpty()) {
      return grant.role().equals("PUBLIC") && grant.key().name().startsWith("PUBLIC")
          ? "PUBLIC" : Sql.name(grant.role());
    }
    return model.find(object.fact("owner"), OwnerKind.Owner.class).map(owner -> Sql.name(owner.role()))
        .orElse("CURRENT_USER");
  }

  /** The privileges as GRANT's manual orders them. */
  static List<String> inOrder(Collection<String> privileges) {
    return privileges.stream().sorted(Comparator.comparingInt(ORDER::indexOf)).toList();
  }

  Statement revokeAll() {
    return Statement.of("REVOKE ALL" + (grant.column().isEmpty() ? "" : " (" + Sql.name(grant.column()) + ")")
        + on + " FROM " + grantee);
  }

  /** The statements by which the first privileges become the second. */
  List<Statement> change(
      List<String> from, List<String> fromGrantable, List<String> to, List<String> toGrantable) {
    List<Statement> statements = new ArrayList<>();
    Delta delta = new Delta(from, fromGrantable, to, toGrantable);
    for (Statement statement : delta.statements("", this::written, on, grantee, this::widened)) {
      statements.add(statement);
      if (statements.size() == 1 && !without(from, to).isEmpty()) {
        statements.addAll(columnsAgain(without(from, to)));
      }
    }
    return statements;
  }

  /** What becomes of privileges, each list with those that are grantable. */
  record Delta(List<String> from, List<String> fromGrantable, List<String> to, List<String> toGrantable) {
    /**
     * REVOKE and GRANT.
     *
     * @param head stands before each
     * @param written how privileges are written
     * @param on the object, from the word ON
     * @param widened marks what grants
     */
    List<Statement> statements(String head, UnaryOperator<List<String>> written, String on, String grantee,
        UnaryOperator<Statement> widened) {
      List<Statement> statements = new ArrayList<>();
      List<String> revoked = without(from, to);
      if (!revoked.isEmpty()) {
        statements.add(Statement.of(
            head + "REVOKE " + String.join(", ", written.apply(revoked)) + on + " FROM " + grantee));
      }
      List<String> option = without(without(fromGrantable, toGrantable), revoked);
      if (!option.isEmpty()) {
        statements.add(Statement.of(head + "REVOKE GRANT OPTION FOR "
            + String.join(", ", written.apply(option)) + on + " FROM " + grantee));
      }
      List<String> granted = without(without(to, from), toGrantable);
      if (!granted.isEmpty()) {
        statements.add(widened.apply(Statement.of(
            head + "GRANT " + String.join(", ", written.apply(granted)) + on + " TO " + grantee)));
      }
      List<String> optionGranted = without(toGrantable, fromGrantable);
      if (!optionGranted.isEmpty()) {
        statements.add(widened.apply(Statement.of(head + "GRANT "
            + String.join(", ", written.apply(optionGranted)) + on + " TO " + grantee
                + " WITH GRANT OPTION")));
      }
      return statements;
    }
  }

  private Statement widened(Statement statement) {
    return planning.from().contains(grant.key().root())
        ? statement.hazard(new Hazard(
            HazardCode.PRIVILEGE_WIDENED, grant.key(), grantee + " may do more than before"))
        : statement;
  }

  /**
   * The grants on columns that a REVOKE on their table ends and that are to stay; manual, "REVOKE": "If you
   * revoke a privilege on a table, privileges on each column are automatically revoked as well".
   */
  private List<Statement> columnsAgain(List<String> revoked) {
    if (!grant.column().isEmpty() || !grant.on().isEmpty()) {
      return List.of();
    }
    List<Statement> statements = new ArrayList<>();
    ObjectKey relation = grant.key().root();
    for (ObjectKey part : planning.to().partsOf(relation)) {
      again(part, revoked, statements);
      planning.to().partsOf(part).forEach(key -> again(key, revoked, statements));
    }
    return statements;
  }

  private void again(ObjectKey key, List<String> revoked, List<Statement> statements) {
    planning.to().find(key, GrantKind.Grant.class)
        .filter(other -> planning.from().contains(key))
        .filter(other -> !other.column().isEmpty() && other.role().equals(grant.role()))
        .ifPresent(other -> {
          List<String> lost = without(other.privileges(), without(other.privileges(), revoked));
          statements.addAll(new Privileges(other, planning.to(), planning).change(
              List.of(), List.of(), lost, without(lost, without(lost, other.grantable()))));
        });
  }

  private static List<String> without(List<String> some, List<String> others) {
    return some.stream().filter(one -> !others.contains(one)).toList();
  }

  private List<String> written(List<String> privileges) {
    String column = grant.column().isEmpty() ? "" : " (" + Sql.name(grant.column()) + ")";
    return privileges.stream().map(privilege -> privilege + column).toList();
  }
}
