package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
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
 * An index of a table or materialized view; {@code pg_index}. One behind a constraint is part of that. One of
 * a partitioned table that lacks partitions' indexes is not an index yet and is listed as not modelled.
 */
public final class IndexKind extends ReplaceableKind<IndexKind.Index> implements Reading<IndexKind.Index> {

  /**
   * An index.
   *
   * @param definition {@code pg_get_indexdef(oid)}, without the ONLY that it has for a partitioned table
   * @param options storage parameters, {@code name=value}, sorted; as they stand in the definition
   * @param tablespace where it is; empty for the database's
   * @param statistics targets of expression columns, {@code number=target}, sorted; {@code attstattarget}
   * @param valid {@code pg_index.indisvalid}; false for what a failed CREATE INDEX CONCURRENTLY left behind,
   *     which no query uses and every write keeps up
   */
  public record Index(
      ObjectKey key,
      String definition,
      List<String> options,
      String tablespace,
      List<String> statistics,
      boolean valid) implements SchemaObject {
    /** True where an expression is indexed, or a condition says which rows are. */
    boolean computes() {
      int list = definition.indexOf('(');
      return definition.indexOf('(', list + 1) >= 0 || definition.contains(" WHERE ");
    }
  }

  public IndexKind() {
    super("index", Index.class, Set.of(Trait.COMMENTABLE), List.of(
        AttributeRule.of(IndexKind::definition, "definition", "options"),
        AttributeRule.of(IndexKind::tablespace, "tablespace"),
        AttributeRule.of(IndexKind::statistics, "statistics"),
        AttributeRule.of(IndexKind::valid, "valid")));
  }

  private static Outcome definition(Index from, Index to, Planning planning) {
    boolean onlyStorage = Options.without(from.definition(), from.options())
        .equals(Options.without(to.definition(), to.options()));
    return onlyStorage
        ? KeyIndex.options(to.key(), from.options(), to.options(), planning)
        : new Outcome.Replace("an index cannot be changed in place");
  }

  private static Outcome valid(Index from, Index to, Planning planning) {
    return to.valid()
        ? new Outcome.Replace("an invalid index is of no use")
        : new Outcome.Refuse("index " + to.key().display()
            + " is wanted invalid: a CREATE INDEX CONCURRENTLY failed"
            + " there", "REINDEX INDEX CONCURRENTLY " + named(to.key())
                + " there, or drop it, and compare again");
  }

  private static Outcome tablespace(Index from, Index to, Planning planning) {
    String tablespace = to.tablespace().isEmpty() ? "pg_default" : Sql.name(to.tablespace());
    return Outcome.alter(
        Statement.of(alter(to) + "SET TABLESPACE " + tablespace).locking(LockLevel.ACCESS_EXCLUSIVE));
  }

  private static Outcome statistics(Index from, Index to, Planning planning) {
    List<Statement> statements = new ArrayList<>();
    for (String statistic : from.statistics()) {
      boolean replaced = to.statistics().stream().anyMatch(other -> column(other).equals(column(statistic)));
      if (!replaced) {
        statements.add(statistics(to, column(statistic) + "=-1"));
      }
    }
    to.statistics().stream().filter(statistic -> !from.statistics().contains(statistic))
        .forEach(statistic -> statements.add(statistics(to, statistic)));
    return Outcome.alter(statements);
  }

  private static Statement statistics(Index index, String statistic) {
    return Statement.of(alter(index) + "ALTER COLUMN " + column(statistic) + " SET STATISTICS "
        + statistic.substring(statistic.indexOf('=') + 1)).locking(LockLevel.SHARE_UPDATE_EXCLUSIVE);
  }

  private static String column(String statistic) {
    return statistic.substring(0, statistic.indexOf('='));
  }

  private static String alter(Index index) {
    return "ALTER INDEX " + named(index.key()) + ' ';
  }

  private static String named(ObjectKey key) {
    return Sql.name(key.root().schema(), key.name());
  }

  @Override
  protected LockLevel lockedByRename() {
    return LockLevel.SHARE_UPDATE_EXCLUSIVE;
  }

  @Override
  public String noun() {
    return "INDEX";
  }

  @Override
  public String reference(ObjectKey key) {
    return named(key);
  }

  @Override
  public List<Statement> create(Index index, Folded folded, Planning planning) {
    Optional<List<Statement>> renamed = Piece.renamed(this, index, IndexKind::called, planning);
    if (renamed.isPresent()) {
      return renamed.get();
    }
    List<Statement> statements = new ArrayList<>(built(index, planning));
    boolean outside = !statements.getLast().transactional();
    if (!index.tablespace().isEmpty()) {
      statements.add(Statement.of(alter(index) + "SET TABLESPACE " + Sql.name(index.tablespace())));
    }
    // The lock is on the index alone, which nobody had before.
    index.statistics().forEach(statistic -> statements.add(statistics(index, statistic).harmless()));
    return outside ? statements.stream().map(Statement::outsideTransaction).toList() : statements;
  }

  private static Index called(Index index, ObjectKey key) {
    String definition = index.definition().replaceFirst(
        Pattern.quote(" INDEX " + Sql.name(index.key().name()) + " ON "),
        Matcher.quoteReplacement(" INDEX " + Sql.name(key.name()) + " ON "));
    return new Index(key, definition, index.options(), index.tablespace(), index.statistics(), index.valid());
  }

  private static List<Statement> built(Index index, Planning planning) {
    ObjectKey relation = index.key().parent();
    if (Concurrently.isPartitioned(relation, planning.to())) {
      // It takes the indexes that the partitions have by now, and builds nothing.
      return List.of(Statement.of(index.definition()).locking(LockLevel.SHARE));
    }
    if (planning.isNew(relation)) {
      return List.of(Statement.of(index.definition()));
    }
    List<Statement> statements = Concurrently.builds(relation, planning)
        ? new ArrayList<>(Concurrently.build(index.key(), index.definition(), planning))
        : new ArrayList<>(List.of(Statement.of(index.definition()).locking(LockLevel.SHARE).hazard(new Hazard(
            HazardCode.INDEX_BLOCKS_WRITES, index.key(), "writes wait while the index is built"))));
    if (isUnique(index)) {
      statements.add(statements.removeLast()
          .hazard(new Hazard(HazardCode.MAY_FAIL, index.key(), "fails where two rows are alike")));
    }
    return statements;
  }

  private static boolean isUnique(Index index) {
    return index.definition().startsWith("CREATE UNIQUE ");
  }

  @Override
  public List<Statement> drop(Index index, Planning planning) {
    return Piece.isRenamed(index.key(), planning) ? Piece.leaves(this, index.key(), planning)
        : List.of(ReplicaIdentityKind.dropping(index.key(), dropped(index, planning), planning));
  }

  private Statement dropped(Index index, Planning planning) {
    if (Concurrently.drops(index.key(), planning)) {
      return Concurrently.drop(index.key());
    }
    if (!Piece.is(index.key(), planning.from())) {
      return Statement.of("DROP INDEX " + reference(index.key())).locking(LockLevel.ACCESS_EXCLUSIVE);
    }
    // A piece has gone with the whole, unless its table was let go before.
    Statement drop = Statement.of("DROP INDEX IF EXISTS " + reference(index.key()));
    return planning.to().contains(index.key().parent().fact("partition"))
        ? drop : drop.locking(LockLevel.ACCESS_EXCLUSIVE);
  }

  @Override
  public Set<String> occupies(Index index) {
    String relation = "relation " + reference(index.key());
    return isUnique(index)
        ? Set.of(relation, KeyIndex.occupied(
            Sql.name(index.key().root().schema(), index.key().root().name()), index.definition()))
        : Set.of(relation);
  }

  @Override
  public Catalog catalog() {
    return Catalog.CLASS;
  }

  @Override
  public String query(int major) {
    return """
        SELECT c.oid, i.indrelid AS relation, c.relname AS name, h.inhparent AS above,
          i.indisvalid AS valid, pg_catalog.pg_get_indexdef(c.oid) AS definition, s.spcname AS tablespace,
          c.reloptions AS options,
          CASE WHEN i.indexprs IS NOT NULL THEN ARRAY(
            SELECT a.attnum || '=' || a.attstattarget FROM pg_catalog.pg_attribute a
            WHERE a.attrelid = c.oid AND a.attstattarget >= 0 ORDER BY a.attnum) END AS statistics
        FROM pg_catalog.pg_index i
        JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
        JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        LEFT JOIN pg_catalog.pg_tablespace s ON s.oid = c.reltablespace
        LEFT JOIN pg_catalog.pg_inherits h ON h.inhrelid = c.oid
        WHERE (i.indisvalid OR c.relkind = 'i') AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint k
            WHERE k.conindid = c.oid AND k.conrelid = i.indrelid AND k.contype IN ('p', 'u', 'x'))
          AND\s""" + USER_SCHEMAS;
  }

  @Override
  public Optional<Index> read(Row row, Addresses addresses) throws SQLException {
    Optional<ObjectKey> relation = addresses.relation(row.oid("relation"));
    if (relation.isEmpty()) {
      return Optional.empty();
    }
    if (row.oid("above") != 0) {
      // An index of the whole takes those that its partitions have already.
      addresses.follows(
          Address.of(Catalog.CLASS, row.oid("above")), Address.of(Catalog.CLASS, row.oid("oid")));
    }
    return Optional.of(new Index(
        relation.get().child("index", row.text("name")),
        Options.sorted(row.sql("definition").replaceFirst(" ON ONLY ", " ON "), row.list("options")),
        row.list("options").stream().sorted().toList(),
        row.text("tablespace"),
        row.list("statistics"),
        row.flag("valid")));
  }
}
