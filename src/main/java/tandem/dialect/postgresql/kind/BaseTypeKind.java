package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
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

/**
 * The name of a base type: {@code CREATE TYPE app.t}, a shell. Its functions need no more than that, and its
 * definition, which makes a type of it, needs the functions; {@code pg_type.typtype = 'b'}, or
 * {@code NOT typisdefined}.
 */
public final class BaseTypeKind extends ReplaceableKind<BaseTypeKind.BaseType>
    implements Reading<BaseTypeKind.BaseType> {
  /** Every array is a base type of typtype b, too; no input function of a user's type is that of arrays. */
  static final String ANY = """
      pg_catalog.pg_type WHERE oid >= 16384 AND (typtype = 'b' OR NOT typisdefined)
        AND typinput <> 'pg_catalog.array_in'::pg_catalog.regproc""";

  private static final String NAME = "base type";

  /**
   * A base type without its definition.
   *
   * @param shell true where there is none
   */
  public record BaseType(ObjectKey key, boolean shell) implements SchemaObject {}

  public BaseTypeKind() {
    super(NAME, BaseType.class, Set.of(Trait.COMMENTABLE, Trait.OWNABLE), List.of(AttributeRule.of(
        (from, to, planning) -> to.shell()
            ? new Outcome.Replace("a type does not become a shell in place") : Outcome.alter(), "shell")));
  }

  /**
   * True for a base type that goes or is made anew: nothing but CASCADE ends what it and its functions are.
   */
  static boolean takesItsFunctionsAlong(ObjectKey key, Planning planning) {
    return key.kind().equals(NAME) && planning.from().contains(BaseTypeDefinitionKind.of(key))
        && (planning.isGone(key) || planning.isNew(key));
  }

  @Override
  public String noun() {
    return "TYPE";
  }

  @Override
  public String reference(ObjectKey key) {
    return Sql.name(key.schema(), key.name());
  }

  @Override
  public List<Statement> create(BaseType type, Folded folded, Planning planning) {
    return List.of(Statement.of("CREATE " + address(type.key())));
  }

  /** One with a definition goes with that. */
  @Override
  public List<Statement> drop(BaseType type, Planning planning) {
    return type.shell() ? List.of(Statement.of("DROP " + address(type.key()))) : List.of();
  }

  @Override
  public Set<String> occupies(BaseType type) {
    return Set.of("type " + reference(type.key()));
  }

  @Override
  public Catalog catalog() {
    return Catalog.TYPE;
  }

  /** The type of arrays is part of that of their elements. */
  @Override
  public String ifAny() {
    return ANY;
  }

  @Override
  public String query(int major) {
    return """
        SELECT t.oid, n.nspname AS schema, t.typname AS name, NOT t.typisdefined AS shell
        FROM pg_catalog.pg_type t
        JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
        WHERE (t.typtype = 'b' OR NOT t.typisdefined)
          AND NOT EXISTS (SELECT FROM pg_catalog.pg_type e WHERE e.typarray = t.oid) AND\s""" + USER_SCHEMAS;
  }

  @Override
  public Optional<BaseType> read(Row row, Addresses addresses) throws SQLException {
    return Optional.of(new BaseType(ObjectKey.of(NAME, row.text("schema"), row.text("name")),
        row.flag("shell")));
  }
}
