package tandem.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tandem.ddl.script.ScriptStatement;

/** A file edited by hand, changed statement by statement; everything between them stays as it is. */
final class FileText {
  private record Edit(int start, int end, String replacement) {}

  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*\\n[ \\t]*");

  private final String text;
  private final List<Edit> edits = new ArrayList<>();

  FileText(String text) {
    this.text = text;
  }

  /** Puts another statement in the place of one, whose comments stay. */
  void replace(ScriptStatement statement, String sql) {
    edits.add(new Edit(statement.offset(), statement.offset() + statement.text().length(), sql));
  }

  /** Puts a statement behind one. */
  void insertAfter(ScriptStatement statement, String sql) {
    boolean closed = text.startsWith(";", statement.end() - 1);
    edits.add(new Edit(statement.end(), statement.end(), (closed ? "" : ";") + "\n\n" + sql + ";"));
  }

  /** Puts a statement before one and its comments. */
  void insertBefore(ScriptStatement statement, String sql) {
    edits.add(new Edit(statement.leadingOffset(), statement.leadingOffset(), sql + ";\n\n"));
  }

  /** Takes a statement out, with the comment right above it; one that a blank line parts from it stays. */
  void remove(ScriptStatement statement) {
    int start = statement.leadingOffset();
    Matcher blank = BLANK_LINE.matcher(text).region(start, statement.offset());
    while (blank.find()) {
      start = blank.end();
    }
    int end = statement.end();
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    edits.add(new Edit(start, end, ""));
  }

  /** The text with all edits made; a line feed at its end. */
  String edited() {
    StringBuilder edited = new StringBuilder(text);
    List<Edit> backwards = new ArrayList<>(edits.reversed());
    backwards.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end).reversed());
    backwards.forEach(edit -> edited.replace(edit.start(), edit.end(), edit.replacement()));
    String stripped = edited.toString().stripTrailing();
    return stripped.isEmpty() ? "" : stripped + "\n";
  }
}
