package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.SchemaObject;

/** Functions, window functions among them, and procedures; {@code pg_proc.prokind} f, w and p. */
public final class RoutineKind extends ReplaceableKind<RoutineKind.Routine>
    implements Reading<RoutineKind.Routine> {
  private static final String IS_FUNCTION = "p.prokind IN ('f', 'w')";
  private static final String IS_PROCEDURE = "p.prokind = 'p'";

  /**
   * A routine. Its key's name is the quoted name with the input types, {@code total(integer)}.
   *
   * @param arguments mode, name and type of each in order, as in {@code OUT "Sum" integer}, without defaults
   * @param defaults how many of the input arguments have a default; the last ones
   * @param result {@code pg_get_function_result}; empty for a procedure
   * @param window {@code pg_proc.prokind = 'w'}
   * @param definition {@code pg_get_functiondef}: the whole CREATE OR REPLACE
   * @param body {@code pg_proc.prosrc} where it is text in SQL or PL/pgSQL, of which PostgreSQL records no
   *     dependencies; else empty
   */
  public record Routine(
      ObjectKey key,
      List<String> arguments,
      int defaults,
      String result,
      boolean window,
      String definition,
      String body) implements SchemaObject {}

  private final String condition;

  private RoutineKind(String name, String condition) {
    super(
        name,
        Routine.class,
        Set.of(Trait.COMMENTABLE, Trait.OWNABLE, Trait.GRANTABLE, Trait.PROGRAMMABLE),
        List.of(AttributeRule.of(
            RoutineKind::changes, "arguments", "defaults", "result", "window", "definition", "body")));
    this.condition = condition;
  }

  /** The kind {@code function}. */
  public static RoutineKind functions() {
    return new RoutineKind("function", IS_FUNCTION);
  }

  /** The kind {@code procedure}. */
  public static RoutineKind procedures() {
    return new RoutineKind("procedure", IS_PROCEDURE);
  }

  /** What CREATE OR REPLACE takes; manual, "CREATE FUNCTION", notes. */
  private static Outcome changes(Routine from, Routine to, Planning planning) {
    if (from.window() != to.window()) {
      return new Outcome.Replace("a function does not become a window function in place");
    }
    if (!from.result().equals(to.result())) {
      return new Outcome.Replace("the result type of a function cannot be changed in place");
    }
    if (!takes(from.arguments(), to.arguments())) {
      return new Outcome.Replace("names and modes of arguments cannot be changed in place");
    }
    if (to.defaults() < from.defaults()) {
      return new Outcome.Replace("defaults of arguments cannot be removed in place");
    }
    return Outcome.alter(definition(to, planning, Statement.of(to.definition()).hazard(new Hazard(
        HazardCode.BODY_CHANGE, to.key(), "calls in flight end with the old text, later ones run the new"))));
  }

  /**
   * The definition; unchecked where what the body names needs the routine itself, so that neither can be
   * first. Manual, "Client Connection Defaults", check_function_bodies.
   */
  private static List<Statement> definition(Routine routine, Planning planning, Statement definition) {
    return isCircular(routine.key(), planning.to())
        ? List.of(
            Statement.of("SET check_function_bodies = off"),
            definition,
            Statement.of("RESET check_function_bodies"))
        : List.of(definition);
  }

  private static boolean isCircular(ObjectKey key, SchemaModel model) {
    Set<ObjectKey> seen = new HashSet<>();
    Deque<ObjectKey> open = new ArrayDeque<>(model.assumedNeedsOf(key));
    while (!open.isEmpty()) {
      ObjectKey needed = open.remove();
      if (needed.equals(key)) {
        return true;
      }
      if (seen.add(needed)) {
        open.addAll(model.needsOf(needed));
        open.addAll(model.assumedNeedsOf(needed));
      }
    }
    return false;
  }

  /** An input argument without a name may be given one; nothing else about arguments changes in place. */
  private static boolean takes(List<String> from, List<String> to) {
    if (from.size() != to.size()) {
      return false;
    }
    for (int i = 0; i < from.size(); i++) {
      String before = from.get(i);
      String after = to.get(i);
      int mode = before.indexOf(' ') + 1;
      boolean named = before.startsWith("IN ") && after.startsWith("IN ")
          && after.endsWith(' ' + before.substring(mode)) && after.length() > before.length();
      if (!before.equals(after) && !named) {
        return false;
      }
    }
    return true;
  }

  @Override
  protected Set<String> verbatim() {
    return Set.of("body");
  }

  @Override
  public String noun() {
    return name().toUpperCase(Locale.ROOT);
  }

  @Override
  public String reference(ObjectKey key) {
    return Sql.name(key.schema()) + '.' + key.name();
  }

  @Override
  public String simpleName(ObjectKey key) {
    return FirstName.of(key);
  }

  @Override
  public ObjectKey called(ObjectKey key, String simpleName) {
    return FirstName.called(key, simpleName);
  }

  @Override
  public List<Statement> create(Routine routine, Folded folded, Planning planning) {
    return definition(routine, planning, Statement.of(routine.definition()));
  }

  @Override
  public List<Statement> drop(Routine routine, Planning planning) {
    boolean goesWithType = planning.from().needsOf(routine.key()).stream()
        .anyMatch(key -> BaseTypeKind.takesItsFunctionsAlong(key, planning));
    return goesWithType ? List.of() : List.of(Statement.of("DROP " + address(routine.key())));
  }

  /**
   * Functions, procedures and aggregates share one name space, by input types. A call that leaves out what
   * has a default must find one only; manual, "Function Type Resolution".
   */
  @Override
  public Set<String> occupies(Routine routine) {
    Set<String> calls = new HashSet<>();
    String call = reference(routine.key());
    calls.add("routine " + call);
    for (int left = routine.defaults(); left > 0; left--) {
      int last = Math.max(call.lastIndexOf(", "), call.indexOf('('));
      call = call.substring(0, call.charAt(last) == '(' ? last + 1 : last) + ')';
      calls.add("routine " + call);
    }
    return calls;
  }

  @Override
  public Catalog catalog() {
    return Catalog.PROC;
  }

  @Override
  public String query(int major) {
    return """
        SELECT p.oid, n.nspname AS schema,
          pg_catalog.quote_ident(p.proname) || '(' || pg_catalog.array_to_string(ARRAY(
            SELECT pg_catalog.format_type(a.type, NULL)
            FROM pg_catalog.unnest(p.proargtypes) WITH ORDINALITY AS a(type, place) ORDER BY a.place), ', ')
            || ')' AS name,
          ARRAY(
            SELECT CASE p.proargmodes[a.place] WHEN 'o' THEN 'OUT ' WHEN 'b' THEN 'INOUT '
                WHEN 'v' THEN 'VARIADIC ' WHEN 't' THEN 'TABLE ' ELSE 'IN ' END
              || CASE WHEN p.proargnames[a.place] <> ''
                THEN pg_catalog.quote_ident(p.proargnames[a.place]) || ' ' ELSE '' END
              || pg_catalog.format_type(a.type, NULL)
            FROM pg_catalog.unnest(COALESCE(p.proallargtypes, p.proargtypes)) WITH ORDINALITY AS a(type, place)
            ORDER BY a.place) AS arguments,
          p.pronargdefaults AS defaults, pg_catalog.pg_get_function_result(p.oid) AS result,
          p.prokind = 'w' AS window,
          pg_catalog.rtrim(pg_catalog.pg_get_functiondef(p.oid), E'\\n') AS definition,
          p.prosqlbody IS NOT NULL AS parsed,
          CASE WHEN l.lanname IN ('sql', 'plpgsql') AND p.prosqlbody IS NULL THEN p.prosrc END AS body
        FROM pg_catalog.pg_proc p
        JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
        JOIN pg_catalog.pg_language l ON l.oid = p.prolang
        WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
            WHERE d.classid = 1255 AND d.objid = p.oid AND d.deptype = 'i') AND\s"""
        + condition + " AND " + USER_SCHEMAS;
  }

  @Override
  public Optional<Routine> read(Row row, Addresses addresses) throws SQLException {
    return Optional.of(new Routine(
        ObjectKey.of(name(), row.text("schema"), row.text("name")),
        row.list("arguments"),
        row.number("defaults"),
        row.text("result"),
        row.flag("window"),
        row.flag("parsed") ? row.sql("definition") : row.text("definition"),
        row.text("body")));
  }

  @Override
  public String unparsed(Routine routine) {
    return routine.body();
  }
}
