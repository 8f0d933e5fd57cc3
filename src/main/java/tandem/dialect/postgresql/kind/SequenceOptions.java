package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import tandem.ddl.LockLevel;
import tandem.ddl.Sql;
import tandem.ddl.Statement;

/**
 * What a sequence counts; {@code pg_sequence}. Shared by sequences and identity columns.
 *
 * @param type smallint, integer or bigint
 * @param start {@code seqstart}
 * @param increment {@code seqincrement}; negative: it counts down
 * @param min {@code seqmin}; empty for the type's own
 * @param max {@code seqmax}; empty for the type's own
 * @param cache {@code seqcache}
 * @param cycle {@code seqcycle}
 */
record SequenceOptions(
    String type, long start, long increment, String min, String max, long cache, boolean cycle) {
  /** The columns of {@code pg_sequence s} that {@link #of} reads. */
  static final String COLUMNS = """
      pg_catalog.format_type(s.seqtypid, NULL) AS type, s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache,
          s.seqcycle""";

  static SequenceOptions of(Row row) throws SQLException {
    String type = row.text("type");
    long increment = row.oid("seqincrement");
    SequenceOptions bare = new SequenceOptions(type, 1, increment, "", "", 1, false);
    String min = row.oid("seqmin") == bare.lowest() ? "" : row.text("seqmin");
    String max = row.oid("seqmax") == bare.highest() ? "" : row.text("seqmax");
    return new SequenceOptions(
        type, row.oid("seqstart"), increment, min, max, row.oid("seqcache"), row.flag("seqcycle"));
  }

  /** The least value; manual, "CREATE SEQUENCE", MINVALUE. */
  long lowest() {
    if (!min.isEmpty()) {
      return Long.parseLong(min);
    }
    return increment > 0 ? 1 : switch (type) {
      case "smallint" -> Short.MIN_VALUE;
      case "integer" -> Integer.MIN_VALUE;
      default -> Long.MIN_VALUE;
    };
  }

  /** The greatest value; manual, "CREATE SEQUENCE", MAXVALUE. */
  long highest() {
    if (!max.isEmpty()) {
      return Long.parseLong(max);
    }
    return increment < 0 ? -1 : switch (type) {
      case "smallint" -> Short.MAX_VALUE;
      case "integer" -> Integer.MAX_VALUE;
      default -> Long.MAX_VALUE;
    };
  }

  /** Everything but the type that is not as it is by default, as CREATE SEQUENCE has it. */
  List<String> written() {
    List<String> options = new ArrayList<>();
    if (start != (increment > 0 ? lowest() : highest())) {
      options.add("START WITH " + start);
    }
    if (increment != 1) {
      options.add("INCREMENT BY " + increment);
    }
    if (!min.isEmpty()) {
      options.add("MINVALUE " + min);
    }
    if (!max.isEmpty()) {
      options.add("MAXVALUE " + max);
    }
    if (cache != 1) {
      options.add("CACHE " + cache);
    }
    if (cycle) {
      options.add("CYCLE");
    }
    return options;
  }

  /** What turns the options before into these, without the type, as ALTER SEQUENCE has it. */
  List<String> changesFrom(SequenceOptions from) {
    // A change of type moves the bounds along where they were the old type's own.
    boolean turns = from.increment > 0 != increment > 0;
    List<String> options = new ArrayList<>();
    if (from.increment != increment) {
      options.add("INCREMENT BY " + increment);
    }
    if (turns || !from.min.equals(min)) {
      options.add(min.isEmpty() ? "NO MINVALUE" : "MINVALUE " + min);
    }
    if (turns || !from.max.equals(max)) {
      options.add(max.isEmpty() ? "NO MAXVALUE" : "MAXVALUE " + max);
    }
    if (from.start != start) {
      options.add("START WITH " + start);
    }
    if (from.cache != cache) {
      options.add("CACHE " + cache);
    }
    if (from.cycle != cycle) {
      options.add(cycle ? "CYCLE" : "NO CYCLE");
    }
    return options;
  }

  /** True where a value the sequence may be at is out of its new bounds. */
  boolean isNarrowerThan(SequenceOptions from) {
    return lowest() > from.lowest() || highest() < from.highest();
  }

  /**
   * Statements that bring the current value into the new bounds, without which PostgreSQL refuses them: the
   * bounds are opened as far as need be, then the value is moved.
   *
   * @param sequence quoted and qualified
   */
  List<Statement> movedFrom(SequenceOptions from, String sequence) {
    List<Statement> statements = new ArrayList<>();
    long least = Math.min(lowest(), from.lowest());
    long most = Math.max(highest(), from.highest());
    if (least < from.lowest() || most > from.highest()) {
      statements.add(Statement.of("ALTER SEQUENCE " + sequence
          + (width(type) > width(from.type) ? " AS " + type : "")
          + " MINVALUE " + least + " MAXVALUE " + most)
          .locking(LockLevel.SHARE_ROW_EXCLUSIVE));
    }
    statements.add(Statement.of("SELECT setval(" + Sql.literal(sequence) + ", " + moved() + ") FROM "
        + sequence));
    return statements;
  }

  /**
   * A query that moves a new sequence to where another stands, as far as its bounds let it.
   *
   * @param before what the other counts
   * @param other the other, quoted and qualified
   */
  String continued(String sequence, SequenceOptions before, String other) {
    return "SELECT setval(" + Sql.literal(sequence) + ", " + (isNarrowerThan(before)
        ? moved() : "last_value, is_called") + ") FROM " + other;
  }

  private String moved() {
    return "LEAST(GREATEST(last_value, " + lowest() + "), " + highest()
        + "), is_called AND last_value BETWEEN "
        + lowest() + " AND " + highest();
  }

  private static int width(String type) {
    return List.of("smallint", "integer", "bigint").indexOf(type);
  }

  /**
   * A query that moves a new sequence to where another stands, as far as its own bounds go.
   *
   * @param sequence quoted and qualified
   * @param before what the other counts
   * @param old the other, quoted and qualified
   */
  String from(String sequence, SequenceOptions before, String old) {
    String last = isNarrowerThan(before)
        ? "LEAST(GREATEST(last_value, " + lowest() + "), " + highest() + ")"
        : "last_value";
    return "SELECT setval(" + Sql.literal(sequence) + ", " + last + ", is_called) FROM " + old;
  }

  /**
   * A query that moves a new sequence past the values its column holds already; it does nothing without any.
   */
  String past(String sequence, String column, String table) {
    String last = increment > 0 ? "max(" + column + ")" : "min(" + column + ")";
    return "SELECT setval(" + Sql.literal(sequence) + ", " + last + ") FROM " + table
        + " HAVING " + last + (increment > 0 ? " >= " : " <= ") + start;
  }
}
