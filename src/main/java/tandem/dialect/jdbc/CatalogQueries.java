package tandem.dialect.jdbc;

import java.util.Map;

/**
 * What a database is asked about all its objects of a kind at once.
 *
 * @param byKind by the kind's name; the columns are those that the kind's {@code read} names. Of what has
 *     columns of a table there is a row for each: {@code position}, {@code column} and {@code target_column};
 *     of what is granted one for each {@code privilege}; of a program one for each {@code line} of its
 *     {@code text}. A constraint that nobody named says {@code unnamed}; a {@code source} is a whole CREATE
 *     statement
 * @param unmodelled asks for {@code type} and {@code name} of what is there and no kind models
 */
record CatalogQueries(Map<String, String> byKind, String unmodelled) {
  CatalogQueries {
    byKind = Map.copyOf(byKind);
  }
}
