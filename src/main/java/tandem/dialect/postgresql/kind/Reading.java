package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.Optional;
import tandem.model.SchemaObject;

/**
 * How a kind is read: one bulk query for the whole database and a reader for its rows. Implemented by every
 * PostgreSQL kind.
 *
 * <p>Queries run with an empty search_path, so that what PostgreSQL prints is qualified. They order by
 * nothing: models sort. They restrict themselves to {@link #USER_SCHEMAS} where there is a schema; members of
 * extensions and what is out of scope are left out by the reader.
 */
public interface Reading<T extends SchemaObject> {
  /** A condition on {@code pg_namespace n}: schemas that hold what is the user's. */
  String USER_SCHEMAS = """
      n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'tandem')""";

  /** The catalog whose rows the query returns. */
  Catalog catalog();

  /**
   * The catalog query. Its columns {@code oid} and, for parts of relations, {@code subid} are the address;
   * the others are what {@link #read} asks for. A query of several catalogs returns {@code classid} too.
   *
   * @param major the server's major version
   */
  String query(int major);

  /**
   * What follows FROM in a question that costs next to nothing: where it finds no row, {@link #query} is not
   * sent. Empty where most databases have such an object. What initdb makes has an oid below 16384
   * (FirstNormalObjectId in access/transam.h).
   */
  default String ifAny() {
    return "";
  }

  /**
   * The object in a row; empty where it is not the user's, e.g. because its relation is not.
   *
   * @param addresses what has been read before, the kinds of lower rank; aliases may be put there
   */
  Optional<T> read(Row row, Addresses addresses) throws SQLException;

  /**
   * True where the query returns addresses of what a fact is about, so that they are not claimed for the
   * fact, and facts about members of extensions are read as far as {@link #read} takes them.
   */
  default boolean isFact() {
    return false;
  }

  /**
   * SQL that the object carries as text of which the database records no dependencies; empty for none. What
   * it names is needed to create the object, as far as the model knows the name.
   */
  default String unparsed(T object) {
    return "";
  }
}
