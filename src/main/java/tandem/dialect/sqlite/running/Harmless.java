package tandem.dialect.sqlite.running;

import java.sql.Connection;
import java.util.List;
import tandem.dialect.Witness;

/** Of a statement that does no harm a second time: VACUUM and pragmas that no transaction takes. */
record Harmless() implements Witness {
  @Override
  public Verdict judge(Connection connection) {
    return new Again(List.of());
  }

  @Override
  public String text() {
    return "harmless";
  }
}
