package tandem.ddl.script;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How scripts of one database system are written, as far as it decides where a statement ends and what it is.
 * A value that the system's dialect has.
 *
 * @param system what people call it, for messages
 * @param features what its scripts have beyond strings in single quotes, names in double quotes and comments
 * @param prefixes letters, in upper case, that belong to the string whose quote follows them
 * @param names by what opens a name in quotes, what closes it
 * @param adjectives words, in upper case, that may stand between CREATE and what is made, and say nothing of
 *     what kind it is
 * @param types by another word for a type, in lower case, the type's name as the catalog prints it
 * @param conduct what its statements do to the transaction and the session they run in
 */
public record Syntax(
    String system,
    Set<Feature> features,
    String prefixes,
    Map<Character, Character> names,
    Set<String> adjectives,
    Map<String, String> types,
    Conduct conduct) {

  /** Something that scripts of some systems have. */
  public enum Feature {
    /** {@code E'it\'s'}: a backslash takes the next character along. */
    ESCAPE_STRINGS,
    /** {@code U&'…'} and {@code U&"…"} are one token. */
    UNICODE_ESCAPES,
    /** A string goes on behind a line break where another quote follows. */
    CONTINUED_STRINGS,
    /** {@code $$…$$}. */
    DOLLAR_STRINGS,
    /** {@code $tag$…$tag$}, too. */
    DOLLAR_TAGS,
    /** A comment may stand in a comment. */
    NESTED_COMMENTS,
    /** {@code //} begins a comment up to the end of the line. */
    SLASH_COMMENTS,
    /** A carriage return ends a line, too. */
    RETURNS,
    /** A name that is not in quotes is read in upper case, and not in lower. */
    UPPER_NAMES,
    /** A semicolon in parentheses ends nothing: CREATE RULE … DO (a; b). */
    STATEMENTS_IN_PARENTHESES,
    /** A routine may have a body BEGIN ATOMIC … END. */
    ATOMIC_BODIES,
    /** A trigger has a body BEGIN …; END, and ends with that. */
    TRIGGER_BODIES,
    /** Routines, triggers and events have bodies in blocks: BEGIN … END, IF … END IF, LOOP … END LOOP. */
    COMPOUND_BODIES,
    /** A backslash begins a command of psql, and the lines behind COPY … FROM STDIN; are its data. */
    PSQL
  }

  private static final Syntax STANDARD = new Syntax("SQL",
      Set.of(Feature.UNICODE_ESCAPES, Feature.CONTINUED_STRINGS, Feature.NESTED_COMMENTS, Feature.RETURNS),
      "BXN", Map.of('"', '"'),
      Set.of("GLOBAL", "LOCAL", "TEMPORARY", "TEMP", "UNIQUE", "RECURSIVE", "CONSTRAINT", "DEFAULT"),
      Map.of("int", "integer", "dec", "numeric", "decimal", "numeric", "char", "character",
          "varchar", "character varying"),
      words -> StatementHead.Transaction.ALLOWED);

  /** Copies its sets. */
  public Syntax {
    features = Set.copyOf(features);
    names = Map.copyOf(names);
    adjectives = Set.copyOf(adjectives);
    types = Map.copyOf(types);
  }

  /** What the SQL standard says, and what tandem itself writes that no database reads. */
  public static Syntax standard() {
    return STANDARD;
  }

  /** The same of a system that says so of its statements. */
  public Syntax of(String newSystem, Conduct newConduct) {
    return new Syntax(newSystem, features, prefixes, names, adjectives, types, newConduct);
  }

  /** The same with these features more. */
  public Syntax with(Feature... more) {
    Set<Feature> all = new HashSet<>(features);
    all.addAll(List.of(more));
    return new Syntax(system, all, prefixes, names, adjectives, types, conduct);
  }

  /** The same without these features. */
  public Syntax without(Feature... some) {
    Set<Feature> left = new HashSet<>(features);
    List.of(some).forEach(left::remove);
    return new Syntax(system, left, prefixes, names, adjectives, types, conduct);
  }

  /** The same with these letters before strings, and no others. */
  public Syntax prefixed(String letters) {
    return new Syntax(system, features, letters, names, adjectives, types, conduct);
  }

  /** The same with names that also stand between these. */
  public Syntax quoting(char open, char close) {
    Map<Character, Character> all = new HashMap<>(names);
    all.put(open, close);
    return new Syntax(system, features, prefixes, all, adjectives, types, conduct);
  }

  /** The same with these adjectives more. */
  public Syntax describing(String... words) {
    Set<String> all = new HashSet<>(adjectives);
    all.addAll(List.of(words));
    return new Syntax(system, features, prefixes, names, all, types, conduct);
  }

  /** The same with these other words for types. */
  public Syntax spelling(Map<String, String> words) {
    Map<String, String> all = new HashMap<>(types);
    all.putAll(words);
    return new Syntax(system, features, prefixes, names, adjectives, all, conduct);
  }

  /** True where scripts have it. */
  public boolean has(Feature feature) {
    return features.contains(feature);
  }

  /** The name that a word or quoted name of a piece of SQL stands for. */
  public String name(Token token, String sql) {
    return token.kind() == Token.Kind.WORD && has(Feature.UPPER_NAMES)
        ? token.text(sql).toUpperCase(Locale.ROOT) : token.name(sql);
  }

  /** The tokens of a piece of SQL; see {@link Tokens#of}. */
  public List<Token> tokens(String sql) {
    return Tokens.of(this, sql);
  }

  /** The first tokens without comments; see {@link Tokens#head}. */
  public List<Token> head(String sql, int limit) {
    return Tokens.head(this, sql, limit);
  }
}
