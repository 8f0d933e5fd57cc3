package tandem.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import tandem.ddl.script.Script;
import tandem.ddl.script.ScriptStatement;
import tandem.ddl.script.StatementHead;
import tandem.ddl.script.Syntax;

/**
 * A statement of a state file, to be run on a shadow.
 *
 * @param path its file, relative to the state folder
 * @param statement where and what it is
 * @param head what it seems to be; a hint
 * @param session the SET statements before it in its file, which it may rely on
 */
record StateUnit(String path, ScriptStatement statement, StatementHead head, List<String> session) {

  /** Statements that only make sense to a client that runs a script from top to bottom. */
  private static final List<String> TRANSACTION = List.of("BEGIN", "START", "COMMIT", "END");

  private static final Pattern IF_NOT_EXISTS =
      Pattern.compile("CREATE\\s+(\\w+\\s+){1,3}IF\\s+NOT\\s+EXISTS\\b", Pattern.CASE_INSENSITIVE);

  /**
   * The statements of all files. Files come in the order of their texts: what they build must not depend on
   * what they are called.
   *
   * @throws tandem.model.TandemException where a file is no SQL script, with the place
   */
  static List<StateUnit> of(Syntax syntax, Map<String, String> files) {
    List<StateUnit> units = new ArrayList<>();
    files.entrySet().stream()
        .sorted(Map.Entry.<String, String>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .forEach(file -> units.addAll(of(syntax, file.getKey(), file.getValue())));
    return units;
  }

  /** The statements of one file. */
  static List<StateUnit> of(Syntax syntax, String path, String text) {
    List<StateUnit> units = new ArrayList<>();
    List<String> session = List.of();
    for (ScriptStatement statement : Script.split(syntax, path, text)) {
      StatementHead head = statement.head();
      if (isSession(statement, head)) {
        session = new ArrayList<>(session);
        session.add(statement.text());
        session = List.copyOf(session);
      } else if (!TRANSACTION.contains(head.verb()) && statement.copyData().isEmpty()) {
        units.add(new StateUnit(path, statement, head, session));
      }
    }
    return units;
  }

  private static boolean isSession(ScriptStatement statement, StatementHead head) {
    return switch (head.verb()) {
      case "SET", "RESET" -> true;
      case "SELECT" -> statement.text().toLowerCase(Locale.ROOT).contains("set_config");
      default -> false;
    };
  }

  /** True where the database would skip it without an error if another had made the same relation. */
  boolean mayFindItThere() {
    return head.verb().equals("CREATE") && IF_NOT_EXISTS.matcher(statement.text()).lookingAt();
  }

  /** For a person: file and line. */
  String place() {
    return path + ":" + statement.line();
  }

  /** The order in which statements that need nothing of each other run. */
  int rank() {
    return switch (head.verb()) {
      case "CREATE" -> switch (head.objectKind()) {
        case "SCHEMA" -> 0;
        case "EXTENSION" -> 1;
        case "LANGUAGE", "COLLATION", "FOREIGN DATA WRAPPER", "SERVER", "ACCESS METHOD" -> 2;
        // PostgreSQL lets a type take the name of a sequence, but not the other way round.
        case "SEQUENCE" -> 3;
        case "TYPE", "DOMAIN", "OPERATOR FAMILY" -> 4;
        case "FUNCTION", "PROCEDURE", "OPERATOR", "OPERATOR CLASS", "CAST", "TRANSFORM", "TEXT SEARCH PARSER",
            "TEXT SEARCH TEMPLATE", "TEXT SEARCH DICTIONARY", "TEXT SEARCH CONFIGURATION" -> 5;
        case "TABLE", "FOREIGN TABLE" -> 6;
        case "INDEX" -> 8;
        case "VIEW" -> 10;
        case "MATERIALIZED VIEW" -> 11;
        case "TRIGGER", "RULE", "POLICY", "EVENT TRIGGER" -> 12;
        default -> 7;
      };
      case "ALTER" -> 9;
      case "COMMENT" -> 14;
      default -> 13;
    };
  }

  /** True for what can make an index. */
  boolean mayIndex() {
    return switch (head.objectKind()) {
      case "TABLE", "INDEX" -> head.verb().equals("CREATE") || head.verb().equals("ALTER");
      default -> false;
    };
  }

  /** True for schemas and extensions: others need them without a name that would tell. */
  boolean comesFirst() {
    return rank() <= 1;
  }
}
