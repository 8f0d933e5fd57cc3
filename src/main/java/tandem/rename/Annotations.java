package tandem.rename;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tandem.ddl.Sql;
import tandem.ddl.script.Script;
import tandem.ddl.script.ScriptStatement;
import tandem.ddl.script.Syntax;
import tandem.ddl.script.Token;
import tandem.kind.Kinds;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.TandemException;

/**
 * The lines {@code -- @renamed from=old_name} of state files: before the statement that makes an object, or
 * before the line of a column, constraint, enum value or attribute in it. {@code -- @renamed part
 * from=old_name} before the statement names a part that has no line of its own.
 */
public final class Annotations {
  /** What starts such a line, after the two hyphens. */
  public static final String WORD = "@renamed";

  private static final Pattern LINE = Pattern.compile("--\\s*" + WORD + "\\b(.*)", Pattern.DOTALL);

  private final Kinds kinds;
  private final NamedObjects objects;

  /** @param model what the files build */
  public Annotations(Kinds kinds, SchemaModel model) {
    this.kinds = kinds;
    this.objects = new NamedObjects(kinds, model);
  }

  /**
   * The line that says an old name.
   *
   * @param qualified true: with its schema
   */
  public static String line(ObjectKey from, boolean qualified, Kinds kinds) {
    boolean within = !kinds.contains(from.kind());
    String simple = within ? from.name() : kinds.of(from).simpleName(from);
    String types = within ? "" : from.name().substring(from.name().length() - typesLength(from, kinds));
    return "-- " + WORD + " from=" + (qualified ? written(from.schema()) + "." : "") + written(simple)
        + (endsLine(types) ? "" : types);
  }

  /** A name in such a line. One that holds the end of a line would end the comment, and go on as SQL. */
  static String written(String name) {
    return !endsLine(name) ? Sql.name(name) : "U&\"" + name.replace("\\", "\\\\").replace("\"", "\"\"")
        .replace("\n", "\\000A").replace("\r", "\\000D") + '"';
  }

  private static boolean endsLine(String text) {
    return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
  }

  /** A routine's key ends with its input types. */
  private static int typesLength(ObjectKey key, Kinds kinds) {
    boolean routine = !kinds.of(key).simpleName(key).equals(key.name());
    return routine ? key.name().length() - kinds.syntax().head(key.name(), 1).getFirst().end() : 0;
  }

  /**
   * All renames that files say, in the order of paths and lines.
   *
   * @param files texts by path
   * @throws TandemException RENAME-ANNOTATION where a line cannot be understood, with file and line
   */
  public List<Rename> in(Map<String, String> files) {
    List<Rename> renames = new ArrayList<>();
    new TreeMap<>(files).forEach((path, text) -> {
      if (text.contains(WORD)) {
        renames.addAll(in(path, text));
      }
    });
    return renames;
  }

  private List<Rename> in(String path, String text) {
    List<Rename> renames = new ArrayList<>();
    List<ScriptStatement> statements = Script.split(kinds.syntax(), path, text);
    for (Token comment : kinds.syntax().tokens(text)) {
      Matcher line = comment.kind() == Token.Kind.COMMENT ? LINE.matcher(comment.text(text)) : null;
      if (line == null || !line.matches()) {
        continue;
      }
      String place = path + ":" + Script.lineAt(text, comment.start());
      Said said = Said.of(kinds.syntax(), line.group(1).strip()).orElseThrow(() -> wrong(place,
          "the line is not of the form -- @renamed from=old_name"));
      ScriptStatement statement = statements.stream()
          .filter(one -> one.leadingOffset() <= comment.start() && comment.start() < one.end()).findFirst()
          .orElseThrow(() -> wrong(place, "no statement follows that makes what was renamed"));
      ObjectKey to = (comment.start() < statement.offset()
              ? whole(statement, said) : inner(statement, comment.end() - statement.offset(), said))
          .orElseThrow(() -> wrong(place, "what follows is nothing in this state that has a name"));
      ObjectKey from = from(to, said, place);
      if (!from.equals(to)) {
        renames.add(Rename.annotated(from, to, place));
      }
    }
    return renames;
  }

  private Optional<ObjectKey> whole(ScriptStatement statement, Said said) {
    Optional<ObjectKey> object = objects.madeBy(statement.text(), said.types());
    return said.part().isEmpty() ? object : object.flatMap(key -> objects.part(key, said.part()));
  }

  /** What stands at a place within a CREATE or ALTER. */
  private Optional<ObjectKey> inner(ScriptStatement statement, int from, Said said) {
    String sql = statement.text();
    Optional<ObjectKey> object = objects.about(sql);
    List<Token> rest = statement.tokens().stream()
        .filter(token -> token.start() >= from && token.kind() != Token.Kind.COMMENT).limit(2).toList();
    if (object.isEmpty() || rest.isEmpty() || !said.part().isEmpty()) {
      return Optional.empty();
    }
    Token first = rest.getFirst();
    if (first.kind() == Token.Kind.STRING) {
      return objects.part(object.get(), value(first.text(sql)));
    }
    boolean constraint = first.is(sql, "CONSTRAINT") && rest.size() == 2;
    Token name = constraint ? rest.get(1) : first;
    return constraint ? objects.constraint(object.get(), kinds.syntax().name(name, sql))
        : objects.part(object.get(), kinds.syntax().name(name, sql));
  }

  private ObjectKey from(ObjectKey to, Said said, String place) {
    boolean part = to.parent() != null;
    if (part && !said.schema().isEmpty()) {
      throw wrong(place, "a part stays with its whole, so that its old name is one name");
    }
    ObjectKey called = kinds.ofName(to).called(to, said.name());
    return said.schema().isEmpty() ? called
        : new ObjectKey(null, called.kind(), said.schema(), called.name());
  }

  /** What a string literal says: {@code 'a''b'}, {@code E'a\\b'}. */
  static String value(String literal) {
    boolean escapes = literal.startsWith("E") || literal.startsWith("e");
    String inner = literal.substring(escapes ? 2 : 1, literal.length() - 1).replace("''", "'");
    return escapes ? inner.replace("\\\\", "\\") : inner;
  }

  private static TandemException wrong(String place, String why) {
    return TandemException.failed("RENAME-ANNOTATION", "The annotation says no rename: " + why + ".")
        .at(place)
        .remedy("-- @renamed from=old_name, or from=old_schema.old_name, right before the CREATE statement,"
            + " or before the line of a column, constraint or enum value in it");
  }

  /**
   * What a line says.
   *
   * @param part the part of the object that follows; empty for that itself
   * @param schema of the old name; empty for the same
   * @param types the input types of a routine in parentheses; empty where they are not said
   */
  private record Said(String part, String schema, String name, String types) {

    /** {@code [part] from=[schema.]name[(types)]}. */
    static Optional<Said> of(Syntax syntax, String text) {
      int open = text.lastIndexOf('(');
      String types = open > 0 && text.endsWith(")") ? text.substring(open) : "";
      String plain = text.substring(0, text.length() - types.length());
      if (plain.chars().filter(c -> c == '"').count() % 2 != 0) {
        return Optional.empty();
      }
      List<Token> tokens = Syntax.standard().tokens(plain);
      boolean hasPart =
          !tokens.isEmpty() && isName(tokens.getFirst()) && !tokens.getFirst().is(plain, "FROM");
      List<Token> rest = tokens.subList(hasPart ? 1 : 0, tokens.size());
      boolean says = rest.size() >= 3 && rest.get(0).is(plain, "FROM") && rest.get(1).text(plain).equals("=");
      List<Token> named = says ? rest.subList(2, rest.size()) : List.of();
      boolean qualified = named.size() == 3 && named.get(1).is(plain, '.') && isName(named.get(0));
      boolean operator = !named.isEmpty() && named.getLast().kind() == Token.Kind.OPERATOR;
      if (!(named.size() == 1 || qualified) || !operator && !isName(named.getLast())) {
        return Optional.empty();
      }
      return Optional.of(new Said(hasPart ? syntax.name(tokens.getFirst(), plain) : "",
          qualified ? syntax.name(named.get(0), plain) : "", syntax.name(named.getLast(), plain),
          types.toLowerCase(Locale.ROOT)));
    }

    private static boolean isName(Token token) {
      return token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.QUOTED_NAME;
    }
  }
}
