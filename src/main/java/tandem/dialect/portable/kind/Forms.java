package tandem.dialect.portable.kind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tandem.model.ObjectKey;

/** How a database writes what others write, too: as most do, unless its dialect says otherwise. */
public interface Forms {
  /** A name, quoted so that it reads back as itself. */
  String name(String name);

  /** A string literal that reads back as this text. */
  default String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /** What stands by itself, in its schema where it has one. */
  default String name(ObjectKey key) {
    return key.schema().isEmpty() ? name(key.name()) : name(key.schema()) + '.' + name(key.name());
  }

  /** Names in parentheses. */
  default String list(List<String> names) {
    return names.stream().map(this::name).collect(Collectors.joining(", ", "(", ")"));
  }

  /** What follows a generated column's expression, with a space before; computed values kept or not. */
  String generated(boolean stored);

  /** The schema that every database has and nobody creates; empty where there is none. */
  default String ownSchema() {
    return "";
  }

  /** How DDL names a constraint beyond its table. */
  default String constraint(ObjectKey key) {
    return name(key.name());
  }

  /** How DDL names an index. */
  default String index(ObjectKey key) {
    return name(key.name());
  }

  /** True where no other table has a constraint or index of this name; false where each has its own names. */
  default boolean sharesNames(ObjectKey part) {
    return true;
  }

  /** How CREATE INDEX names the table. */
  default String indexed(ObjectKey table) {
    return name(table);
  }

  /** True where an index can get another name. */
  default boolean renamesIndexes() {
    return false;
  }

  /** The kinds of what cannot be there while a column that it needs is written anew. */
  default Set<String> standAsideOfColumns() {
    return Set.of();
  }

  /** True where a view can be given another query in place. */
  default boolean replacesViews() {
    return false;
  }

  /** True where INVISIBLE stands before what a column is computed by, false where it stands behind. */
  default boolean hidesFirst() {
    return true;
  }

  /** True where CREATE TABLE names its indexes, too. */
  default boolean foldsIndexes() {
    return false;
  }

  /** How a column says that it gets its values from a sequence of its own. */
  default String identity(boolean always, Numbering numbering) {
    return "GENERATED " + (always ? "ALWAYS" : "BY DEFAULT") + " AS IDENTITY ("
        + String.join(" ", numbering.options()) + ')';
  }

  /** The options of a sequence in its CREATE. */
  default String options(Numbering numbering) {
    return String.join(" ", numbering.options());
  }

  /** What says a comment in the CREATE of what it is about; empty where a statement of its own does. */
  default Optional<String> commentClause(ObjectKey about, String literal) {
    return Optional.empty();
  }

  /** The statement that says a comment, or that there is none; {@code literal} is NULL then. */
  default String comment(String address, String literal) {
    return "COMMENT ON " + address + " IS " + literal;
  }

  /** True where a table can be given other options. */
  default boolean altersOptions() {
    return false;
  }

  /** True where a routine can be dropped while something calls it. */
  default boolean dropsCalledRoutines() {
    return true;
  }

  /** How DDL names a trigger. */
  default String trigger(ObjectKey key) {
    return name(key.name());
  }

  /** All privileges that can be granted; none where there are no users. */
  default List<String> privileges() {
    return List.of();
  }

  /** What follows ALTER TABLE … to give a column another name. */
  default String renamed(String column, String to) {
    return "ALTER COLUMN " + name(column) + " RENAME TO " + name(to);
  }

  /** True where the name in a constraint's key is one that somebody gave it. */
  default boolean isNamed(ObjectKey constraint) {
    return !constraint.name().isEmpty();
  }

  /** True where the database keeps what a foreign key refers to; false where it is looked up by its name. */
  default boolean holdsReferences() {
    return true;
  }

  /**
   * How tables are made anew where ALTER TABLE adds and drops columns at most; empty where it changes all.
   */
  default Optional<Remaking> remaking() {
    return Optional.empty();
  }

  /**
   * How a trigger or routine begins to be made, up to what it is.
   *
   * @param definition what follows its name
   */
  default String creating(String definition) {
    return "CREATE ";
  }
}
