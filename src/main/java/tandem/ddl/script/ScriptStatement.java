package tandem.ddl.script;

import java.util.List;
import java.util.Optional;

/**
 * One statement of a script and where it stands there. Lines count from 1, offsets from 0 in characters of
 * the script's whole text (a byte order mark counts).
 *
 * @param syntax how it is written
 * @param text the statement as written, from its first to its last token, without the terminating semicolon
 * @param line the line its first token is on
 * @param offset where its first token starts
 * @param leading the comments before it as written, from the first to the last; empty when there are none. A
 *     comment behind the previous statement on that statement's last line is not among them
 * @param leadingLine the line those comments start on, else {@code line}
 * @param leadingOffset where those comments start, else {@code offset}
 * @param end the offset behind its semicolon, or behind its data for a COPY
 * @param copyData the rows that follow a {@code COPY … FROM STDIN}, without the closing {@code \.}
 */
public record ScriptStatement(
    Syntax syntax,
    String text,
    int line,
    int offset,
    String leading,
    int leadingLine,
    int leadingOffset,
    int end,
    Optional<String> copyData) {

  /**
   * The script's line of a place in this statement.
   *
   * @param position a character of {@link #text}, from 1, as PostgreSQL's error field P counts (code points);
   *     0 or less for an error without one
   */
  public int lineOf(int position) {
    if (position <= 1) {
      return line;
    }
    int codePoints = Math.min(position - 1, text.codePointCount(0, text.length()));
    int until = text.offsetByCodePoints(0, codePoints);
    return line + Script.lineAt(text, until) - 1;
  }

  /** What kind of statement it is. */
  public StatementHead head() {
    return StatementHead.of(syntax, text);
  }

  /** What it does to the transaction it runs in. */
  public TransactionControl control() {
    return TransactionControl.of(syntax, text);
  }

  /** What it leaves in the session. */
  public SessionEffect effect() {
    return SessionEffect.of(syntax, text);
  }

  /** Its tokens, comments included. */
  public List<Token> tokens() {
    return syntax.tokens(text);
  }

  /** Its text without what looks like a password. */
  public String shown() {
    return Redacted.of(syntax, text);
  }
}
