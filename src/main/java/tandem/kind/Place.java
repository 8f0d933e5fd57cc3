package tandem.kind;

/**
 * Where {@code state/} keeps an object that stands alone, in names as the database has them; the state folder
 * makes them safe.
 *
 * @param schema the schema whose folder it is in; empty for what is in no schema
 * @param folder the folder for its kind, e.g. {@code tables}; empty for the schema's own file
 * @param file the file's name without {@code .sql}
 */
public record Place(String schema, String folder, String file) {}
