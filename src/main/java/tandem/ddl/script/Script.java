package tandem.ddl.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tandem.ddl.script.Syntax.Feature;
import tandem.model.TandemException;

/**
 * Cuts a script into its statements, as the system's own shell does: semicolons inside quotes, comments and
 * bodies do not end one, as far as the system's {@link Syntax} has them, and where it is psql's the lines
 * after {@code COPY … FROM STDIN;} are its data up to {@code \.}.
 */
public final class Script {
  private final Syntax syntax;
  private final String text;
  private final Lexer lexer;
  private final List<ScriptStatement> statements = new ArrayList<>();
  private int countedTo;
  private int countedLines = 1;

  private Script(Syntax syntax, String text) {
    this.syntax = syntax;
    this.text = text;
    this.lexer = new Lexer(syntax, text);
  }

  /** As {@link #split(Syntax, String, String)}, of a text that has no file: errors say "line N". */
  public static List<ScriptStatement> split(Syntax syntax, String text) {
    return new Script(syntax, text).statements();
  }

  /**
   * The statements of a script in order; empty ones (a lone semicolon, only comments) are left out.
   *
   * @param name what to call the script in an error: a path
   * @throws TandemException SCRIPT-META-COMMAND for a psql command, SCRIPT-UNTERMINATED for a quote, comment
   *     or body that is never closed, SCRIPT-ZERO for a character that databases end texts with; all say
   *     where as {@code name:line}
   */
  public static List<ScriptStatement> split(Syntax syntax, String name, String text) {
    Script script = new Script(syntax, text);
    try {
      return script.statements();
    } catch (TandemException e) {
      throw e.where().filter(w -> w.startsWith("line ")).map(w -> e.at(name + ":" + w.substring(5)))
          .orElse(e);
    }
  }

  /** The line, from 1, of an offset. */
  public static int lineAt(String text, int offset) {
    int line = 1;
    for (int i = text.indexOf('\n', 0, offset); i >= 0; i = text.indexOf('\n', i + 1, offset)) {
      line++;
    }
    return line;
  }

  /**
   * A text in PostgreSQL's protocol ends at it, and the server ends the session (manual, "Message Data
   * Types"); SQLite runs what comes before it and says nothing of the rest (sqlite3_prepare).
   */
  private void refuseZero() {
    int zero = text.indexOf('\0');
    if (zero >= 0) {
      throw TandemException
          .failed("SCRIPT-ZERO",
              "the character U+0000 stands in it, which " + syntax.system() + " takes nowhere")
          .at("line " + lineAt(text, zero))
          .remedy("take it out; a file that is full of them is UTF-16: save it as UTF-8");
    }
  }

  private List<ScriptStatement> statements() {
    refuseZero();
    int comment = -1;
    int commentEnd = -1;
    int previousLine = 0;
    boolean more = lexer.next();
    while (more) {
      if (lexer.kind() == Token.Kind.COMMENT) {
        if (comment < 0 && line(lexer.start()) != previousLine) {
          comment = lexer.start();
        }
        commentEnd = lexer.end();
        more = lexer.next();
      } else if (lexer.is(';')) {
        previousLine = line(lexer.start());
        comment = -1;
        more = lexer.next();
      } else {
        int leadingLine = comment < 0 ? line(lexer.start()) : line(comment);
        ScriptStatement read = statement(comment, commentEnd, leadingLine);
        statements.add(read);
        previousLine = line(Math.max(read.offset(), read.end() - 1));
        comment = -1;
        more = lexer.next();
      }
    }
    return List.copyOf(statements);
  }

  /**
   * Reads one statement whose first token is the lexer's; leaves the lexer on its semicolon or at the end.
   */
  private ScriptStatement statement(int comment, int commentEnd, int leadingLine) {
    int start = lexer.start();
    int startLine = line(start);
    int last = start;
    boolean ended = false;
    Body body = new Body(syntax);
    do {
      if (lexer.kind() == Token.Kind.COMMENT) {
        continue;
      }
      if (lexer.kind() == Token.Kind.BACKSLASH && syntax.has(Feature.PSQL)) {
        throw metaCommand(lexer.start());
      }
      if (lexer.is(';') && body.isOutside()) {
        ended = true;
        break;
      }
      body.see(lexer);
      last = lexer.end();
    } while (lexer.next());
    Optional<String> opened = ended ? Optional.empty() : body.opened();
    opened.ifPresent(what -> {
      throw TandemException.failed("SCRIPT-UNTERMINATED", what + " is never closed with END")
          .at("line " + startLine)
          .remedy("close it with END;");
    });
    int end = ended ? lexer.end() : last;
    Optional<String> data = Optional.empty();
    if (ended && body.isCopyFromStdin()) {
      data = Optional.of(copyData(end));
      end = lexer.end();
    }
    return new ScriptStatement(
        syntax,
        text.substring(start, last),
        startLine,
        start,
        comment < 0 ? "" : text.substring(comment, commentEnd),
        leadingLine,
        comment < 0 ? start : comment,
        end,
        data);
  }

  /** The lines behind the one the statement ends on, up to a line that holds only {@code \.} or the end. */
  private String copyData(int semicolon) {
    int rest = text.indexOf('\n', semicolon);
    String sameLine = text.substring(semicolon, rest < 0 ? text.length() : rest).strip();
    if (!sameLine.isEmpty() && !sameLine.startsWith("--")) {
      throw TandemException.failed("SCRIPT-COPY-DATA", "text follows COPY … FROM STDIN on its own line")
          .at("line " + line(semicolon))
          .remedy("begin the data on the next line and end it with \\.");
    }
    int from = rest < 0 ? text.length() : rest + 1;
    int lineStart = from;
    while (lineStart < text.length()) {
      int newline = text.indexOf('\n', lineStart);
      int lineEnd = newline < 0 ? text.length() : newline;
      int next = newline < 0 ? text.length() : newline + 1;
      if (text.startsWith("\\.", lineStart) && text.substring(lineStart, lineEnd).strip().equals("\\.")) {
        lexer.jumpTo(next);
        return text.substring(from, lineStart);
      }
      lineStart = next;
    }
    lexer.jumpTo(text.length());
    return text.substring(from);
  }

  private TandemException metaCommand(int offset) {
    int end = text.indexOf('\n', offset);
    String command = text.substring(offset, end < 0 ? text.length() : end).strip();
    String shown = command.length() > 40 ? command.substring(0, 40) + "…" : command;
    return TandemException.failed("SCRIPT-META-COMMAND", "\"" + shown + "\" is a command of psql, not SQL")
        .at("line " + line(offset))
        .remedy("take the line out; what \\i includes and \\set sets must stand in the script itself");
  }

  /** The line of an offset; offsets come mostly in order, so that counting goes on where it stopped. */
  private int line(int offset) {
    if (offset < countedTo) {
      return lineAt(text, offset);
    }
    for (int i = text.indexOf('\n', countedTo, offset); i >= 0; i = text.indexOf('\n', i + 1, offset)) {
      countedLines++;
    }
    countedTo = offset;
    return countedLines;
  }
}
