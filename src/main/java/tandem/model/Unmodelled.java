package tandem.model;

/**
 * Something that exists in a database and that no kind models: listed by every command that reads it.
 *
 * @param type the database's own word, PostgreSQL: {@code pg_identify_object().type}
 * @param identity the database's own full name, PostgreSQL: {@code pg_identify_object().identity}
 */
public record Unmodelled(String type, String identity) implements Comparable<Unmodelled> {
  @Override
  public int compareTo(Unmodelled other) {
    int byType = type.compareTo(other.type);
    return byType != 0 ? byType : identity.compareTo(other.identity);
  }
}
