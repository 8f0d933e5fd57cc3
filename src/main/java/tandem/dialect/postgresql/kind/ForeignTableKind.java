package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.LockLevel;
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
 * A foreign table; {@code pg_class.relkind = 'f'}. It holds no rows, so it may be made anew. Its columns,
 * checks, defaults and triggers are of the kinds that a table's are: ALTER TABLE takes a foreign table, too.
 */
public final class ForeignTableKind extends ReplaceableKind<ForeignTableKind.ForeignTable>
    implements Reading<ForeignTableKind.ForeignTable> {

  /**
   * A foreign table without its columns.
   *
   * @param server quoted
   * @param options those that are no secrets
   * @param secrets names of those that are; their values are not read
   */
  public record ForeignTable(ObjectKey key, String server, List<String> options, List<String> secrets)
      implements SchemaObject {}

  private static final Set<Trait> TRAITS = Set.of(Trait.COMMENTABLE, Trait.OWNABLE, Trait.GRANTABLE);

  public ForeignTableKind() {
    super("foreign table", ForeignTable.class, TRAITS, List.of(
        AttributeRule.of(
            (from, to, planning) -> new Outcome.Replace("a foreign table stays with its server"), "server"),
        AttributeRule.of(ForeignTableKind::options, "options"),
        AttributeRule.ignored("secrets")));
  }

  private static Outcome options(ForeignTable from, ForeignTable to, Planning planning) {
    String alter = "ALTER FOREIGN TABLE " + named(to.key()) + ' ';
    return Outcome.alter(ForeignOptions.alter(alter, from.options(), to.options()).stream()
        .map(statement -> statement.locking(LockLevel.ACCESS_EXCLUSIVE)).toList());
  }

  /** True for a relation whose rows are elsewhere: nothing in it is lost, scanned or written anew. */
  static boolean isForeign(ObjectKey relation) {
    return relation.kind().equals("foreign table");
  }

  private static String named(ObjectKey key) {
    return Sql.name(key.schema(), key.name());
  }

  @Override
  protected Set<String> verbatim() {
    return Set.of("server", "options");
  }

  @Override
  protected LockLevel lockedByRename() {
    return LockLevel.ACCESS_EXCLUSIVE;
  }

  @Override
  public boolean isWaitedFor() {
    return true;
  }

  @Override
  public String noun() {
    return "FOREIGN TABLE";
  }

  @Override
  public String reference(ObjectKey key) {
    return named(key);
  }

  @Override
  public List<Statement> create(ForeignTable table, Folded folded, Planning planning) {
    List<Statement> statements = new ArrayList<>(List.of(Statement
        .of("CREATE " + address(table.key()) + TableBody.of(folded, planning) + "\n  SERVER " + table.server()
            + ForeignOptions.clause(table.options()))
        .locking(TableBody.locked(folded))));
    statements.addAll(TableBody.settings(folded, planning));
    return statements;
  }

  @Override
  public List<Statement> drop(ForeignTable table, Planning planning) {
    return List.of(ForeignOptions.losing(table.secrets(), table.key(),
        Statement.of("DROP " + address(table.key())).locking(LockLevel.ACCESS_EXCLUSIVE)));
  }

  @Override
  public Optional<ObjectKey> goesWith(ForeignTable table, Planning planning) {
    return Lineage.wholeOf(table.key(), planning.from()).filter(whole -> !planning.to().contains(whole));
  }

  @Override
  public Set<String> occupies(ForeignTable table) {
    return Set.of("relation " + named(table.key()), "type " + named(table.key()));
  }

  @Override
  public Catalog catalog() {
    return Catalog.CLASS;
  }

  @Override
  public String ifAny() {
    return "pg_catalog.pg_foreign_table";
  }

  @Override
  public String query(int major) {
    return """
        SELECT c.oid, n.nspname AS schema, c.relname AS name,
          pg_catalog.quote_ident(s.srvname) AS server, %s, %s
        FROM pg_catalog.pg_foreign_table f
        JOIN pg_catalog.pg_class c ON c.oid = f.ftrelid
        JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        JOIN pg_catalog.pg_foreign_server s ON s.oid = f.ftserver
        WHERE\s""".formatted(
            ForeignOptions.read("f.ftoptions", "options"), ForeignOptions.secrets("f.ftoptions", "secrets"))
        + USER_SCHEMAS;
  }

  @Override
  public Optional<ForeignTable> read(Row row, Addresses addresses) throws SQLException {
    return Optional.of(new ForeignTable(
        ObjectKey.of("foreign table", row.text("schema"), row.text("name")),
        row.text("server"),
        row.list("options"),
        row.list("secrets")));
  }
}
