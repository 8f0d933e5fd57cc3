package tandem.dialect.portable.kind;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tandem.model.ObjectKey;

/** How a database writes what others write, too; a dialect gives its own. */
public interface Forms {
  /** A name, quoted so that it reads back as itself. */
  String name(String name);

  /** A string literal that reads back as this text. */
  String literal(String text);

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
  String ownSchema();

  /** How DDL names a constraint beyond its table. */
  String constraint(ObjectKey key);

  /** How DDL names an index. */
  String index(ObjectKey key);

  /** How CREATE INDEX names the table. */
  String indexed(ObjectKey table);

  /** True where an index can get another name. */
  boolean renamesIndexes();

  /** True where a view can be given another query in place. */
  boolean replacesViews();

  /** How DDL names a trigger. */
  String trigger(ObjectKey key);

  /** All privileges that can be granted. */
  List<String> privileges();

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

  /** How tables are made anew where ALTER TABLE adds and drops columns at most; empty where it changes all. */
  default Optional<Remaking> remaking() {
    return Optional.empty();
  }
}
