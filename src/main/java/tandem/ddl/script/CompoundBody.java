package tandem.ddl.script;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/**
 * The blocks of a routine, trigger or event that is written as the standard's PSM; MariaDB's manual,
 * "Programmatic & Compound Statements". IF, LOOP, REPEAT and WHILE open one only where a statement can begin:
 * elsewhere they are functions.
 */
final class CompoundBody {
  private static final Set<String> PROGRAMS = Set.of("PROCEDURE", "FUNCTION", "TRIGGER", "EVENT");
  private static final Set<String> OPENS_AT_START = Set.of("IF", "LOOP", "REPEAT", "WHILE");
  /** Behind these a statement begins. */
  private static final Set<String> BEFORE_STATEMENT =
      Set.of("BEGIN", "THEN", "ELSE", "DO", "LOOP", "REPEAT", "ROW", "DETERMINISTIC", "SQL", "DATA",
          "DEFINER",
          "INVOKER");
  private static final int HEAD = 12;

  private int seen;
  private boolean create;
  private boolean program;
  /** The open blocks, innermost first; true for a CASE that is a value, in which no statement begins. */
  private final Deque<Boolean> blocks = new ArrayDeque<>();
  private int parentheses;
  private boolean start;
  private boolean afterEnd;
  private boolean afterDot;

  /** True within a block, where a semicolon ends a statement of it. */
  boolean isOpen() {
    return !blocks.isEmpty();
  }

  /** Takes the next token. */
  void see(Lexer token) {
    if (token.is('(')) {
      parentheses++;
    } else if (token.is(')')) {
      parentheses = Math.max(0, parentheses - 1);
    }
    if (token.kind() == Token.Kind.WORD && !afterDot) {
      word(token);
    } else {
      afterEnd = false;
      start = token.is(';') || token.is(':') || token.kind() == Token.Kind.STRING
          || token.is(')') && parentheses == 0;
    }
    afterDot = token.is('.');
    seen++;
  }

  private void word(Lexer token) {
    String word = token.text().toUpperCase(Locale.ROOT);
    create |= seen == 0 && word.equals("CREATE");
    program |= create && seen < HEAD && PROGRAMS.contains(word);
    boolean begins = start && !Boolean.TRUE.equals(blocks.peek());
    boolean opens = !afterEnd && (word.equals("BEGIN") || word.equals("CASE")
        || begins && OPENS_AT_START.contains(word));
    if (program && opens) {
      blocks.push(word.equals("CASE") && !begins);
    } else if (program && word.equals("END")) {
      blocks.poll();
    }
    start = BEFORE_STATEMENT.contains(word) && !afterEnd;
    afterEnd = word.equals("END");
  }
}
