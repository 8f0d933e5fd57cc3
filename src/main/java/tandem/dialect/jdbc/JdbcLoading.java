package tandem.dialect.jdbc;

import java.sql.SQLException;
import tandem.dialect.Answer;
import tandem.dialect.Loading;

/** As little as can be relied on: statements run one by one, and what a refusal means is not known. */
final class JdbcLoading implements Loading {
  @Override
  public Answer answer(SQLException refusal) {
    return Answer.of(Answer.Meaning.REFUSED, refusal);
  }
}
