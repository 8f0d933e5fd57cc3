package tandem.corpus.random;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tandem.ddl.Sql;

/** Schemas, types and sequences. */
final class Types {
  private Types() {}

  record Schema(String id, String name) implements Element {
    @Override
    public Set<String> needs() {
      return Set.of();
    }

    @Override
    public List<String> sql(Blueprint in) {
      return List.of("CREATE SCHEMA " + Sql.name(name));
    }
  }

  record EnumType(String id, String schema, String name, List<String> labels) implements Wording.InSchema {
    @Override
    public Set<String> needs() {
      return inSchema(schema);
    }

    @Override
    public List<String> sql(Blueprint in) {
      String list = labels.stream().map(Sql::literal).collect(Collectors.joining(", "));
      return List.of("CREATE TYPE " + Wording.name(in, id) + " AS ENUM (" + list + ")");
    }
  }

  /** @param checks a number for each check, which is part of its name and text */
  record Domain(
      String id, String schema, String name, Type base, boolean notNull, boolean hasDefault,
          List<Integer> checks)
      implements Wording.InSchema {
    @Override
    public Set<String> needs() {
      return ofType(inSchema(schema), base);
    }

    @Override
    public List<String> sql(Blueprint in) {
      StringBuilder text = new StringBuilder("CREATE DOMAIN " + Wording.name(in, id) + " AS ");
      text.append(Wording.type(in, base));
      text.append(hasDefault ? " DEFAULT " + Wording.literal(in, base, 1) : "")
          .append(notNull ? " NOT NULL" : "");
      for (int check : checks) {
        text.append("\n  CONSTRAINT k").append(check).append(" CHECK (VALUE IS NOT NULL OR ").append(check)
            .append(" > 0)");
      }
      return List.of(text.toString());
    }
  }

  record Attribute(String name, Type type) {}

  record Composite(String id, String schema, String name, List<Attribute> attributes)
      implements Wording.InSchema {
    @Override
    public Set<String> needs() {
      Set<String> needs = inSchema(schema);
      attributes.forEach(attribute -> ofType(needs, attribute.type()));
      return needs;
    }

    @Override
    public List<String> sql(Blueprint in) {
      String list = attributes.stream()
          .map(attribute -> Sql.name(attribute.name()) + ' ' + Wording.type(in, attribute.type()))
          .collect(Collectors.joining(", "));
      return List.of("CREATE TYPE " + Wording.name(in, id) + " AS (" + list + ")");
    }
  }

  /** @param ownedBy id of a column; empty where it stands alone */
  record Sequence(String id, String schema, String name, String options, String ownedBy)
      implements Wording.InSchema {
    @Override
    public Set<String> needs() {
      Set<String> needs = inSchema(schema);
      if (!ownedBy.isEmpty()) {
        needs.add(ownedBy);
      }
      return needs;
    }

    @Override
    public Optional<Element> without(Set<String> gone) {
      return gone.equals(Set.of(ownedBy))
          ? Optional.of(new Sequence(id, schema, name, options, "")) : Wording.InSchema.super.without(gone);
    }

    @Override
    public List<String> sql(Blueprint in) {
      String sequence = "SEQUENCE " + Wording.name(in, id);
      List<String> statements = new ArrayList<>(List.of("CREATE " + sequence + options));
      if (!ownedBy.isEmpty()) {
        String table = in.find(ownedBy, Tables.Column.class).table();
        // A sequence and the table it belongs to have the same owner.
        in.all(Facts.Owner.class).stream().filter(owner -> owner.on().equals(table)).forEach(owner -> {
          statements.addAll(owner.sql(in));
          statements.add("ALTER " + sequence + " OWNER TO " + owner.role());
        });
        statements.add("ALTER " + sequence + " OWNED BY " + Wording.name(in, table) + '.'
            + Wording.column(in, ownedBy));
      }
      return statements;
    }
  }

  static Set<String> inSchema(String schema) {
    Set<String> needs = new HashSet<>();
    if (!schema.isEmpty()) {
      needs.add(schema);
    }
    return needs;
  }

  static Set<String> ofType(Set<String> needs, Type type) {
    if (!type.isBase()) {
      needs.add(type.element());
    }
    return needs;
  }
}
