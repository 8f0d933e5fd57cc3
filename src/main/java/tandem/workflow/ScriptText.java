package tandem.workflow;

import java.util.List;
import tandem.ddl.Hazard;
import tandem.ddl.Statement;

/** Statements as a script that people read: hazards above the statement that carries them. */
final class ScriptText {
  private ScriptText() {}

  /** The statements with their hazards; ends with a line break. */
  static String of(List<Statement> statements) {
    StringBuilder text = new StringBuilder();
    boolean first = true;
    for (Statement statement : statements) {
      boolean roomy = statement.sql().contains("\n") || !statement.hazards().isEmpty();
      if (!first && roomy) {
        text.append('\n');
      }
      for (Hazard hazard : statement.hazards()) {
        text.append("-- ").append(hazard.code().label()).append(": ")
            .append(inOneLine(hazard.object() + ": " + hazard.detail())).append('\n');
      }
      text.append(statement.sql()).append(";\n");
      first = false;
    }
    return text.toString();
  }

  /** A comment of one or several lines. */
  static String comment(List<String> lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      text.append("-- ").append(inOneLine(line)).append('\n');
    }
    return text.toString();
  }

  /** A name may hold a line feed or a carriage return, and each ends a comment; scan.l, non_newline. */
  private static String inOneLine(String text) {
    return text.replace('\n', ' ').replace('\r', ' ');
  }
}
