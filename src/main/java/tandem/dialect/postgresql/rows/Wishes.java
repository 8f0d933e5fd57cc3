package tandem.dialect.postgresql.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import tandem.dialect.postgresql.kind.ColumnKind;
import tandem.dialect.postgresql.rows.Shape.Column;
import tandem.dialect.postgresql.rows.Shape.Table;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;

/**
 * The schema that rows will have to fit into later, as far as it is another: a text that becomes a number has
 * to hold digits.
 */
final class Wishes {
  private final Map<ObjectKey, String> types = new HashMap<>();
  private final Map<String, Type> byName = new HashMap<>();

  Wishes(SchemaModel wanted, Shape shape) {
    wanted.objects().values().forEach(object -> {
      if (object instanceof ColumnKind.Column column) {
        types.put(column.key(), column.type());
      }
    });
    for (Type type : shape.types().values()) {
      byName.put(type.sql(), type);
      if (type.schema().equals("pg_catalog")) {
        byName.put(type.name(), type);
        byName.put(spoken(type.name()), type);
      }
    }
  }

  /** As format_type writes the types whose SQL name is another than the catalog's. */
  private static String spoken(String name) {
    return switch (name) {
      case "int2" -> "smallint";
      case "int4" -> "integer";
      case "int8" -> "bigint";
      case "float4" -> "real";
      case "float8" -> "double precision";
      case "bool" -> "boolean";
      case "timestamp" -> "timestamp without time zone";
      case "timestamptz" -> "timestamp with time zone";
      case "time" -> "time without time zone";
      case "timetz" -> "time with time zone";
      default -> name;
    };
  }

  /** The type the column will have; its own where it stays, or where the schema does not say. */
  String type(Table table, Column column) {
    return types.getOrDefault(table.key().child("column", column.name()), column.written());
  }

  /** Values of the later type, written as the one of now: for a column that turns from text into another. */
  List<IntFunction<String>> variants(Table table, Column column, Values values) {
    String later = type(table, column);
    Type type = byName.get(later.replaceAll("\\([0-9, -]*\\)", ""));
    boolean becomesAnother = !later.equals(column.written()) && type != null && type.oid() != column.type();
    if (!becomesAnother || !column.written().matches("text|character.*|name")) {
      return List.of();
    }
    IntFunction<String> plain = values.variants(
        new Column(0, column.name(), type.oid(), -1, later, true, false), List.of()).getFirst();
    return List.of(row -> plain.apply(row) + "::text");
  }
}
