package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.Statement;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/**
 * An operator or function that is in an operator family and tied to none of its classes; {@code pg_amop},
 * {@code pg_amproc}. What may be tied to a class and what may not, the access method says
 * ({@code amadjustmembers}): the operators of a GiST class are loose in its family, too.
 */
public final class OperatorFamilyMemberKind extends ReplaceableKind<OperatorFamilyMemberKind.Member>
    implements Reading<OperatorFamilyMemberKind.Member> {

  /**
   * A loose member. Its key's name is how the family knows it: {@code OPERATOR 1 (integer, bigint)}.
   *
   * @param definition as ADD takes it: {@code OPERATOR 1 app.<(integer, bigint)}
   */
  public record Member(ObjectKey key, String definition) implements SchemaObject {}

  public OperatorFamilyMemberKind() {
    super("operator family member", Member.class, Set.of(), List.of(AttributeRule.of(
        (from, to, planning) -> new Outcome.Replace("no statement alters a member of an operator family"),
        "definition")));
  }

  @Override
  protected Set<String> verbatim() {
    return Set.of("definition");
  }

  @Override
  public String noun() {
    return "OPERATOR FAMILY MEMBER";
  }

  @Override
  public String reference(ObjectKey key) {
    return key.name();
  }

  @Override
  public List<Statement> create(Member member, Folded folded, Planning planning) {
    return List.of(Statement.of(
        "ALTER " + planning.address(member.key().parent()) + " ADD " + member.definition()));
  }

  @Override
  public List<Statement> drop(Member member, Planning planning) {
    return List.of(Statement.of(
        "ALTER " + planning.address(member.key().parent()) + " DROP " + member.key().name()));
  }

  @Override
  public Catalog catalog() {
    return Catalog.AMOP;
  }

  @Override
  public String ifAny() {
    return "pg_catalog.pg_opfamily WHERE oid >= 16384";
  }

  @Override
  public String query(int major) {
    return """
        SELECT m.classid, m.oid, m.family, m.name, m.definition,
          ARRAY(SELECT c.oid::text FROM pg_catalog.pg_opclass c WHERE c.opcfamily = m.family) AS classes
        FROM (
          SELECT 2602 AS classid, a.oid, a.amopfamily AS family, 'OPERATOR ' || a.amopstrategy || %s AS name,
            %s AS definition
          FROM pg_catalog.pg_amop a
          UNION ALL
          SELECT 2603, p.oid, p.amprocfamily, 'FUNCTION ' || p.amprocnum || %s, %s
          FROM pg_catalog.pg_amproc p) AS m
        WHERE m.family >= 16384 AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
          WHERE d.classid = m.classid AND d.objid = m.oid AND d.refclassid = 2616 AND d.deptype = 'i')"""
        .formatted(types("a.amoplefttype", "a.amoprighttype"), operator("a"),
            types("p.amproclefttype", "p.amprocrighttype"), function("p"));
  }

  private static String types(String left, String right) {
    return """
        ' (' || pg_catalog.format_type(%s, NULL) || ', ' || pg_catalog.format_type(%s, NULL) || ')'"""
        .formatted(left, right);
  }

  /** {@code OPERATOR 1 app.<(integer, bigint)}, of a row of pg_amop. */
  static String operator(String member) {
    return """
        'OPERATOR ' || %1$s.amopstrategy || ' ' || %2$s || CASE WHEN %1$s.amoppurpose = 'o'
          THEN ' FOR ORDER BY ' || (SELECT pg_catalog.quote_ident(s_n.nspname) || '.'
              || pg_catalog.quote_ident(s.opfname) FROM pg_catalog.pg_opfamily s
            JOIN pg_catalog.pg_namespace s_n ON s_n.oid = s.opfnamespace
            WHERE s.oid = %1$s.amopsortfamily) ELSE '' END""".formatted(member, Named.operator(member + ".amopopr"));
  }

  /** {@code FUNCTION 1 (integer, bigint) app.compare(integer, bigint)}, of a row of pg_amproc. */
  static String function(String member) {
    return "'FUNCTION ' || " + member + ".amprocnum || "
        + types(member + ".amproclefttype", member + ".amprocrighttype") + " || ' ' || "
        + Named.routine(member + ".amproc");
  }

  /** A class is made of what its family has: indexes by it are built with all of that. */
  @Override
  public Optional<Member> read(Row row, Addresses addresses) throws SQLException {
    Optional<ObjectKey> family = addresses.find(Address.of(Catalog.OPFAMILY, row.oid("family")));
    if (family.isEmpty()) {
      return Optional.empty();
    }
    Address here = new Address(row.oid("classid"), row.oid("oid"), 0);
    for (String each : row.list("classes")) {
      addresses.follows(Address.of(Catalog.OPCLASS, Long.parseLong(each)), here);
    }
    return Optional.of(
        new Member(family.get().child("operator family member", row.text("name")), row.text("definition")));
  }
}
