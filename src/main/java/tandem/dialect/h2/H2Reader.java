package tandem.dialect.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.h2.jdbc.JdbcException;
import tandem.dialect.Answer.Meaning;
import tandem.dialect.OneMoment;
import tandem.dialect.ReadScope;
import tandem.dialect.SchemaReader;
import tandem.dialect.portable.PortableReader;
import tandem.dialect.portable.kind.Forms;
import tandem.kind.Kinds;
import tandem.model.SchemaModel;

/**
 * Reads a database of H2, and everything twice: a schema is told as of one moment if both times it is the
 * same.
 */
record H2Reader(Kinds kinds, Forms forms) implements SchemaReader {
  @Override
  public SchemaModel read(Connection connection, ReadScope scope) throws SQLException {
    try {
      return OneMoment.of(() -> {
        H2Answers answers = new H2Answers(connection);
        SchemaModel model =
            new PortableReader(kinds, any -> new H2Source(answers, forms)).read(connection, scope);
        return answers.areStillTrue() ? Optional.of(model) : Optional.empty();
      }, failure -> new H2Loading().answer(failure).meaning() != Meaning.GONE);
    } catch (SQLException e) {
      throw e instanceof JdbcException told
          ? new SQLException(told.getOriginalMessage(), e.getSQLState(), e.getErrorCode(), e) : e;
    }
  }
}
