package tandem.corpus.random;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tandem.ddl.Sql;

/** Views and indexes. */
final class Relations {
  private Relations() {}

  enum Shape { PLAIN, CAST, TOUCHED, CONSTANT, COUNT }

  /**
   * A column of a view.
   *
   * @param source which of the view's sources the column is of
   */
  record Output(String id, String name, int source, String ref, Shape shape) {
    Type type(Blueprint in) {
      return switch (shape) {
        case PLAIN -> Wording.columnType(in, ref);
        case CAST, CONSTANT -> Type.TEXT;
        case TOUCHED -> Wording.touchedType(in, ref);
        case COUNT -> Type.of("bigint");
      };
    }

    String clause(Blueprint in) {
      String column = "s" + source + '.' + Wording.column(in, ref);
      String value = switch (shape) {
        case PLAIN -> column;
        case CAST -> column + "::text";
        case TOUCHED -> Wording.touched(in, ref, column);
        case CONSTANT -> Sql.literal("it's " + name) + "::text";
        case COUNT -> "count(" + column + ") OVER ()";
      };
      return value + " AS " + Sql.name(name);
    }
  }

  /**
   * A view or materialized view.
   *
   * @param sources ids of the relations it reads, one or two
   * @param condition a column that is not null; empty for all rows
   * @param options {@code security_barrier=true}; empty for none
   * @param distinct SELECT DISTINCT
   */
  record View(
      String id,
      String schema,
      String name,
      boolean materialized,
      List<String> sources,
      List<Output> outputs,
      String condition,
      String options,
      boolean distinct) implements Wording.InSchema {
    @Override
    public Set<String> needs() {
      Set<String> needs = Types.inSchema(schema);
      needs.addAll(sources);
      outputs.forEach(output -> needs.add(output.ref()));
      needs.add(condition);
      needs.remove("");
      return needs;
    }

    @Override
    public Optional<Element> without(Set<String> gone) {
      List<Output> left = outputs.stream().filter(output -> !gone.contains(output.ref())).toList();
      boolean goes = left.isEmpty() || gone.contains(schema) || sources.stream().anyMatch(gone::contains);
      String leftCondition = gone.contains(condition) ? "" : condition;
      return goes ? Optional.empty() : Optional.of(with(left, leftCondition));
    }

    View with(List<Output> newOutputs, String newCondition) {
      return new View(id, schema, name, materialized, sources, newOutputs, newCondition, options, distinct);
    }

    View with(boolean newMaterialized, String newOptions, boolean newDistinct) {
      return new View(id, schema, name, newMaterialized, sources, outputs, condition, newOptions,
          newDistinct);
    }

    List<String> outputRefs() {
      return outputs.stream().map(output -> id + '/' + output.id()).toList();
    }

    Output output(String ref) {
      return outputs.stream().filter(output -> ref.equals(id + '/' + output.id())).findFirst().orElseThrow();
    }

    /** True where rows can be written to it. */
    boolean isPlain() {
      return !materialized && !distinct && sources.size() == 1
          && outputs.stream().noneMatch(output -> output.shape() == Shape.COUNT);
    }

    @Override
    public List<String> sql(Blueprint in) {
      String with = options.isEmpty() ? "" : " WITH (" + options + ")";
      String columns = outputs.stream().map(output -> output.clause(in)).collect(Collectors.joining(",\n  "));
      List<String> from = new ArrayList<>();
      for (int i = 0; i < sources.size(); i++) {
        from.add(Wording.name(in, sources.get(i)) + " s" + i);
      }
      String where = condition.isEmpty() ? "" : "\n  WHERE s0." + Wording.column(in, condition)
          + " IS NOT NULL";
      return List.of("CREATE " + (materialized ? "MATERIALIZED VIEW " : "VIEW ") + Wording.name(in, id) + with
          + " AS SELECT " + (distinct ? "DISTINCT " : "") + columns + "\n  FROM "
              + String.join(" CROSS JOIN ", from)
          + where);
    }
  }

  /** @param touched an expression over the column, not the column itself */
  record Part(String column, boolean touched, String order) {}

  /**
   * An index.
   *
   * @param relation id of a table or materialized view
   * @param condition a column that is not null; empty for all rows
   */
  record Index(
      String id,
      String relation,
      String name,
      boolean unique,
      List<Part> parts,
      List<String> include,
      String condition,
      String options) implements Element {
    @Override
    public Set<String> needs() {
      Set<String> needs = new HashSet<>(Set.of(relation));
      parts.forEach(part -> needs.add(part.column()));
      needs.addAll(include);
      needs.add(condition);
      needs.remove("");
      return needs;
    }

    String qualified(Blueprint in) {
      String relationName = Wording.name(in, relation);
      String own = Sql.name(in.find(relation, Wording.InSchema.class).name());
      return relationName.substring(0, relationName.length() - own.length()) + Sql.name(name);
    }

    @Override
    public List<String> sql(Blueprint in) {
      String keys = parts.stream().map(part -> {
        String column = Wording.column(in, part.column());
        return (part.touched() ? "(" + Wording.touched(in, part.column(), column) + ")" : column)
            + part.order();
      }).collect(Collectors.joining(", "));
      return List.of("CREATE " + (unique ? "UNIQUE " : "") + "INDEX " + Sql.name(name) + " ON "
          + Wording.name(in, relation) + " (" + keys + ")"
          + (include.isEmpty() ? "" : " INCLUDE (" + Wording.columnNames(in, include) + ")")
          + (options.isEmpty() ? "" : " WITH (" + options + ")")
          + (condition.isEmpty() ? "" : " WHERE " + Wording.column(in, condition) + " IS NOT NULL"));
    }
  }
}
