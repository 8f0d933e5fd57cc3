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
import tandem.kind.Place;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.SchemaObject;

/**
 * Extended statistics on columns and expressions of a table; {@code pg_statistic_ext}. They have a schema of
 * their own, which need not be the table's, and stand in the table's file. What ANALYZE has gathered is data
 * of the server, and is not read.
 */
public final class StatisticsKind extends ReplaceableKind<StatisticsKind.Statistics>
    implements Reading<StatisticsKind.Statistics> {
  private static final String FROM = " FROM ";

  /**
   * Extended statistics.
   *
   * @param definition {@code pg_get_statisticsobjdef}: the whole CREATE STATISTICS
   * @param target {@code stxstattarget}, what ANALYZE samples; -1 for that of the columns
   */
  public record Statistics(ObjectKey key, String definition, int target) implements SchemaObject {}

  public StatisticsKind() {
    super("statistics", Statistics.class, Set.of(Trait.COMMENTABLE, Trait.OWNABLE), List.of(
        AttributeRule.of((from, to, planning) -> new Outcome.Replace(
            "kinds, columns and table of statistics cannot be changed in place"), "definition"),
        AttributeRule.of((from, to, planning) -> Outcome.alter(target(to)), "target")));
  }

  private static Statement target(Statistics statistics) {
    return Statement.of("ALTER STATISTICS " + Sql.name(statistics.key().schema(), statistics.key().name())
        + " SET STATISTICS " + statistics.target());
  }

  @Override
  public String noun() {
    return "STATISTICS";
  }

  @Override
  public String reference(ObjectKey key) {
    return Sql.name(key.schema(), key.name());
  }

  @Override
  public List<Statement> create(Statistics statistics, Folded folded, Planning planning) {
    List<Statement> statements = new ArrayList<>(List.of(
        Statement.of(statistics.definition()).locking(LockLevel.SHARE_UPDATE_EXCLUSIVE)));
    if (statistics.target() >= 0) {
      statements.add(target(statistics));
    }
    return statements;
  }

  @Override
  public List<Statement> drop(Statistics statistics, Planning planning) {
    return List.of(
        Statement.of("DROP " + address(statistics.key())).locking(LockLevel.SHARE_UPDATE_EXCLUSIVE));
  }

  @Override
  public Place place(ObjectKey key) {
    return new Place(key.schema(), "statistics", key.name());
  }

  @Override
  public Optional<ObjectKey> standsWith(Statistics statistics, Planning planning) {
    return relation(statistics, planning.to());
  }

  @Override
  public Optional<ObjectKey> goesWith(Statistics statistics, Planning planning) {
    return relation(statistics, planning.from()).filter(planning::isGone);
  }

  private static Optional<ObjectKey> relation(Statistics statistics, SchemaModel model) {
    return model.needsOf(statistics.key()).stream().map(ObjectKey::root)
        .filter(root -> statistics.definition().endsWith(FROM + Sql.name(root.schema(), root.name())))
        .findFirst();
  }

  @Override
  public Set<String> occupies(Statistics statistics) {
    return Set.of("statistics " + reference(statistics.key()));
  }

  @Override
  public Catalog catalog() {
    return Catalog.STATISTIC_EXT;
  }

  @Override
  public String ifAny() {
    return "pg_catalog.pg_statistic_ext";
  }

  @Override
  public String query(int major) {
    // Up to 16 -1 stands for the default, from 17 on null does.
    return """
        SELECT s.oid, n.nspname AS schema, s.stxname AS name, s.stxrelid AS relation,
          pg_catalog.pg_get_statisticsobjdef(s.oid) AS definition, COALESCE(s.stxstattarget, -1) AS target
        FROM pg_catalog.pg_statistic_ext s
        JOIN pg_catalog.pg_namespace n ON n.oid = s.stxnamespace
        WHERE\s""" + USER_SCHEMAS;
  }

  @Override
  public Optional<Statistics> read(Row row, Addresses addresses) throws SQLException {
    if (addresses.relation(row.oid("relation")).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Statistics(
        ObjectKey.of("statistics", row.text("schema"), row.text("name")),
        row.sql("definition"),
        row.number("target")));
  }
}
