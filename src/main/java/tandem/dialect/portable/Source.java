package tandem.dialect.portable;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import tandem.dialect.portable.kind.Known;
import tandem.dialect.portable.kind.Row;
import tandem.model.Dependency;
import tandem.model.Unmodelled;

/** Where the rows of one reading come from: a dialect's own bulk queries, a crawl, or both. */
public interface Source {
  /** The rows of a kind, with the columns that its {@code read} asks for; in any order. */
  List<Row> rows(String kind) throws SQLException;

  /** What the database records of who needs whom beyond what the objects say themselves. */
  Collection<Dependency> dependencies(Known known) throws SQLException;

  /** How names are found in the SQL that objects hold. */
  default Naming naming(Known known) {
    return new NamesIn(known);
  }

  /** What is there and no kind models. */
  Collection<Unmodelled> unmodelled(Known known) throws SQLException;

  /** Opens the source of one reading. */
  @FunctionalInterface
  interface Opening {
    Source of(Connection connection) throws SQLException;
  }
}
