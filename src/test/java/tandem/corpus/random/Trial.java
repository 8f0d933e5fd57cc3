package tandem.corpus.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import tandem.corpus.Judge;
import tandem.ddl.HazardCode;
import tandem.dialect.Dialect;
import tandem.dialect.ReadScope;
import tandem.dialect.postgresql.PostgreSql;
import tandem.diff.Differ;
import tandem.model.SchemaModel;
import tandem.plan.Plan;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.ShadowServer;
import tandem.state.StateLoader;
import tandem.state.StateWriter;

/** Puts a pair of schemas before the judge; what it arrives at has to come back from a state folder, too. */
final class Trial {
  private final ShadowServer server;
  private final Judge judge;
  private final Dialect dialect = new PostgreSql();

  Trial(ShadowServer server) {
    this.server = server;
    this.judge = new Judge(server);
  }

  /** What fails on the way there and on the way back. */
  List<Optional<Failure>> bothWays(Pair pair) {
    try (Judge.Ends ends = judge.ends(pair.from().script(), pair.to().script())) {
      return List.of(
          failure(() -> judge(pair, ends.there(pair.seed()), ends.to())),
          failure(() -> judge(pair.back(), ends.back(pair.back().seed()), ends.from())));
    } catch (RuntimeException | SQLException e) {
      return List.of(Optional.of(Failure.of(e)), Optional.empty());
    }
  }

  /** What fails on the way there. */
  Optional<Failure> there(Pair pair) {
    return failure(() -> {
      try (Judge.Ends ends = judge.ends(pair.from().script(), pair.to().script())) {
        judge(pair, ends.there(pair.seed()), ends.to());
      }
    });
  }

  private interface Judging {
    void run() throws SQLException;
  }

  private static Optional<Failure> failure(Judging judging) {
    try {
      judging.run();
      return Optional.empty();
    } catch (AssertionError | RuntimeException | SQLException e) {
      return Optional.of(Failure.of(e));
    }
  }

  private void judge(Pair pair, Plan plan, SchemaModel reached) throws SQLException {
    if (!pair.loses()) {
      assertThat(plan.hazards()).as(() -> "hazards of\n" + Judge.script(plan))
          .noneMatch(hazard -> hazard.code() == HazardCode.DATA_LOSS);
    }
    try (ShadowDatabase loaded = server.create()) {
      new StateLoader(server, dialect)
          .load(new StateWriter(dialect.kinds(), server.major()).write(reached), loaded);
      try (Connection connection = loaded.connect()) {
        SchemaModel model = dialect.reader().read(connection, ReadScope.everything());
        assertThat(new Differ(dialect.kinds()).diff(model, reached).changes()).as("from state").isEmpty();
      }
    }
  }
}
