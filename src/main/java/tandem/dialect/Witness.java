package tandem.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * What a catalog can say of a statement that commits on its own and that may have been cut off: it is asked
 * before the statement is sent, what it said is noted, and asked again when a later run finds no word of how
 * the statement ended.
 */
public interface Witness {

  /** What became of the statement. */
  sealed interface Verdict {}

  /** It came to its end. */
  record Done() implements Verdict {}

  /** It did not; what it left is taken away with these statements, and then it may be sent again. */
  record Again(List<String> first) implements Verdict {}

  /** It came so far that another statement ends it. */
  record Finished(String by) implements Verdict {}

  /** Nobody can tell. */
  record Unknown() implements Verdict {}

  /** Asks the catalog. */
  Verdict judge(Connection connection) throws SQLException;

  /** The words it is noted by; {@link Running#witness} reads them. */
  String text();

  /** Of a statement that does no harm a second time. */
  record Harmless() implements Witness {
    /** The words it is noted by. */
    public static final String TEXT = "harmless";

    @Override
    public Verdict judge(Connection connection) {
      return new Again(List.of());
    }

    @Override
    public String text() {
      return TEXT;
    }
  }

  /** One that can tell nothing. */
  record Silent() implements Witness {
    @Override
    public Verdict judge(Connection connection) {
      return new Unknown();
    }

    @Override
    public String text() {
      return "silent";
    }
  }
}
