package tandem.corpus;

import java.sql.SQLException;
import java.util.List;
import tandem.ddl.Statement;

/** Runs the statements of a plan and watches what they do. */
interface Witness {
  /** Runs one. */
  void run(Statement statement) throws SQLException;

  /** Where one does otherwise than it says. */
  List<String> contradictions();
}
