package tandem.corpus;

import java.math.BigInteger;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tandem.corpus.Contents.Column;
import tandem.corpus.Contents.Sequence;
import tandem.corpus.Contents.Table;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.plan.Plan;

/**
 * Says what a database held before a plan ran and holds no more.
 *
 * <p>A value is kept where its text is the same, or where its column changed its type and the value cast back
 * to the type it had is the same; of what was text, where it is what the text says to the new type. Values
 * that are computed before and after are nobody's.
 */
final class Kept {
  private final Contents before;
  private final Contents after;
  private final Ground ground;
  private final Connection connection;
  private final Predicate<ObjectKey> mayGo;
  private final List<String> losses = new ArrayList<>();

  private Kept(Ground ground, Contents before, Connection connection, Predicate<ObjectKey> mayGo)
      throws SQLException {
    this.ground = ground;
    this.before = before;
    this.after = ground.contents(connection);
    this.connection = connection;
    this.mayGo = mayGo;
  }

  /**
   * One sentence for each loss.
   *
   * @param connection to the database as it is afterwards
   * @param mayGo tables that may lose their rows and columns that may lose their values
   */
  static List<String> losses(
      Ground ground, Contents before, Connection connection, Predicate<ObjectKey> mayGo) throws SQLException {
    Kept kept = new Kept(ground, before, connection, mayGo);
    for (Table table : before.tables().values()) {
      if (!mayGo.test(table.key())) {
        kept.table(table);
      }
    }
    before.sequences().forEach(kept::position);
    kept.after.sequences().forEach(kept::handsOutNew);
    return kept.losses;
  }

  /**
   * What a plan says is lost: the object of a data-loss hazard, what is part of it, and what needs it, as a
   * column needs the type of which an attribute goes.
   */
  static Predicate<ObjectKey> toldBy(Plan plan, SchemaModel before) {
    Set<ObjectKey> lost = plan.hazards().stream().filter(hazard -> hazard.code() == HazardCode.DATA_LOSS)
        .map(Hazard::object).collect(Collectors.toSet());
    return key -> isLost(key, lost, before, new HashSet<>());
  }

  private static boolean isLost(
      ObjectKey key, Set<ObjectKey> lost, SchemaModel model, Set<ObjectKey> asked) {
    return lost.stream().anyMatch(key::isWithin)
        || model.needsOf(key).stream()
            .anyMatch(needed -> asked.add(needed) && isLost(needed, lost, model, asked));
  }

  private void table(Table was) throws SQLException {
    Table is = after.tables().get(was.key());
    if (is == null) {
      gone(was);
    } else {
      columnsGone(was, is);
      // Bounds say which partition of a table a row is in, and one with rows of its own may have joined.
      boolean kept = was.partitioned() || is.partitioned() && isIn(is, was)
          || was.partitionOf().equals(is.partitionOf()) && isIn(root(was), was);
      if (!kept) {
        compare(was, is);
      }
    }
  }

  private Table root(Table was) {
    return was.partitionOf().map(after.tables()::get).orElse(null);
  }

  private boolean isIn(Table root, Table was) {
    return root != null
        && counted(root, kept(was, root)).keySet().containsAll(counted(was, kept(was, root)).keySet());
  }

  private void gone(Table was) {
    Table root = root(was);
    if (root != null && !was.rows().isEmpty()) {
      if (!isIn(root, was)) {
        losses.add(was.key() + " is gone, and its rows are not all in " + root.key());
      }
    } else if (!was.rows().isEmpty()) {
      losses.add(was.key() + " is gone with " + was.rows().size() + " rows, and no hazard says so");
    }
  }

  private void columnsGone(Table was, Table is) {
    int at = 0;
    for (Column column : was.columns().values()) {
      int place = at++;
      boolean held = !column.generated() && was.rows().stream().anyMatch(row -> row.get(place) != null);
      if (held && !is.columns().containsKey(column.name()) && !mayGo(was, column)) {
        losses.add(key(was, column) + " is gone with its values, and no hazard says so");
      }
    }
  }

  private void compare(Table was, Table is) throws SQLException {
    List<String> kept = kept(was, is);
    List<String> retold = kept.stream()
        .filter(name -> !was.columns().get(name).type().equals(is.columns().get(name).type()))
        .filter(name -> !counted(was, List.of(name)).equals(counted(is, List.of(name)))).toList();
    Map<List<String>, Integer> rowsBefore = counted(toldAsAfter(was, is, retold), kept);
    Map<List<String>, Integer> rowsAfter = counted(toldAsBefore(was, is, retold), kept);
    if (!rowsBefore.equals(rowsAfter)) {
      losses.add(was.key() + " held " + kept + "\n" + text(rowsBefore) + "and holds\n" + text(rowsAfter));
    }
  }

  /** The columns whose values are to be found again, by name. */
  private List<String> kept(Table was, Table is) {
    return was.columns().values().stream()
        .filter(column -> is.columns().containsKey(column.name()))
        .filter(column -> !column.generated() || !is.columns().get(column.name()).generated())
        .filter(column -> !mayGo(was, column))
        .map(Column::name).toList();
  }

  /** What is said of a column of a partitioned table is said of its partitions' columns. */
  private boolean mayGo(Table table, Column column) {
    return mayGo.test(key(table, column))
        || table.partitionOf().filter(root -> mayGo.test(root.child("column", column.name()))).isPresent();
  }

  private static ObjectKey key(Table table, Column column) {
    return table.key().child("column", column.name());
  }

  /** True where a type's values are what somebody wrote, so that another may hold it in its own form. */
  private static boolean isText(String type) {
    return type.matches("(?i)(text|json|name|character.*|varchar.*)(\\[\\])?");
  }

  /** The rows before, what was text read as the type it has become. */
  private Table toldAsAfter(Table was, Table is, List<String> retold) throws SQLException {
    List<List<String>> rows = was.rows();
    List<String> names = List.copyOf(was.columns().keySet());
    for (String name : retold) {
      if (isText(was.columns().get(name).type())) {
        rows = read(rows, names.indexOf(name), is.columns().get(name).type());
      }
    }
    return was.with(rows);
  }

  private List<List<String>> read(List<List<String>> rows, int place, String type) throws SQLException {
    List<String> values =
        ground.read(connection, rows.stream().map(row -> row.get(place)).collect(Collectors.toList()), type);
    List<List<String>> read = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<String> told = new ArrayList<>(rows.get(i));
      told.set(place, values.get(i));
      read.add(told);
    }
    return read;
  }

  /** The rows afterwards, values of another type than before cast back to it. */
  private Table toldAsBefore(Table was, Table is, List<String> retold) throws SQLException {
    Map<String, String> types = new TreeMap<>();
    for (String name : retold) {
      String type = was.columns().get(name).type();
      if (!isText(type)) {
        types.put(name, type);
      }
    }
    return types.isEmpty() ? is : is.with(ground.rowsAs(connection, is, types));
  }

  private static Map<List<String>, Integer> counted(Table table, List<String> columns) {
    List<String> names = List.copyOf(table.columns().keySet());
    List<Integer> places = columns.stream().map(names::indexOf).toList();
    Map<List<String>, Integer> counted = new HashMap<>();
    for (List<String> row : table.rows()) {
      List<String> part = new ArrayList<>();
      places.forEach(place -> part.add(row.get(place)));
      counted.merge(part, 1, Integer::sum);
    }
    return counted;
  }

  private static String text(Map<List<String>, Integer> rows) {
    StringBuilder text = new StringBuilder();
    rows.entrySet().stream().flatMap(row -> Stream.generate(row::getKey).limit(row.getValue()))
        .map(Object::toString).sorted().forEach(row -> text.append("  ").append(row).append('\n'));
    return text.toString();
  }

  /** A sequence that stays goes on behind the last number, or with the next, as far as its bounds let it. */
  private void position(ObjectKey key, Sequence was) {
    Sequence is = after.sequences().get(key);
    boolean told = was.called() && is != null && was.last() >= is.least() && was.last() <= is.most();
    if (told && (!is.called() || is.last() != was.last() && is.next() != was.next())) {
      losses.add(key + " stood at " + was.last() + " and would hand out " + is.next());
    }
  }

  /** A sequence that a column with values has got must not hand out what is there already. */
  private void handsOutNew(ObjectKey key, Sequence is) {
    ObjectKey column = is.column().orElse(null);
    Table was = column == null ? null : before.tables().get(column.parent());
    Table now = column == null ? null : after.tables().get(column.parent());
    boolean had = before.sequences().values().stream()
        .anyMatch(sequence -> sequence.column().equals(is.column()));
    if (was == null || now == null || had || !was.columns().containsKey(column.name())) {
      return;
    }
    int place = List.copyOf(now.columns().keySet()).indexOf(column.name());
    BigInteger next = BigInteger.valueOf(is.next());
    Stream<BigInteger> values = now.rows().stream().map(row -> row.get(place)).filter(Objects::nonNull)
        .filter(value -> value.matches("-?\\d+")).map(BigInteger::new);
    boolean taken = is.increment() > 0
        ? values.anyMatch(value -> value.compareTo(next) >= 0)
        : values.anyMatch(value -> value.compareTo(next) <= 0);
    if (taken) {
      losses.add(key + " would hand out " + next + ", and " + column + " holds as much already");
    }
  }
}
