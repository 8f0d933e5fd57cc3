package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.ddl.LockLevel;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.RowKeepingKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/** A table, partitioned or not; {@code pg_class.relkind} r or p. */
public final class TableKind extends RowKeepingKind<TableKind.Table> implements Reading<TableKind.Table> {

  /**
   * A table without its columns.
   *
   * @param unlogged {@code pg_class.relpersistence = 'u'}
   * @param options storage parameters, {@code name=value}, sorted; toast ones with {@code toast.}
   * @param rowSecurity {@code pg_class.relrowsecurity}: policies apply
   * @param partitionBy {@code pg_get_partkeydef}; empty for a table that holds its rows itself
   * @param accessMethod {@code pg_am.amname}; empty for heap and for what holds no rows itself
   * @param tablespace where it is; empty for the database's
   * @param forceRowSecurity {@code pg_class.relforcerowsecurity}: to the owner, too
   */
  public record Table(
      ObjectKey key,
      String partitionBy,
      boolean unlogged,
      String accessMethod,
      String tablespace,
      List<String> options,
      boolean rowSecurity,
      boolean forceRowSecurity) implements SchemaObject {}

  public TableKind() {
    super(
        "table",
        Table.class,
        Set.of(Trait.COMMENTABLE, Trait.OWNABLE, Trait.GRANTABLE),
        List.of(
            AttributeRule.of(TableKind::partitionBy, "partitionBy"),
            AttributeRule.of(TableKind::accessMethod, "accessMethod"),
            AttributeRule.of(TableKind::tablespace, "tablespace"),
            AttributeRule.of(TableKind::logged, "unlogged"),
            AttributeRule.of(TableKind::options, "options"),
            AttributeRule.of(TableKind::rowSecurity, "rowSecurity"),
            AttributeRule.of(TableKind::forceRowSecurity, "forceRowSecurity")));
  }

  private static Outcome.InPlace partitionBy(Table from, Table to, Planning planning) {
    return SetAside.refill(from, to, planning);
  }

  /** ALTER TABLE says it from 15 on, of a partitioned table, for those to come, from 17 on. */
  private static Outcome.InPlace accessMethod(Table from, Table to, Planning planning) {
    if (planning.major() < 15) {
      return SetAside.refill(from, to, planning);
    }
    String method = to.accessMethod().isEmpty() ? "heap" : Sql.name(to.accessMethod());
    return Outcome.alter(copying(to, Statement.of(alter(to.key()) + "SET ACCESS METHOD " + method)));
  }

  private static Outcome.InPlace tablespace(Table from, Table to, Planning planning) {
    String tablespace = to.tablespace().isEmpty() ? "pg_default" : Sql.name(to.tablespace());
    return Outcome.alter(copying(to, Statement.of(alter(to.key()) + "SET TABLESPACE " + tablespace)));
  }

  /** What holds no rows itself only remembers it for partitions to come. */
  private static Statement copying(Table table, Statement statement) {
    Statement locking = statement.locking(LockLevel.ACCESS_EXCLUSIVE);
    return table.partitionBy().isEmpty()
        ? locking.hazard(new Hazard(HazardCode.REWRITE, table.key(), "the table is copied")) : locking;
  }

  private static Outcome.InPlace logged(Table from, Table to, Planning planning) {
    String sql = alter(to.key()) + "SET " + (to.unlogged() ? "UNLOGGED" : "LOGGED");
    List<Statement> statements = new ArrayList<>(List.of(Statement.of(sql).locking(LockLevel.ACCESS_EXCLUSIVE)
        .hazard(new Hazard(HazardCode.REWRITE, to.key(), "the table is written anew"))
        .hazard(new Hazard(HazardCode.REPLICATION, to.key(), to.unlogged()
            ? "standbys hold none of its rows from now on, and it can be in no publication"
            : "all its rows go to the standbys at once"))));
    OwnedByKind.ownedBy(to.key(), planning).filter(sequence -> sequence.unlogged() != to.unlogged())
        .map(SequenceKind::logged).forEach(statements::add);
    return Outcome.alter(statements);
  }

  private static Outcome.InPlace options(Table from, Table to, Planning planning) {
    return Outcome.alter(Options.alter(alter(to.key()), from.options(), to.options()).stream()
        .map(statement -> statement.locking(LockLevel.SHARE_UPDATE_EXCLUSIVE)).toList());
  }

  private static Outcome.InPlace rowSecurity(Table from, Table to, Planning planning) {
    Statement statement = Statement
        .of(alter(to.key()) + (to.rowSecurity() ? "ENABLE" : "DISABLE") + " ROW LEVEL SECURITY")
        .locking(LockLevel.ACCESS_EXCLUSIVE);
    return Outcome.alter(to.rowSecurity() ? statement
        : statement.hazard(new Hazard(HazardCode.PRIVILEGE_WIDENED, to.key(), "policies no longer apply")));
  }

  private static Outcome.InPlace forceRowSecurity(Table from, Table to, Planning planning) {
    String sql = alter(to.key()) + (to.forceRowSecurity() ? "FORCE" : "NO FORCE") + " ROW LEVEL SECURITY";
    return Outcome.alter(Statement.of(sql).locking(LockLevel.ACCESS_EXCLUSIVE));
  }

  private static String alter(ObjectKey key) {
    return "ALTER TABLE " + Sql.name(key.schema(), key.name()) + ' ';
  }

  @Override
  protected LockLevel lockedByRename() {
    return LockLevel.ACCESS_EXCLUSIVE;
  }

  @Override
  public String noun() {
    return "TABLE";
  }

  @Override
  public String reference(ObjectKey key) {
    return Sql.name(key.schema(), key.name());
  }

  @Override
  public List<Statement> create(Table table, Folded folded, Planning planning) {
    String head = "CREATE " + (table.unlogged() ? "UNLOGGED " : "") + address(table.key());
    String partitioned = table.partitionBy().isEmpty() ? "" : " PARTITION BY " + table.partitionBy();
    String method = table.accessMethod().isEmpty() ? "" : " USING " + Sql.name(table.accessMethod());
    String placed = table.tablespace().isEmpty() ? "" : " TABLESPACE " + Sql.name(table.tablespace());
    Statement create = Statement.of(head + TableBody.of(folded, planning) + partitioned + method
        + Options.with(table.options()) + placed);
    List<Statement> statements = new ArrayList<>(List.of(create.locking(TableBody.locked(folded))));
    statements.addAll(TableBody.settings(folded, planning));
    if (table.rowSecurity()) {
      statements.add(Statement.of(alter(table.key()) + "ENABLE ROW LEVEL SECURITY"));
    }
    if (table.forceRowSecurity()) {
      statements.add(Statement.of(alter(table.key()) + "FORCE ROW LEVEL SECURITY"));
    }
    return statements;
  }

  @Override
  public List<Statement> drop(Table table, Planning planning) {
    if (SetAside.movesAlong(table.key(), planning)) {
      return SetAside.partition(table, planning);
    }
    Statement drop = Statement.of("DROP " + address(table.key())).locking(LockLevel.ACCESS_EXCLUSIVE)
        .hazard(new Hazard(HazardCode.DATA_LOSS, table.key(), "the table and its rows are gone"));
    // A foreign key on the whole depends on each partition: DROP TABLE is refused, DETACH PARTITION is not.
    return Stream.concat(
        Lineage.wholeOf(table.key(), planning.from()).filter(whole -> Lineage.isReferenced(whole, planning))
            .stream()
            .map(whole -> Statement.of("ALTER TABLE " + reference(whole) + " DETACH PARTITION "
                + reference(table.key())).locking(LockLevel.ACCESS_EXCLUSIVE)),
        Stream.of(drop)).toList();
  }

  @Override
  public Optional<ObjectKey> goesWith(Table table, Planning planning) {
    return Lineage.wholeOf(table.key(), planning.from()).filter(whole -> !planning.to().contains(whole));
  }

  @Override
  public Set<String> occupies(Table table) {
    return Set.of("relation " + reference(table.key()), "type " + reference(table.key()));
  }

  @Override
  public Release release(Table from, Table to, ObjectKey needed, boolean aside, Planning planning) {
    return new Holds(
        "table " + to.key().display() + " needs " + needed + ", which has to be made anew",
        "change the table so that it no longer needs it, generate, and change it back in a later deployment");
  }

  @Override
  public Catalog catalog() {
    return Catalog.CLASS;
  }

  @Override
  public String query(int major) {
    return """
        SELECT c.oid, n.nspname AS schema, c.relname AS name, c.relpersistence = 'u' AS unlogged,
          pg_catalog.pg_get_partkeydef(c.oid) AS partition_by, s.spcname AS tablespace,
          CASE WHEN am.amname <> 'heap' THEN am.amname END AS access_method, c.relrowsecurity AS row_security, c.relforcerowsecurity AS force_row_security,
          CASE WHEN c.reloptions IS NOT NULL OR t.reloptions IS NOT NULL
            THEN ARRAY(SELECT o FROM unnest(c.reloptions) AS o
              UNION ALL SELECT 'toast.' || o FROM unnest(t.reloptions) AS o ORDER BY 1) END AS options
        FROM pg_catalog.pg_class c
        JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        LEFT JOIN pg_catalog.pg_class t ON t.oid = c.reltoastrelid
        LEFT JOIN pg_catalog.pg_am am ON am.oid = c.relam
        LEFT JOIN pg_catalog.pg_tablespace s ON s.oid = c.reltablespace
        WHERE c.relkind IN ('r', 'p') AND\s""" + USER_SCHEMAS;
  }

  @Override
  public Optional<Table> read(Row row, Addresses addresses) throws SQLException {
    return Optional.of(new Table(
        ObjectKey.of("table", row.text("schema"), row.text("name")),
        row.text("partition_by"),
        row.flag("unlogged"),
        row.text("access_method"),
        row.text("tablespace"),
        row.list("options"),
        row.flag("row_security"),
        row.flag("force_row_security")));
  }
}
