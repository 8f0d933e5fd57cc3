package tandem.dialect.mysql;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import tandem.dialect.Answer;
import tandem.dialect.Answer.Meaning;
import tandem.dialect.Loading;

/** How a state is built: each statement that defines something commits. */
final class MySqlLoading implements Loading {
  /** MariaDB's manual, "MariaDB Error Codes": the objects that there are already. */
  private static final Set<Integer> DUPLICATE =
      Set.of(1007, 1022, 1050, 1060, 1061, 1304, 1359, 1537, 1826, 3822, 4127);
  private static final Set<Integer> MISSING =
      Set.of(1005, 1049, 1054, 1072, 1146, 1176, 1305, 1347, 1356, 1360, 1824, 1932, 4031, 4091, 4092);
  private static final Set<Integer> FULL = Set.of(1021, 1114);

  /** Under which the standard's quotes mean what the standard says. */
  @Override
  public String freshSession() {
    return "SET SESSION sql_mode = "
        + "'ANSI_QUOTES,NO_BACKSLASH_ESCAPES,STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION'";
  }

  @Override
  public Answer answer(SQLException refusal) {
    String message = String.valueOf(refusal.getMessage()).replaceFirst("^\\(conn=\\d+\\) ", "");
    return new Answer(meaning(refusal), message, Optional.empty(), 0, Optional.empty(), refusal);
  }

  private static Meaning meaning(SQLException refusal) {
    String state = refusal.getSQLState() == null ? "" : refusal.getSQLState();
    int code = refusal.getErrorCode();
    return state.startsWith("08") ? Meaning.GONE
        : FULL.contains(code) ? Meaning.FULL
        : DUPLICATE.contains(code) ? Meaning.DUPLICATE
        : MISSING.contains(code) ? Meaning.MISSING : Meaning.REFUSED;
  }
}
