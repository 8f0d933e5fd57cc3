package tandem.corpus.random;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tandem.ddl.Sql;

/** Functions and what calls them. */
final class Code {
  private Code() {}

  /** What a function is for. */
  enum Purpose {
    /** True of every value of its argument. */
    GUARD,
    /** A small number, for defaults. */
    NUMBER,
    /** Counts a relation's rows in a body that PostgreSQL keeps parsed. */
    ATOMIC,
    /** Counts a relation's rows in a body that is text. */
    READS,
    /** Gives the rows of a relation. */
    ROWS,
    /** Reacts to changes of rows. */
    TRIGGER,
    /** A procedure. */
    PROCEDURE
  }

  /**
   * A function or procedure.
   *
   * @param relation what it reads; empty for nothing
   * @param column a column of that; empty for none
   * @param body a number that is part of the body
   * @param flags e.g. {@code STRICT}; empty for none
   */
  record Function(
      String id,
      String schema,
      String name,
      Purpose purpose,
      List<Type> arguments,
      String relation,
      String column,
      int body,
      String flags) implements Wording.InSchema {
    @Override
    public Set<String> needs() {
      Set<String> needs = Types.inSchema(schema);
      arguments.forEach(type -> Types.ofType(needs, type));
      needs.addAll(List.of(relation, column));
      needs.remove("");
      return needs;
    }

    String noun() {
      return purpose == Purpose.PROCEDURE ? "PROCEDURE" : "FUNCTION";
    }

    String signature(Blueprint in) {
      return arguments.stream().map(type -> Wording.type(in, type))
          .collect(Collectors.joining(", ", Wording.name(in, id) + "(", ")"));
    }

    String call(Blueprint in, String value) {
      return Wording.name(in, id) + "(" + value + ")";
    }

    @Override
    public List<String> sql(Blueprint in) {
      List<String> list = new ArrayList<>();
      for (int i = 0; i < arguments.size(); i++) {
        list.add("a" + i + ' ' + Wording.type(in, arguments.get(i)));
      }
      String head = "CREATE " + noun() + ' ' + Wording.name(in, id) + "(" + String.join(", ", list) + ")";
      String more = flags.isEmpty() ? "" : ' ' + flags;
      String count = column.isEmpty() ? "" : "SELECT count(s." + Wording.column(in, column) + ") + " + body
          + " FROM " + Wording.name(in, relation) + " s";
      return List.of(head + switch (purpose) {
        case GUARD -> " RETURNS boolean LANGUAGE sql IMMUTABLE" + more + " AS "
            + Sql.dollarQuoted("SELECT a0 IS NOT NULL OR " + body + " > 0");
        case NUMBER -> " RETURNS integer LANGUAGE plpgsql" + more + " AS "
            + Sql.dollarQuoted("BEGIN RETURN " + (1 + body % 9) + "; END");
        case ATOMIC -> " RETURNS bigint LANGUAGE sql" + more + "\nBEGIN ATOMIC " + count + "; END";
        case READS -> " RETURNS bigint LANGUAGE sql" + more + " AS " + Sql.dollarQuoted(count);
        case ROWS -> " RETURNS SETOF " + Wording.name(in, relation) + " LANGUAGE sql STABLE" + more + " AS "
            + Sql.dollarQuoted("SELECT * FROM " + Wording.name(in, relation) + " -- " + body);
        case TRIGGER -> " RETURNS trigger LANGUAGE plpgsql" + more + " AS "
            + Sql.dollarQuoted("BEGIN\n  -- " + body + "\n  RETURN COALESCE(NEW, OLD);\nEND");
        case PROCEDURE -> " LANGUAGE plpgsql" + more + " AS "
            + Sql.dollarQuoted("BEGIN\n  RAISE NOTICE '%', " + body + ";\nEND");
      });
    }

    Function with(List<Type> newArguments, int newBody, String newFlags) {
      return new Function(id, schema, name, purpose, newArguments, relation, column, newBody, newFlags);
    }
  }

  /**
   * A trigger.
   *
   * @param timing BEFORE, AFTER or INSTEAD OF
   * @param updated the column whose update fires it; empty for INSERT
   * @param when a column that has to have changed; empty for always
   * @param enabled what ALTER TABLE says of it afterwards: {@code DISABLE}; empty for nothing
   */
  record Trigger(
      String id,
      String table,
      String name,
      String function,
      String timing,
      String updated,
      String when,
      boolean constraint,
      String enabled) implements Tables.OfTable {
    @Override
    public String noun() {
      return "TRIGGER";
    }

    @Override
    public Set<String> needs() {
      Set<String> needs = Tables.all(table, List.of(function, updated), List.of(when));
      needs.remove("");
      return needs;
    }

    @Override
    public List<String> sql(Blueprint in) {
      String on = Wording.name(in, table);
      String column = when.isEmpty() ? "" : Wording.column(in, when);
      boolean instead = timing.equals("INSTEAD OF");
      String event = updated.isEmpty() ? "INSERT"
          : instead ? "UPDATE" : "UPDATE OF " + Wording.column(in, updated);
      String condition = when.isEmpty() || instead ? ""
          : updated.isEmpty() ? " WHEN (NEW." + column + " IS NOT NULL)"
          : " WHEN (NEW." + column + " IS DISTINCT FROM OLD." + column + ")";
      List<String> statements = new ArrayList<>(List.of("CREATE " + (constraint ? "CONSTRAINT " : "")
          + "TRIGGER "
          + Sql.name(name) + ' ' + timing + ' ' + event + " ON " + on
          + (constraint ? " DEFERRABLE INITIALLY DEFERRED" : "") + " FOR EACH ROW" + condition
          + " EXECUTE FUNCTION " + Wording.name(in, function) + "()"));
      if (!enabled.isEmpty()) {
        statements.add("ALTER TABLE " + on + ' ' + enabled + " TRIGGER " + Sql.name(name));
      }
      return statements;
    }
  }

  /** @param function a guard it calls; empty for an expression that fits the column's type */
  record Policy(
      String id, String table, String name, String command, String role, String column, String function,
          int variant)
      implements Tables.OfTable {
    @Override
    public String noun() {
      return "POLICY";
    }

    @Override
    public Set<String> needs() {
      Set<String> needs = new HashSet<>(Set.of(table));
      needs.addAll(List.of(column, function));
      needs.remove("");
      return needs;
    }

    @Override
    public List<String> sql(Blueprint in) {
      String value = Wording.column(in, column);
      String condition = function.isEmpty() ? Wording.condition(in, column, value, variant)
          : in.find(function, Function.class).call(in, value);
      String clause = command.equals("INSERT") ? " WITH CHECK (" : " USING (";
      return List.of("CREATE POLICY " + Sql.name(name) + " ON " + Wording.name(in, table) + " FOR " + command
          + " TO " + role + clause + condition + ")");
    }
  }

  /** @param column of the table; part of the condition */
  record Rule(String id, String table, String name, String column, boolean instead, int variant)
      implements Tables.OfTable {
    @Override
    public String noun() {
      return "RULE";
    }

    @Override
    public Set<String> needs() {
      return Set.of(table, column);
    }

    @Override
    public List<String> sql(Blueprint in) {
      String condition = Wording.condition(in, column, "NEW." + Wording.column(in, column), variant);
      return List.of("CREATE RULE " + Sql.name(name) + " AS ON UPDATE TO " + Wording.name(in, table)
          + (instead ? " WHERE (" + condition + ") DO INSTEAD NOTHING" : " DO ALSO NOTIFY n" + variant));
    }
  }
}
