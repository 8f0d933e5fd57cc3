package tandem.dialect.jdbc;

import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.Map;
import tandem.dialect.Answer;
import tandem.dialect.Loading;

/** As little as can be relied on: statements run one by one, and what a refusal means is not known. */
final class JdbcLoading implements Loading {
  @Override
  public Map<String, String> driverSettings() {
    return Map.of();
  }

  @Override
  public String freshSession() {
    return "";
  }

  @Override
  public boolean allOrNone() {
    return false;
  }

  @Override
  public Answer answer(SQLException refusal) {
    return Answer.of(Answer.Meaning.REFUSED, refusal);
  }

  @Override
  public boolean skipped(SQLWarning warning) {
    return false;
  }
}
