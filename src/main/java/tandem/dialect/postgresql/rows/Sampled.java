package tandem.dialect.postgresql.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Texts that a simple regular expression matches: single characters and classes
 * with their quantifiers. Groups and anything else gives nothing; the database judges what comes out anyway.
 */
final class Sampled {
  /** A class of characters and how often one of it stands. */
  private record Piece(String choices, int times) {}

  private final List<Piece> pieces;

  private Sampled(List<Piece> pieces) {
    this.pieces = List.copyOf(pieces);
  }

  /** The pattern, where it is simple enough. */
  static Optional<Sampled> of(String pattern) {
    try {
      return Optional.of(new Sampled(new Reading(pattern).pieces()));
    } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /** A text that matches, another one for each row where the last choice allows it. */
  String sample(int row) {
    StringBuilder text = new StringBuilder();
    int last = pieces.size() - 1;
    while (last > 0 && (pieces.get(last).choices().length() < 2 || pieces.get(last).times() == 0)) {
      last--;
    }
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      for (int n = 1; n <= piece.times(); n++) {
        boolean varies = i == last && n == piece.times();
        text.append(piece.choices().charAt(varies ? row % piece.choices().length() : 0));
      }
    }
    return text.toString();
  }

  /** One pass over the pattern. */
  private static final class Reading {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final String DIGITS = "0123456789";

    private final String pattern;
    private int at;

    Reading(String pattern) {
      this.pattern = pattern;
    }

    List<Piece> pieces() {
      List<Piece> pieces = new ArrayList<>();
      while (at < pattern.length()) {
        char c = pattern.charAt(at);
        if (c == '^' || c == '$') {
          at++;
        } else if ("()|*+?{".indexOf(c) >= 0) {
          throw new IllegalArgumentException("not simple");
        } else {
          String choices = choices();
          pieces.add(new Piece(choices, times()));
        }
      }
      return pieces;
    }

    private String choices() {
      char c = pattern.charAt(at++);
      if (c == '.') {
        return LETTERS;
      }
      if (c == '\\') {
        return escaped(pattern.charAt(at++));
      }
      return c == '[' ? bracket() : String.valueOf(c);
    }

    private static String escaped(char c) {
      return switch (c) {
        case 'd' -> DIGITS;
        case 'w' -> LETTERS;
        case 's' -> " ";
        default -> {
          if (Character.isLetterOrDigit(c)) {
            throw new IllegalArgumentException("not simple");
          }
          yield String.valueOf(c);
        }
      };
    }

    private String bracket() {
      boolean not = pattern.charAt(at) == '^';
      at += not ? 1 : 0;
      StringBuilder in = new StringBuilder();
      for (boolean first = true; first || pattern.charAt(at) != ']'; first = false) {
        char c = pattern.charAt(at++);
        if (c == '[') {
          throw new IllegalArgumentException("not simple");
        }
        if (c == '\\') {
          in.append(escaped(pattern.charAt(at++)));
        } else if (pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']') {
          for (char next = c; next <= pattern.charAt(at + 1); next++) {
            in.append(next);
          }
          at += 2;
        } else {
          in.append(c);
        }
      }
      at++;
      return not ? without(in.toString()) : in.toString();
    }

    private static String without(String unwanted) {
      StringBuilder left = new StringBuilder();
      (LETTERS + DIGITS).chars().filter(c -> unwanted.indexOf(c) < 0).forEach(c -> left.append((char) c));
      return left.toString();
    }

    private int times() {
      if (at == pattern.length()) {
        return 1;
      }
      switch (pattern.charAt(at)) {
        case '?', '*' -> {
          at++;
          return 0;
        }
        case '+' -> {
          at++;
          return 1;
        }
        case '{' -> {
          String counts = pattern.substring(at + 1, pattern.indexOf('}', at));
          at += counts.length() + 2;
          return Integer.parseInt(counts.split(",", 2)[0]);
        }
        default -> {
          return 1;
        }
      }
    }
  }
}
