package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.ddl.script.Token;
import tandem.dialect.postgresql.script.PostgreSqlSyntax;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/**
 * What sessions in this database start with, all of them or those of one role; {@code pg_db_role_setting} of
 * the database. A setting of a role in all databases is the cluster's. ALTER DATABASE takes no other name
 * than the database's own, which is another one in each environment: a DO block asks for it.
 */
public final class SettingKind extends ReplaceableKind<SettingKind.Setting>
    implements Reading<SettingKind.Setting> {

  /**
   * A setting.
   *
   * @param role whose; empty for all
   * @param parameter as PostgreSQL spells it, {@code DateStyle}, {@code app.tenant}
   * @param values one, but of a list of names each
   */
  public record Setting(ObjectKey key, String role, String parameter, List<String> values)
      implements SchemaObject {}

  /** Lists of names, which are stored quoted; GUC_LIST_QUOTE in guc_tables.c, 14 to 18. */
  private static final Set<String> LISTS = Set.of("local_preload_libraries", "search_path",
      "session_preload_libraries", "shared_preload_libraries", "temp_tablespaces", "unix_socket_directories");

  /**
   * Settings that would keep anybody from working with a shadow that has them: libraries that its server
   * lacks end each new session, and in the others nothing can be made.
   */
  private static final String UNUSABLE = """
      ('session_preload_libraries', 'local_preload_libraries', 'default_transaction_read_only', 'role')""";

  /**
   * What is no object of the model, for it is a secret or would make a shadow useless: a condition of a
   * query.
   *
   * @param parameter an expression of the query
   * @param value an expression of the query
   */
  public static String leftAlone(String parameter, String value) {
    return '(' + Secrets.condition(parameter, value) + " OR " + parameter + " IN " + UNUSABLE + ')';
  }

  private final boolean ofRole;

  private SettingKind(String name, boolean ofRole) {
    super(name, Setting.class, Set.of(), List.of(
        AttributeRule.of((from, to, planning) -> Outcome.alter(set(to)), "values"),
        AttributeRule.ignored("role", "parameter")));
    this.ofRole = ofRole;
  }

  /** ALTER DATABASE … SET. */
  public static SettingKind ofDatabase() {
    return new SettingKind("database setting", false);
  }

  /** ALTER ROLE … IN DATABASE … SET. */
  public static SettingKind ofRole() {
    return new SettingKind("role setting", true);
  }

  private static Statement set(Setting setting) {
    String places = setting.values().stream().map(value -> "%L").collect(Collectors.joining(", "));
    List<String> arguments = new ArrayList<>(List.of("current_database()"));
    setting.values().forEach(value -> arguments.add(Sql.literal(value)));
    return inThisDatabase(setting, "SET " + parameter(setting) + " = " + places, arguments);
  }

  private static Statement inThisDatabase(Setting setting, String change, List<String> arguments) {
    String whose = setting.role().isEmpty() ? "DATABASE %I "
        : "ROLE " + Sql.name(setting.role()).replace("%", "%%") + " IN DATABASE %I ";
    return Statement.of("DO " + Sql.dollarQuoted("\nBEGIN\n  EXECUTE format("
        + Sql.literal("ALTER " + whose + change) + ", " + String.join(", ", arguments) + ");\nEND\n"));
  }

  private static String parameter(Setting setting) {
    return Stream.of(setting.parameter().split("\\.")).map(Sql::name).collect(Collectors.joining("."))
        .replace("%", "%%");
  }

  @Override
  protected Set<String> verbatim() {
    return Set.of("values");
  }

  @Override
  public String noun() {
    return "SETTING";
  }

  @Override
  public String reference(ObjectKey key) {
    return key.name();
  }

  @Override
  public List<Statement> create(Setting setting, Folded folded, Planning planning) {
    return List.of(set(setting));
  }

  @Override
  public List<Statement> drop(Setting setting, Planning planning) {
    return List.of(inThisDatabase(setting, "RESET " + parameter(setting), List.of("current_database()")));
  }

  @Override
  public Catalog catalog() {
    return Catalog.DB_ROLE_SETTING;
  }

  /** A setting has no address of its own; {@code Unclaimed} lists what is left out. */
  @Override
  public String ifAny() {
    return "pg_catalog.pg_db_role_setting";
  }

  @Override
  public String query(int major) {
    return """
        SELECT 0 AS oid, r.rolname AS role, c.parameter, c.value
        FROM pg_catalog.pg_db_role_setting s
        JOIN pg_catalog.pg_database d ON d.oid = s.setdatabase AND d.datname = current_database()
        LEFT JOIN pg_catalog.pg_roles r ON r.oid = s.setrole
        CROSS JOIN LATERAL (SELECT split_part(e, '=', 1), substr(e, strpos(e, '=') + 1)
          FROM unnest(s.setconfig) AS e) AS c (parameter, value)
        WHERE s.setrole %s 0 AND NOT\s""".formatted(ofRole ? "<>" : "=")
        + leftAlone("c.parameter", "c.value");
  }

  @Override
  public Optional<Setting> read(Row row, Addresses addresses) throws SQLException {
    String parameter = row.text("parameter");
    String value = row.text("value");
    String name = ofRole ? Sql.name(row.text("role")) + '.' + parameter : parameter;
    return Optional.of(new Setting(ObjectKey.of(name(), name), row.text("role"), parameter,
        LISTS.contains(parameter) ? names(value) : List.of(value)));
  }

  @Override
  public boolean isFact() {
    return true;
  }

  /** The names in a list, {@code app, "$user"}. */
  private static List<String> names(String list) {
    return PostgreSqlSyntax.SYNTAX.tokens(list).stream()
        .filter(token -> token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.QUOTED_NAME)
        .map(token -> token.name(list)).toList();
  }
}
