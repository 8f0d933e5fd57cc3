package tandem.dialect.h2.running;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tandem.ddl.Sql;
import tandem.ddl.script.ScriptStatement;
import tandem.ddl.script.StatementHead;
import tandem.ddl.script.Token;
import tandem.dialect.Running.Meaning;
import tandem.dialect.Witness;
import tandem.dialect.h2.script.H2Syntax;

/**
 * What H2's catalog said of what a statement names before it was sent. A statement that defines something is
 * there as a whole or not at all, so that the catalog says another thing once it has come to its end. Where
 * it says the same the statement has not run, or it changes nothing and does no harm a second time.
 *
 * @param place where in the catalog to look
 * @param name what is looked at there, as typed; empty for everything
 * @param print a fingerprint of what the catalog says
 * @param ownRows whether it may change rows and not the catalog, so that the same print tells nothing
 */
record CatalogPrint(Place place, String name, String print, boolean ownRows) implements Witness {

  /**
   * Where it is said: in tables of INFORMATION_SCHEMA, with the column that has the name, which H2 makes anew
   * from all objects each time; or by DB_OBJECT_SQL, which tells an administrator of the one object.
   */
  enum Place {
    TEXT_OF_TABLE,
    TEXT_OF_CONSTRAINT,
    TEXT_OF_INDEX,
    /** Whether it is there, which is asked without INFORMATION_SCHEMA: that walks all tables each time. */
    TABLE,
    CONSTRAINTS("TABLE_CONSTRAINTS.TABLE_NAME"),
    COLUMNS("TABLES.TABLE_NAME", "COLUMNS.TABLE_NAME", "TABLE_CONSTRAINTS.TABLE_NAME"),
    VIEW("VIEWS.TABLE_NAME"),
    INDEX("INDEXES.INDEX_NAME"),
    INDEXES("INDEXES.TABLE_NAME"),
    TRIGGER("TRIGGERS.TRIGGER_NAME"),
    ROUTINE("ROUTINES.ROUTINE_NAME"),
    SEQUENCE("SEQUENCES.SEQUENCE_NAME"),
    DOMAIN("DOMAINS.DOMAIN_NAME", "DOMAIN_CONSTRAINTS.DOMAIN_NAME"),
    CONSTANT("CONSTANTS.CONSTANT_NAME"),
    SYNONYM("SYNONYMS.SYNONYM_NAME"),
    SCHEMA("SCHEMATA.SCHEMA_NAME"),
    ROLE("ROLES.ROLE_NAME"),
    USER("USERS.USER_NAME"),
    EVERYTHING;

    private final List<String> columns;

    Place(String... columns) {
      this.columns = List.of(columns);
    }

    /** What DB_OBJECT_SQL calls it; empty for what INFORMATION_SCHEMA tells. */
    private String objectType() {
      return name().startsWith("TEXT_OF_") ? name().substring("TEXT_OF_".length()) : "";
    }
  }

  /** Of a statement that does no harm a second time. */
  private static final Set<String> HARMLESS =
      Set.of("COMMENT", "GRANT", "REVOKE", "SET", "ANALYZE", "TRUNCATE", "CHECKPOINT");

  /** What follows ADD or DROP where ALTER TABLE is about a constraint. */
  private static final Set<String> OF_CONSTRAINTS =
      Set.of("CONSTRAINT", "PRIMARY", "FOREIGN", "UNIQUE", "CHECK");

  private static final Set<String> BEFORE_NAME = Set.of("IF", "NOT", "EXISTS");

  /** What moves without any definition: counters, estimates, and when something was last written. */
  private static final Set<String> MOVING = Set.of(
      "LAST_MODIFICATION", "ROW_COUNT_ESTIMATE", "SELECTIVITY", "BASE_VALUE", "IDENTITY_BASE");

  /** What SCRIPT says of how far a counter has come, or how many rows there are. */
  private static final Pattern COUNTER =
      Pattern.compile("(?: RESTART WITH| SELECTIVITY) -?[0-9]+|^-- .*", Pattern.DOTALL);

  static Witness before(Connection connection, ScriptStatement statement) throws SQLException {
    StatementHead head = statement.head();
    if (HARMLESS.contains(head.verb())) {
      return new Harmless();
    }
    Place place = place(statement, head);
    String name = place == Place.EVERYTHING ? "" : inSchema(connection, named(place, head));
    boolean ownRows = head.verb().equals("ALTER") && statement.tokens().stream()
        .anyMatch(token -> token.is(statement.text(), "USING"));
    // What changes rows shows in the name of a key's index, if anywhere: INFORMATION_SCHEMA has that.
    Optional<CatalogPrint> exact =
        ownRows ? Optional.empty() : exact(connection, statement, place, name);
    if (exact.isPresent()) {
      return exact.get();
    }
    try {
      return new CatalogPrint(place, name, print(connection, place, name), ownRows);
    } catch (SQLException e) {
      if (H2Failures.meaning(e) == Meaning.FORBIDDEN) {
        return new Silent();
      }
      throw e;
    }
  }

  /** By the text of the one object that a statement makes, changes or drops, where that can be asked for. */
  private static Optional<CatalogPrint> exact(Connection connection, ScriptStatement statement, Place place,
      String name) throws SQLException {
    List<Token> of = H2Syntax.SYNTAX.tokens(name);
    String schema = of.size() < 3 ? "" : of.get(of.size() - 3).text(name) + '.';
    Optional<String> constraint = constraint(statement);
    Place exact = switch (place) {
      case INDEX -> Place.TEXT_OF_INDEX;
      case COLUMNS -> constraint.isPresent() ? place : Place.TEXT_OF_TABLE;
      case CONSTRAINTS -> constraint.isPresent() ? Place.TEXT_OF_CONSTRAINT : place;
      default -> place;
    };
    if (exact == place) {
      return Optional.empty();
    }
    String said = exact == Place.TEXT_OF_CONSTRAINT ? schema + constraint.orElseThrow() : name;
    try {
      return Optional.of(new CatalogPrint(exact, said, print(connection, exact, said), false));
    } catch (SQLException e) {
      return switch (H2Failures.meaning(e)) {
        // Nobody but an administrator may ask, and not each version has the function.
        case FORBIDDEN, NOT_THERE -> Optional.empty();
        case NO_TABLE, LOCKED, REFUSES_TRANSACTION, WRONG -> throw e;
      };
    }
  }

  private static String word(Token token, String sql) {
    return token.text(sql).toUpperCase(Locale.ROOT);
  }

  /** The name behind CONSTRAINT in an ALTER TABLE. */
  private static Optional<String> constraint(ScriptStatement statement) {
    String sql = statement.text();
    List<Token> tokens = statement.tokens();
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.get(at).is(sql, "CONSTRAINT")) {
        int name = at + 1;
        while (name < tokens.size() && BEFORE_NAME.contains(word(tokens.get(name), sql))) {
          name++;
        }
        return name < tokens.size() ? Optional.of(tokens.get(name).text(sql)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** An index without a schema is in that of its table. */
  private static String named(Place place, StatementHead head) {
    List<Token> on = H2Syntax.SYNTAX.tokens(head.on());
    boolean asTable = place == Place.INDEX && on.size() > 2
        && H2Syntax.SYNTAX.tokens(head.name()).size() == 1;
    return place == Place.INDEXES ? head.on()
        : asTable ? on.get(on.size() - 3).text(head.on()) + '.' + head.name() : head.name();
  }

  /** With its schema, which a later session may not begin in. */
  private static String inSchema(Connection connection, String typed) throws SQLException {
    return H2Syntax.SYNTAX.tokens(typed).size() > 1 ? typed
        : Sql.quoted(connection.getSchema()) + '.' + typed;
  }

  private static Place place(ScriptStatement statement, StatementHead head) {
    boolean unnamedIndex = head.objectKind().equals("INDEX") && head.name().isEmpty() && !head.on().isEmpty();
    if (unnamedIndex || head.name().isEmpty()) {
      return unnamedIndex ? Place.INDEXES : Place.EVERYTHING;
    }
    return switch (head.objectKind()) {
      case "TABLE" -> !head.verb().equals("ALTER") ? Place.TABLE
          : isOfConstraint(statement) ? Place.CONSTRAINTS : Place.COLUMNS;
      case "VIEW" -> Place.VIEW;
      case "INDEX" -> Place.INDEX;
      case "TRIGGER" -> Place.TRIGGER;
      case "ALIAS", "AGGREGATE" -> Place.ROUTINE;
      case "SEQUENCE" -> Place.SEQUENCE;
      case "DOMAIN", "TYPE" -> Place.DOMAIN;
      case "CONSTANT" -> Place.CONSTANT;
      case "SYNONYM" -> Place.SYNONYM;
      case "SCHEMA" -> Place.SCHEMA;
      case "ROLE" -> Place.ROLE;
      case "USER" -> Place.USER;
      default -> Place.EVERYTHING;
    };
  }

  private static boolean isOfConstraint(ScriptStatement statement) {
    String sql = statement.text();
    List<Token> tokens = H2Syntax.SYNTAX.head(sql, 12);
    return IntStream.range(1, tokens.size()).anyMatch(i ->
        (tokens.get(i - 1).is(sql, "ADD") || tokens.get(i - 1).is(sql, "DROP"))
            && OF_CONSTRAINTS.stream().anyMatch(word -> tokens.get(i).is(sql, word)));
  }

  /** What {@link #text} wrote. */
  static Witness parse(String text) {
    String[] words = text.split(" ", 5);
    return switch (words[0]) {
      case "catalog" -> new CatalogPrint(
          Place.valueOf(words[1]), words[4], words[2], Boolean.parseBoolean(words[3]));
      case Harmless.TEXT -> new Harmless();
      default -> new Silent();
    };
  }

  @Override
  public String text() {
    return "catalog " + place + ' ' + print + ' ' + ownRows + ' ' + name;
  }

  @Override
  public Verdict judge(Connection connection) throws SQLException {
    try {
      return !print.equals(print(connection, place, name)) ? new Done()
          : ownRows ? new Unknown() : new Again(List.of());
    } catch (SQLException e) {
      if (H2Failures.meaning(e) == Meaning.FORBIDDEN) {
        return new Unknown();
      }
      throw e;
    }
  }

  private static String print(Connection connection, Place place, String name) throws SQLException {
    Set<String> lines = new TreeSet<>();
    if (place == Place.EVERYTHING) {
      add(lines, connection, "SCRIPT NODATA NOPASSWORDS NOSETTINGS", List.of());
    }
    if (place == Place.TABLE) {
      lines.add(isThere(connection, name) ? "there" : "not there");
    }
    if (!place.objectType().isEmpty()) {
      List<Token> tokens = H2Syntax.SYNTAX.tokens(name);
      for (String schema : meant(tokens.getFirst().text(name))) {
        for (String one : meant(tokens.getLast().text(name))) {
          add(lines, connection, "SELECT DB_OBJECT_SQL(?, ?, ?)", List.of(place.objectType(), schema, one));
        }
      }
    }
    for (String column : place.columns) {
      String[] parts = column.split("\\.");
      Set<String> names = meant(H2Syntax.SYNTAX.tokens(name).getLast().text(name));
      add(lines, connection, "SELECT * FROM INFORMATION_SCHEMA." + parts[0] + " WHERE " + parts[1] + " IN ("
          + String.join(", ", Collections.nCopies(names.size(), "?")) + ')', List.copyOf(names));
    }
    try {
      byte[] all = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isThere(Connection connection, String name) throws SQLException {
    try (PreparedStatement compiled = connection.prepareStatement("SELECT 1 FROM " + name + " WHERE FALSE")) {
      return compiled.getMetaData().getColumnCount() > 0;
    } catch (SQLException e) {
      return switch (H2Failures.meaning(e)) {
        case NO_TABLE -> false;
        case FORBIDDEN -> true;
        case NOT_THERE, LOCKED, REFUSES_TRANSACTION, WRONG -> throw e;
      };
    }
  }

  /** What a word typed as a name may mean: settings of the database say which case an unquoted one has. */
  private static Set<String> meant(String typed) {
    return typed.startsWith("\"")
        ? Set.of(typed.substring(1, typed.length() - 1).replace("\"\"", "\""))
        : new TreeSet<>(List.of(typed, typed.toUpperCase(Locale.ROOT), typed.toLowerCase(Locale.ROOT)));
  }

  private static void add(Set<String> lines, Connection connection, String query, List<String> names)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < names.size(); i++) {
        statement.setString(i + 1, names.get(i));
      }
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          lines.add(line(row));
        }
      }
    }
  }

  private static String line(ResultSet row) throws SQLException {
    StringBuilder line = new StringBuilder();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      if (!MOVING.contains(row.getMetaData().getColumnName(i))) {
        line.append(COUNTER.matcher(String.valueOf(row.getString(i))).replaceAll("")).append('\n');
      }
    }
    return line.toString();
  }
}
