package tandem.corpus.random;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tandem.ddl.Sql;

/** How SQL speaks of elements: names, types, values, and expressions that fit a type. */
final class Wording {
  private Wording() {}

  /** What has a name in a schema. */
  interface InSchema extends Element {
    /** Id of the schema; empty for public. */
    String schema();

    String name();
  }

  static String name(Blueprint in, String id) {
    InSchema object = in.find(id, InSchema.class);
    String schema = object.schema().isEmpty() ? "public"
        : in.find(object.schema(), Types.Schema.class).name();
    return Sql.name(schema, object.name());
  }

  static String type(Blueprint in, Type type) {
    return (type.isBase() ? type.base() : name(in, type.element())) + (type.array() ? "[]" : "");
  }

  /** The base type behind domains. */
  static Type resolved(Blueprint in, Type type) {
    return !type.isBase() && in.find(type.element()) instanceof Types.Domain domain
        ? type.array() ? domain.base().arrayOf() : resolved(in, domain.base())
        : type;
  }

  static boolean isSortable(Blueprint in, Type type) {
    Type resolved = resolved(in, type);
    return resolved.isBase() ? resolved.isSortable() : in.find(resolved.element()) instanceof Types.EnumType;
  }

  /** The n-th value of a type with its cast. */
  static String literal(Blueprint in, Type type, int n) {
    return Sql.literal(value(in, type, n)) + "::" + type(in, type);
  }

  private static String value(Blueprint in, Type type, int n) {
    Type resolved = resolved(in, type);
    if (resolved.isBase()) {
      return resolved.value(n);
    }
    String value = in.find(resolved.element()) instanceof Types.Composite composite
        ? composite.attributes().stream().map(attribute -> quoted(value(in, attribute.type(), n)))
            .collect(Collectors.joining(",", "(", ")"))
        : Integer.toString(n);
    return type.array() ? "{" + quoted(value) + "}" : value;
  }

  private static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** Columns of a table or view, those of the table above first. */
  static List<String> columns(Blueprint in, String relation) {
    if (in.find(relation) instanceof Relations.View view) {
      return view.outputRefs();
    }
    Tables.Table table = in.find(relation, Tables.Table.class);
    List<String> columns = new ArrayList<>(table.above().isEmpty() ? List.of() : columns(in, table.above()));
    in.all(Tables.Column.class).stream().filter(column -> column.table().equals(relation))
        .map(Tables.Column::id).forEach(columns::add);
    return columns;
  }

  static String column(Blueprint in, String ref) {
    return Sql.name(in.find(ref) instanceof Relations.View view
        ? view.output(ref).name() : in.find(ref, Tables.Column.class).name());
  }

  static String columnNames(Blueprint in, List<String> refs) {
    return refs.stream().map(ref -> column(in, ref)).collect(Collectors.joining(", "));
  }

  static Type columnType(Blueprint in, String ref) {
    return in.find(ref) instanceof Relations.View view
        ? view.output(ref).type(in) : in.find(ref, Tables.Column.class).type();
  }

  /** True, or unknown, of every generated value of a type. */
  static String condition(Blueprint in, String ref, String expression, int variant) {
    Type type = resolved(in, columnType(in, ref));
    if (variant % 3 == 0) {
      return expression + " IS NOT NULL OR " + variant + " > 0";
    }
    return type.isNumber() ? expression + " <> " + (900 + variant)
        : type.isText() ? "length(" + expression + "::text) < " + (900 + variant)
        : "(" + expression + " IS NULL) IS NOT NULL OR " + variant + " > 1";
  }

  /** An immutable expression over a column, of the type {@link #touchedType} gives. */
  static String touched(Blueprint in, String ref, String expression) {
    Type type = resolved(in, columnType(in, ref));
    return type.isNumber() ? "(" + expression + "::numeric + 1)"
        : type.isText() ? "upper(" + expression + "::text)" : "(" + expression + " IS NULL)";
  }

  static Type touchedType(Blueprint in, String ref) {
    Type type = resolved(in, columnType(in, ref));
    return type.isNumber() ? Type.of("numeric") : type.isText() ? Type.TEXT : Type.of("boolean");
  }

  /** What a comment, owner or grant is about: {@code TABLE app.orders}. */
  static String address(Blueprint in, String id) {
    return switch (in.find(id)) {
      case Types.Schema schema -> "SCHEMA " + Sql.name(schema.name());
      case Types.Domain domain -> "DOMAIN " + name(in, id);
      case Types.EnumType type -> "TYPE " + name(in, id);
      case Types.Composite type -> "TYPE " + name(in, id);
      case Types.Sequence sequence -> "SEQUENCE " + name(in, id);
      case Tables.Table table -> "TABLE " + name(in, id);
      case Tables.Column column -> "COLUMN " + name(in, column.table()) + '.' + Sql.name(column.name());
      case Tables.OfTable part -> part.noun() + ' ' + Sql.name(part.name()) + " ON " + name(in, part.table());
      case Relations.Index index -> "INDEX " + index.qualified(in);
      case Relations.View view -> (view.materialized() ? "MATERIALIZED VIEW " : "VIEW ") + name(in, id);
      case Code.Function function -> function.noun() + ' ' + function.signature(in);
      case Element other -> throw new IllegalStateException(other + " cannot be spoken of");
    };
  }
}
