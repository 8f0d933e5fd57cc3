package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/** How an access method treats a type; {@code pg_opclass} with what is tied to it. */
public final class OperatorClassKind extends ReplaceableKind<OperatorClassKind.OperatorClass>
    implements Reading<OperatorClassKind.OperatorClass> {
  /**
   * Access methods that tie to a class what joins its family of the class's own type;
   * {@code amadjustmembers}.
   */
  private static final Set<String> TYING = Set.of("btree", "hash");

  /**
   * An operator class. Its key's name is the quoted name with the access method, {@code numbers USING btree}.
   *
   * @param method the access method, quoted
   * @param type {@code format_type(opcintype)}
   * @param isDefault true for the class that indexes of the type have without naming one
   * @param family qualified and quoted
   * @param storage {@code format_type(opckeytype)}; empty where it is the type itself
   * @param operators tied to it, as CREATE takes them: {@code OPERATOR 1 app.<(integer, integer)}
   * @param functions the same: {@code FUNCTION 1 (integer, integer) app.compare(integer, integer)}
   */
  public record OperatorClass(
      ObjectKey key,
      String method,
      String type,
      boolean isDefault,
      String family,
      String storage,
      List<String> operators,
      List<String> functions) implements SchemaObject {
    private List<String> members() {
      List<String> members = new ArrayList<>(operators);
      members.addAll(functions);
      return members;
    }
  }

  public OperatorClassKind() {
    super("operator class", OperatorClass.class, Set.of(Trait.COMMENTABLE, Trait.OWNABLE), List.of(
        AttributeRule.of(
            (from, to, planning) -> new Outcome.Replace("no statement alters an operator class"),
            "method", "type", "isDefault", "family", "storage"),
        AttributeRule.of(OperatorClassKind::members, "operators", "functions")));
  }

  /** What a class has it keeps; what it lacks can join by way of its family. */
  private static Outcome members(OperatorClass from, OperatorClass to, Planning planning) {
    List<String> joining = new ArrayList<>(to.members());
    joining.removeAll(from.members());
    return TYING.contains(to.method()) && to.members().containsAll(from.members())
        ? Outcome.alter(Statement.of("ALTER OPERATOR FAMILY " + to.family() + " USING " + to.method()
            + " ADD\n  " + String.join(",\n  ", joining)))
        : new Outcome.Replace("an operator class keeps the operators and functions it has");
  }

  @Override
  protected Set<String> verbatim() {
    return Set.of("method", "type", "family", "storage", "operators", "functions");
  }

  @Override
  public String noun() {
    return "OPERATOR CLASS";
  }

  @Override
  public String reference(ObjectKey key) {
    return Sql.name(key.schema()) + '.' + key.name();
  }

  @Override
  public String simpleName(ObjectKey key) {
    return FirstName.of(key);
  }

  @Override
  public ObjectKey called(ObjectKey key, String simpleName) {
    return FirstName.called(key, simpleName);
  }

  /** Its family is made before and named: PostgreSQL would make one of the class's own name. */
  @Override
  public List<Statement> create(OperatorClass made, Folded folded, Planning planning) {
    List<String> members = made.members();
    if (!made.storage().isEmpty() || members.isEmpty()) {
      members.add("STORAGE " + (made.storage().isEmpty() ? made.type() : made.storage()));
    }
    return List.of(Statement.of("CREATE OPERATOR CLASS "
        + Sql.name(made.key().schema(), simpleName(made.key())) + (made.isDefault() ? " DEFAULT" : "")
        + " FOR TYPE " + made.type() + " USING " + made.method() + " FAMILY " + made.family()
        + " AS\n  " + String.join(",\n  ", members)));
  }

  @Override
  public List<Statement> drop(OperatorClass made, Planning planning) {
    return List.of(Statement.of("DROP " + address(made.key())));
  }

  /** A type has one default class for an access method, in whatever schema. */
  @Override
  public Set<String> occupies(OperatorClass made) {
    return made.isDefault() ? Set.of("default operator class " + made.type() + ' ' + made.method())
        : Set.of();
  }

  @Override
  public Catalog catalog() {
    return Catalog.OPCLASS;
  }

  @Override
  public String ifAny() {
    return "pg_catalog.pg_opclass WHERE oid >= 16384";
  }

  @Override
  public String query(int major) {
    return """
        SELECT c.oid, n.nspname AS schema, pg_catalog.quote_ident(m.amname) AS method,
          pg_catalog.quote_ident(c.opcname) || ' USING ' || pg_catalog.quote_ident(m.amname) AS name,
          pg_catalog.format_type(c.opcintype, NULL) AS type, c.opcdefault AS is_default,
          pg_catalog.quote_ident(f_n.nspname) || '.' || pg_catalog.quote_ident(f.opfname) AS family,
          pg_catalog.format_type(NULLIF(c.opckeytype, 0), NULL) AS storage,
          ARRAY(SELECT %s FROM pg_catalog.pg_amop a WHERE %s
            ORDER BY a.amopstrategy, a.amoplefttype <> c.opcintype, a.amoprighttype <> c.opcintype, 1) AS operators,
          ARRAY(SELECT %s FROM pg_catalog.pg_amproc p WHERE %s
            ORDER BY p.amprocnum, p.amproclefttype <> c.opcintype, p.amprocrighttype <> c.opcintype, 1) AS functions
        FROM pg_catalog.pg_opclass c
        JOIN pg_catalog.pg_am m ON m.oid = c.opcmethod
        JOIN pg_catalog.pg_opfamily f ON f.oid = c.opcfamily
        JOIN pg_catalog.pg_namespace f_n ON f_n.oid = f.opfnamespace
        JOIN pg_catalog.pg_namespace n ON n.oid = c.opcnamespace
        WHERE\s""".formatted(OperatorFamilyMemberKind.operator("a"), tied("2602", "a.oid"),
            OperatorFamilyMemberKind.function("p"), tied("2603", "p.oid")) + USER_SCHEMAS;
  }

  private static String tied(String catalog, String oid) {
    return """
        %2$s IN (SELECT d.objid FROM pg_catalog.pg_depend d WHERE d.classid = %1$s
              AND d.refclassid = 2616 AND d.refobjid = c.oid AND d.deptype = 'i')""".formatted(catalog, oid);
  }

  @Override
  public Optional<OperatorClass> read(Row row, Addresses addresses) throws SQLException {
    return Optional.of(new OperatorClass(
        ObjectKey.of("operator class", row.text("schema"), row.text("name")),
        row.text("method"),
        row.text("type"),
        row.flag("is_default"),
        row.text("family"),
        row.text("storage"),
        row.list("operators"),
        row.list("functions")));
  }
}
