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

/** A foreign-data wrapper; {@code pg_foreign_data_wrapper}. Its owner must be a superuser. */
public final class ForeignDataWrapperKind extends ReplaceableKind<ForeignDataWrapperKind.Wrapper>
    implements Reading<ForeignDataWrapperKind.Wrapper> {

  /**
   * A wrapper.
   *
   * @param handler the function, qualified and quoted; empty for none: its tables can be made, not read
   * @param validator the function that looks at options; empty for none
   * @param options those that are no secrets
   * @param secrets names of those that are; their values are not read
   */
  public record Wrapper(
      ObjectKey key, String handler, String validator, List<String> options, List<String> secrets)
      implements SchemaObject {}

  private static final Set<Trait> TRAITS = Set.of(Trait.COMMENTABLE, Trait.OWNABLE, Trait.GRANTABLE);

  public ForeignDataWrapperKind() {
    super("foreign data wrapper", Wrapper.class, TRAITS, List.of(
        AttributeRule.of((from, to, planning) -> changes(to, "HANDLER", to.handler()), "handler"),
        AttributeRule.of((from, to, planning) -> changes(to, "VALIDATOR", to.validator()), "validator"),
        AttributeRule.of((from, to, planning) ->
            Outcome.alter(ForeignOptions.alter(alter(to), from.options(), to.options())), "options"),
        AttributeRule.ignored("secrets")));
  }

  private static Outcome changes(Wrapper wrapper, String word, String function) {
    String change = function.isEmpty() ? "NO " + word : word + ' ' + function;
    return Outcome.alter(Statement.of(alter(wrapper) + change));
  }

  private static String alter(Wrapper wrapper) {
    return "ALTER FOREIGN DATA WRAPPER " + Sql.name(wrapper.key().name()) + ' ';
  }

  @Override
  protected Set<String> verbatim() {
    return Set.of("options");
  }

  @Override
  public String noun() {
    return "FOREIGN DATA WRAPPER";
  }

  @Override
  public String reference(ObjectKey key) {
    return Sql.name(key.name());
  }

  @Override
  public List<Statement> create(Wrapper wrapper, Folded folded, Planning planning) {
    String handler = wrapper.handler().isEmpty() ? "" : " HANDLER " + wrapper.handler();
    String validator = wrapper.validator().isEmpty() ? "" : " VALIDATOR " + wrapper.validator();
    return List.of(Statement.of("CREATE " + address(wrapper.key()) + handler + validator
        + ForeignOptions.clause(wrapper.options())));
  }

  @Override
  public List<Statement> drop(Wrapper wrapper, Planning planning) {
    return List.of(ForeignOptions.losing(
        wrapper.secrets(), wrapper.key(), Statement.of("DROP " + address(wrapper.key()))));
  }

  @Override
  public Catalog catalog() {
    return Catalog.FOREIGN_DATA_WRAPPER;
  }

  @Override
  public String ifAny() {
    return "pg_catalog.pg_foreign_data_wrapper WHERE oid >= 16384";
  }

  @Override
  public String query(int major) {
    return """
        SELECT w.oid, w.fdwname AS name,
          pg_catalog.quote_ident(hn.nspname) || '.' || pg_catalog.quote_ident(h.proname) AS handler,
          pg_catalog.quote_ident(vn.nspname) || '.' || pg_catalog.quote_ident(v.proname) AS validator,
          %s, %s
        FROM pg_catalog.pg_foreign_data_wrapper w
        LEFT JOIN pg_catalog.pg_proc h ON h.oid = w.fdwhandler
        LEFT JOIN pg_catalog.pg_namespace hn ON hn.oid = h.pronamespace
        LEFT JOIN pg_catalog.pg_proc v ON v.oid = w.fdwvalidator
        LEFT JOIN pg_catalog.pg_namespace vn ON vn.oid = v.pronamespace
        WHERE w.oid >= 16384""".formatted(
            ForeignOptions.read("w.fdwoptions", "options"),
            ForeignOptions.secrets("w.fdwoptions", "secrets"));
  }

  @Override
  public Optional<Wrapper> read(Row row, Addresses addresses) throws SQLException {
    return Optional.of(new Wrapper(
        ObjectKey.of("foreign data wrapper", row.text("name")),
        row.text("handler"),
        row.text("validator"),
        row.list("options"),
        row.list("secrets")));
  }
}
