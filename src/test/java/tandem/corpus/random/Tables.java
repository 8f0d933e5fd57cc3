package tandem.corpus.random;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tandem.ddl.Sql;

/** Tables, their columns and constraints. */
final class Tables {
  private Tables() {}

  /**
   * A table.
   *
   * @param options storage parameters; empty for none
   * @param strategy LIST, RANGE or HASH; empty where it is not partitioned
   * @param key id of the column it is partitioned by; empty where it is not
   * @param above id of the table it is a partition of or inherits from; empty for none
   * @param part which part of the table above: 1, 2, 0 for the default; -1 where it inherits
   */
  record Table(
      String id,
      String schema,
      String name,
      String options,
      boolean unlogged,
      String strategy,
      String key,
      String above,
      int part,
      String security) implements Wording.InSchema {
    boolean isPartition() {
      return part >= 0;
    }

    boolean isPartitioned() {
      return !strategy.isEmpty();
    }

    @Override
    public Set<String> needs() {
      Set<String> needs = Types.inSchema(schema);
      needs.addAll(List.of(key, above));
      needs.remove("");
      return needs;
    }

    @Override
    public List<String> sql(Blueprint in) {
      List<Column> columns =
          in.all(Column.class).stream().filter(column -> column.table().equals(id)).toList();
      StringBuilder text = new StringBuilder("CREATE ").append(unlogged ? "UNLOGGED " : "").append("TABLE ")
          .append(Wording.name(in, id));
      if (isPartition()) {
        text.append(" PARTITION OF ").append(Wording.name(in, above)).append(bound(in));
      } else {
        text.append(columns.stream().map(column -> "\n  " + column.clause(in))
            .collect(Collectors.joining(",", " (", ")")));
        text.append(above.isEmpty() ? "" : " INHERITS (" + Wording.name(in, above) + ")");
      }
      if (isPartitioned()) {
        text.append(" PARTITION BY ").append(strategy).append(" (").append(Wording.column(in, key))
            .append(")");
      }
      text.append(options.isEmpty() ? "" : " WITH (" + options + ")");
      List<String> statements = new ArrayList<>(List.of(text.toString()));
      if (!security.isEmpty()) {
        statements.add("ALTER TABLE " + Wording.name(in, id) + ' ' + security);
      }
      columns.forEach(column -> statements.addAll(column.details(in)));
      return statements;
    }

    private String bound(Blueprint in) {
      Table whole = in.find(above, Table.class);
      Type type = in.find(whole.key(), Column.class).type();
      if (whole.strategy().equals("HASH")) {
        return " FOR VALUES WITH (MODULUS 2, REMAINDER " + part % 2 + ")";
      }
      if (part == 0) {
        return " DEFAULT";
      }
      String two = Wording.literal(in, type, 2);
      return whole.strategy().equals("LIST") ? " FOR VALUES IN (" + Wording.literal(in, type, part) + ")"
          : part == 1 ? " FOR VALUES FROM (MINVALUE) TO (" + two + ")"
          : " FOR VALUES FROM (" + two + ") TO (MAXVALUE)";
    }
  }

  /**
   * A column.
   *
   * @param identity ALWAYS, BY DEFAULT or empty
   * @param computedFrom id of the column it is generated from; empty for none
   * @param filled false where all rows have NULL
   * @param details what ALTER COLUMN says of it afterwards: {@code SET STATISTICS 5}; empty for nothing
   */
  record Column(
      String id,
      String table,
      String name,
      Type type,
      boolean notNull,
      String identity,
      String computedFrom,
      String collation,
      boolean filled,
      String details) implements Element {
    @Override
    public Set<String> needs() {
      Set<String> needs = Types.ofType(new HashSet<>(Set.of(table)), type);
      if (!computedFrom.isEmpty()) {
        needs.add(computedFrom);
      }
      return needs;
    }

    @Override
    public String unit() {
      return table;
    }

    boolean isPlain() {
      return identity.isEmpty() && computedFrom.isEmpty();
    }

    Column with(Type newType) {
      boolean keepsIdentity = newType.isWhole();
      boolean keepsCollation = newType.isText();
      return new Column(id, table, name, newType, notNull, keepsIdentity ? identity : "", computedFrom,
          keepsCollation ? collation : "", filled, keepsCollation ? details : "");
    }

    Column with(boolean newNotNull, String newIdentity, String newComputedFrom) {
      return new Column(id, table, name, type, newNotNull, newIdentity, newComputedFrom, collation, filled,
          details);
    }

    Column with(String newCollation, String newDetails) {
      return new Column(id, table, name, type, notNull, identity, computedFrom, newCollation, filled,
          newDetails);
    }

    @Override
    public List<String> sql(Blueprint in) {
      return List.of();
    }

    String clause(Blueprint in) {
      StringBuilder text = new StringBuilder(Sql.name(name)).append(' ').append(Wording.type(in, type));
      text.append(collation.isEmpty() ? "" : " COLLATE " + collation);
      text.append(identity.isEmpty() ? "" : " GENERATED " + identity + " AS IDENTITY");
      if (!computedFrom.isEmpty()) {
        String source = Wording.column(in, computedFrom);
        Type touched = Wording.touchedType(in, computedFrom);
        String value = touched.equals(type) ? Wording.touched(in, computedFrom, source)
            : "CASE WHEN " + source + " IS NULL THEN " + Wording.literal(in, type, 1) + " ELSE "
                + Wording.literal(in, type, 2) + " END";
        text.append(" GENERATED ALWAYS AS (").append(value).append(") STORED");
      }
      return text.append(notNull ? " NOT NULL" : "").toString();
    }

    List<String> details(Blueprint in) {
      return details.isEmpty() ? List.of() : List.of(
          "ALTER TABLE " + Wording.name(in, table) + " ALTER COLUMN " + Sql.name(name) + ' ' + details);
    }
  }

  /** @param source a function or sequence it calls; empty for a constant */
  record Default(String id, String table, String column, String source, int number) implements Element {
    @Override
    public Set<String> needs() {
      Set<String> needs = new HashSet<>(Set.of(table, column, source));
      needs.remove("");
      return needs;
    }

    @Override
    public List<String> sql(Blueprint in) {
      Type type = Wording.columnType(in, column);
      String value = source.isEmpty() ? Wording.literal(in, type, 1 + number % 2)
          : in.find(source) instanceof Types.Sequence
              ? "nextval(" + Sql.literal(Wording.name(in, source)) + "::regclass)"
              : Wording.name(in, source) + "()";
      return List.of("ALTER TABLE " + Wording.name(in, table) + " ALTER COLUMN " + Wording.column(in, column)
          + " SET DEFAULT " + value);
    }
  }

  /** What is named within its table. */
  interface OfTable extends Element {
    String table();

    String name();

    default String noun() {
      return "CONSTRAINT";
    }

    default String add(Blueprint in) {
      return "ALTER TABLE " + Wording.name(in, table()) + " ADD CONSTRAINT " + Sql.name(name()) + ' ';
    }
  }

  record Key(
      String id, String table, String name, boolean primary, List<String> columns, List<String> include,
      String deferrable) implements OfTable {
    @Override
    public Set<String> needs() {
      return all(table, columns, include);
    }

    @Override
    public List<String> sql(Blueprint in) {
      return List.of(add(in) + (primary ? "PRIMARY KEY (" : "UNIQUE (") + Wording.columnNames(in, columns)
          + ")"
          + (include.isEmpty() ? "" : " INCLUDE (" + Wording.columnNames(in, include) + ")") + deferrable);
    }
  }

  /** @param function a guard it calls; empty for an expression that fits the column's type */
  record Check(
      String id, String table, String name, String column, String function, int variant, String state)
      implements OfTable {
    @Override
    public Set<String> needs() {
      return all(table, List.of(column), function.isEmpty() ? List.of() : List.of(function));
    }

    @Override
    public List<String> sql(Blueprint in) {
      String value = Wording.column(in, column);
      String condition = function.isEmpty() ? Wording.condition(in, column, value, variant)
          : in.find(function, Code.Function.class).call(in, value);
      return List.of(add(in) + "CHECK (" + condition + ")" + state);
    }
  }

  /** @param target id of the key it references */
  record ForeignKey(
      String id, String table, String name, List<String> columns, String target, String actions, String state)
      implements OfTable {
    @Override
    public Set<String> needs() {
      return all(table, columns, List.of(target));
    }

    @Override
    public List<String> sql(Blueprint in) {
      Key key = in.find(target, Key.class);
      return List.of(add(in) + "FOREIGN KEY (" + Wording.columnNames(in, columns) + ") REFERENCES "
          + Wording.name(in, key.table()) + " (" + Wording.columnNames(in, key.columns()) + ")" + actions
              + state);
    }
  }

  record Exclusion(String id, String table, String name, String column, String deferrable)
      implements OfTable {
    @Override
    public Set<String> needs() {
      return all(table, List.of(column), List.of());
    }

    @Override
    public List<String> sql(Blueprint in) {
      boolean range = Wording.columnType(in, column).equals(Type.of("int4range"));
      return List.of(add(in) + "EXCLUDE USING " + (range ? "gist (" : "btree (") + Wording.column(in, column)
          + " WITH " + (range ? "&&" : "=") + ")" + deferrable);
    }
  }

  static Set<String> all(String table, List<String> some, List<String> more) {
    Set<String> all = new HashSet<>(Set.of(table));
    all.addAll(some);
    all.addAll(more);
    return all;
  }
}
