package tandem.dialect.mysql;

import java.util.List;
import java.util.Locale;
import tandem.dialect.portable.kind.Row;

/**
 * What MariaDB and MySQL tell of themselves otherwise; each query is one for all tables of the database that
 * one is connected to.
 *
 * @param name the word in config.yml
 * @param title what people call the system
 * @param checks rows with {@code table}, {@code name}, {@code condition}
 * @param indexes rows per column of an index, with {@code term} where it is an expression, and {@code hidden}
 * @param views rows with {@code name}, {@code query}, {@code check_option}, {@code security},
 *     {@code algorithm}
 * @param printing how its texts are printed
 */
record Flavour(
    String name, String title, String checks, String indexes, String views, Printing printing) {

  /** How a column's default and an expression come out of the data dictionary. */
  interface Printing {
    /** The default of a column's row as SQL; empty for none. */
    String defaultOf(Row column);

    /** An expression. */
    String expression(String printed);
  }

  static final Flavour MARIADB = new Flavour("mariadb", "MariaDB",
      """
      SELECT TABLE_NAME AS `table`, CONSTRAINT_NAME AS `name`, CHECK_CLAUSE AS `condition`
      FROM information_schema.CHECK_CONSTRAINTS WHERE CONSTRAINT_SCHEMA = DATABASE()""",
      """
      SELECT TABLE_NAME AS `table`, INDEX_NAME AS `name`, SEQ_IN_INDEX AS `position`, COLUMN_NAME AS `column`,
        NON_UNIQUE AS `many`, SUB_PART AS `prefix`, COLLATION AS `direction`, INDEX_TYPE AS `type`, '' AS `term`,
        INDEX_COMMENT AS `comment`, IF(IGNORED = 'YES', 1, 0) AS `hidden`
      FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE()""",
      """
      SELECT TABLE_NAME AS `name`, VIEW_DEFINITION AS `query`, CHECK_OPTION AS `check_option`,
        SECURITY_TYPE AS `security`, ALGORITHM AS `algorithm`, DEFINER AS `definer`
      FROM information_schema.VIEWS WHERE TABLE_SCHEMA = DATABASE()""",
      new MariaDbPrinting());

  /** MySQL 8; its manual, "INFORMATION_SCHEMA Tables". */
  static final Flavour MYSQL = new Flavour("mysql", "MySQL",
      """
      SELECT T.TABLE_NAME AS `table`, C.CONSTRAINT_NAME AS `name`, C.CHECK_CLAUSE AS `condition`
      FROM information_schema.CHECK_CONSTRAINTS C
      JOIN information_schema.TABLE_CONSTRAINTS T ON T.CONSTRAINT_SCHEMA = C.CONSTRAINT_SCHEMA
        AND T.CONSTRAINT_NAME = C.CONSTRAINT_NAME AND T.CONSTRAINT_TYPE = 'CHECK'
      WHERE C.CONSTRAINT_SCHEMA = DATABASE()""",
      """
      SELECT TABLE_NAME AS `table`, INDEX_NAME AS `name`, SEQ_IN_INDEX AS `position`, COLUMN_NAME AS `column`,
        NON_UNIQUE AS `many`, SUB_PART AS `prefix`, COLLATION AS `direction`, INDEX_TYPE AS `type`,
        EXPRESSION AS `term`, INDEX_COMMENT AS `comment`, IF(IS_VISIBLE = 'NO', 1, 0) AS `hidden`
      FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE()""",
      """
      SELECT TABLE_NAME AS `name`, VIEW_DEFINITION AS `query`, CHECK_OPTION AS `check_option`,
        SECURITY_TYPE AS `security`, 'UNDEFINED' AS `algorithm`, DEFINER AS `definer`
      FROM information_schema.VIEWS WHERE TABLE_SCHEMA = DATABASE()""",
      new MySqlPrinting());

  /** SQL as one writes it. */
  private static final class MariaDbPrinting implements Printing {
    @Override
    public String defaultOf(Row column) {
      String printed = column.text("expression");
      return printed.equals("NULL") ? "" : StandardText.printed(printed);
    }

    @Override
    public String expression(String printed) {
      return StandardText.printed(printed);
    }
  }

  /**
   * Literals bare, where EXTRA does not say that it is an expression; expressions with their quotes escaped.
   */
  private static final class MySqlPrinting implements Printing {
    private static final List<String> BARE = List.of("bit", "binary", "varbinary");

    @Override
    public String defaultOf(Row column) {
      String text = column.text("expression");
      if (column.flag("no_default")) {
        return "";
      }
      if (column.text("extra").contains("DEFAULT_GENERATED")) {
        boolean time = text.toUpperCase(Locale.ROOT).startsWith("CURRENT_TIMESTAMP");
        return time ? text : '(' + expression(text) + ')';
      }
      String type = column.text("type").replaceFirst("[( ].*", "");
      return BARE.contains(type) ? text : "'" + text.replace("'", "''") + "'";
    }

    @Override
    public String expression(String printed) {
      return StandardText.printed(printed.replace("\\'", "'"));
    }
  }
}
