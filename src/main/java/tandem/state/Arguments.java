package tandem.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import tandem.ddl.script.Syntax;
import tandem.ddl.script.Token;

/**
 * What stands in the first parentheses of a statement about a routine, word by word: types are spelled as
 * the catalog does, what they are limited to (a length, a precision) and defaults are left out.
 *
 * @param words of each argument: its mode, name and type, as far as they are there
 */
record Arguments(List<List<String>> words) {

  static Arguments of(Syntax syntax, String sql) {
    List<List<String>> all = new ArrayList<>();
    List<String> open = new ArrayList<>();
    int depth = 0;
    boolean isDefault = false;
    for (Token token : syntax.tokens(sql)) {
      if (token.is(sql, '(')) {
        depth++;
      } else if (token.is(sql, ')')) {
        depth--;
        if (depth == 0) {
          break;
        }
      } else if (depth == 1 && token.is(sql, ',')) {
        all.add(open);
        open = new ArrayList<>();
        isDefault = false;
      } else if (depth == 1 && token.kind() != Token.Kind.COMMENT) {
        isDefault |= token.is(sql, "DEFAULT") || token.kind() == Token.Kind.OPERATOR;
        if (!isDefault) {
          open.addAll(spelled(syntax, token, sql));
        }
      }
    }
    if (!open.isEmpty()) {
      all.add(open);
    }
    return new Arguments(all);
  }

  private static List<String> spelled(Syntax syntax, Token token, String sql) {
    if (token.kind() != Token.Kind.WORD) {
      return List.of(token.kind() == Token.Kind.QUOTED_NAME ? syntax.name(token, sql) : token.text(sql));
    }
    String word = token.text(sql).toLowerCase(Locale.ROOT);
    return Arrays.asList(syntax.types().getOrDefault(word, word).split(" "));
  }

  /** True where these are arguments of a routine of such types; what it only gives may be left out. */
  boolean areOf(Arguments types) {
    List<List<String>> taken = words.stream().filter(one -> !one.getFirst().equals("out")).toList();
    return matches(words, types.words) || matches(taken, types.words);
  }

  private static boolean matches(List<List<String>> said, List<List<String>> types) {
    boolean all = said.size() == types.size();
    for (int i = 0; all && i < said.size(); i++) {
      all = endsWith(said.get(i), types.get(i));
    }
    return all;
  }

  /** A name may stand before the type; its schema may be left out, and that a time has no zone. */
  private static boolean endsWith(List<String> said, List<String> type) {
    List<String> plain = withoutZone(type);
    List<String> unqualified = plain.subList(plain.indexOf(".") + 1, plain.size());
    return ends(withoutZone(said), plain) || ends(withoutZone(said), unqualified);
  }

  private static boolean ends(List<String> said, List<String> type) {
    return !type.isEmpty() && said.size() >= type.size()
        && said.subList(said.size() - type.size(), said.size()).equals(type);
  }

  private static List<String> withoutZone(List<String> words) {
    int at = Collections.indexOfSubList(words, List.of("without", "time", "zone"));
    if (at < 0) {
      return words;
    }
    List<String> left = new ArrayList<>(words.subList(0, at));
    left.addAll(words.subList(at + 3, words.size()));
    return left;
  }
}
