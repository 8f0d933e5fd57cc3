package tandem.workflow;

import java.util.ArrayList;
import java.util.List;
import tandem.ddl.Hazard;
import tandem.ddl.Statement;

/** Statements as a script that people read: hazards above the statement that carries them. */
final class ScriptText {
  private ScriptText() {}

  /** One script's statements: all run in one transaction, or each by itself. */
  record Part(boolean transactional, List<Statement> statements) {}

  /** Cuts a run of statements where a transaction has to end or begin. */
  static List<Part> parts(List<Statement> statements) {
    List<Part> parts = new ArrayList<>();
    List<Statement> open = new ArrayList<>();
    for (Statement statement : statements) {
      if (!open.isEmpty() && open.getFirst().transactional() != statement.transactional()) {
        parts.add(new Part(open.getFirst().transactional(), List.copyOf(open)));
        open.clear();
      }
      open.add(statement);
    }
    if (!open.isEmpty()) {
      parts.add(new Part(open.getFirst().transactional(), List.copyOf(open)));
    }
    return parts;
  }

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
            .append(hazard.detail().replace("\n", " ")).append('\n');
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
      text.append("-- ").append(line.replace("\n", " ")).append('\n');
    }
    return text.toString();
  }
}
