package tandem.ddl.script;

import java.util.Optional;
import tandem.ddl.script.Syntax.Feature;

/** What of a statement decides whether a semicolon ends it; follows psqlscan.l and SQLite's complete.c. */
final class Body {
  private final Syntax syntax;
  private final Optional<CompoundBody> compound;
  private int words;
  private boolean create;
  private boolean routine;
  private boolean trigger;
  private boolean temporary;
  private boolean copy;
  private boolean from;
  private boolean stdin;
  private boolean begin;
  private boolean labelNext;
  private boolean semicolon;
  private boolean triggerEnded;
  private int parentheses;
  private int blocks;

  Body(Syntax syntax) {
    this.syntax = syntax;
    this.compound = syntax.has(Feature.COMPOUND_BODIES) ? Optional.of(new CompoundBody()) : Optional.empty();
  }

  boolean isOutside() {
    return parentheses == 0 && blocks == 0 && (!trigger || triggerEnded)
        && compound.filter(CompoundBody::isOpen).isEmpty();
  }

  /** What is open at the end of a script; empty for nothing that END would close. */
  Optional<String> opened() {
    return compound.filter(CompoundBody::isOpen).isPresent() ? Optional.of("a block of a body")
        : blocks > 0 ? Optional.of("a BEGIN ATOMIC body")
        : trigger && !triggerEnded ? Optional.of("the body of a trigger") : Optional.empty();
  }

  boolean isCopyFromStdin() {
    return stdin;
  }

  void see(Lexer token) {
    compound.ifPresent(body -> body.see(token));
    boolean afterBegin = begin;
    boolean label = labelNext;
    boolean afterFrom = from;
    // Nothing but the end of its body begins with END behind a semicolon: what a CASE ends with does not.
    triggerEnded = semicolon && token.is("END");
    semicolon = token.is(';');
    begin = false;
    labelNext = token.is('.');
    from = false;
    if (token.is('(')) {
      parentheses += syntax.has(Feature.STATEMENTS_IN_PARENTHESES) ? 1 : 0;
    } else if (token.is(')')) {
      parentheses = Math.max(0, parentheses - 1);
    } else if (token.kind() == Token.Kind.WORD && parentheses == 0) {
      word(token, afterBegin, afterFrom, label);
    } else if (words < 5) {
      words++;
    }
  }

  private void word(Lexer token, boolean afterBegin, boolean afterFrom, boolean label) {
    switch (words) {
      case 0 -> {
        create = token.is("CREATE");
        copy = token.is("COPY") && syntax.has(Feature.PSQL);
      }
      case 1, 2, 3 -> {
        routine |= words != 2 && create && (token.is("FUNCTION") || token.is("PROCEDURE"))
            && syntax.has(Feature.ATOMIC_BODIES);
        trigger |= (words == 1 || words == 2 && temporary) && create && token.is("TRIGGER")
            && syntax.has(Feature.TRIGGER_BODIES);
        temporary = words == 1 && (token.is("TEMP") || token.is("TEMPORARY"));
      }
      default -> { }
    }
    words = Math.min(words + 1, 5);
    // A word behind a dot or AS is a name, whatever it says: SELECT t.end, 1 AS case.
    labelNext = token.is("AS") && blocks > 0;
    if (label) {
      return;
    }
    if (routine) {
      begin = blocks == 0 && token.is("BEGIN");
      if (afterBegin && token.is("ATOMIC") || blocks > 0 && token.is("CASE")) {
        blocks++;
      } else if (blocks > 0 && token.is("END")) {
        blocks--;
      }
    } else if (copy) {
      from = token.is("FROM");
      stdin |= afterFrom && token.is("STDIN");
    }
  }
}
