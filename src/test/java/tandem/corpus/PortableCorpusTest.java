package tandem.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import tandem.kind.Form;

/**
 * Every folder under {@code corpus/<dialect>/<kind>/<case>} of the dialects beside PostgreSQL is a case, run
 * in both directions by the judge that judges PostgreSQL's. {@code -Dtandem.corpus=h2/kind/case} picks some.
 */
class PortableCorpusTest {
  private static final String ONLY = System.getProperty("tandem.corpus", "");

  private final List<CorpusRun> runs = new ArrayList<>();

  @TestFactory
  Stream<DynamicNode> everyCaseConvergesInBothDirections() {
    List<DynamicNode> nodes = List.of(
        on(new H2Ground()),
        on(new SqliteGround()));
    return nodes.stream().onClose(() -> runs.forEach(CorpusRun::close));
  }

  private DynamicNode on(Ground ground) {
    String dialect = ground.dialect().name();
    FiredRules fired = new FiredRules(ground.dialect().kinds());
    SaidByRules said = new SaidByRules(ground.dialect().kinds());
    Judge judge = new Judge(ground, Form.ONLINE);
    CorpusRun run = new CorpusRun();
    runs.add(run);
    List<DynamicNode> tests = new ArrayList<>();
    for (CorpusCase one : CorpusCase.all(dialect, ONLY)) {
      Executable judged = run.add(() -> {
        Judge.BothWays plans = judge.bothWays(one);
        for (Judge.Arrival way : List.of(plans.there(), plans.back())) {
          fired.add(way.plan());
          said.add(way);
        }
        GoldenPlan.check(one, plans);
        return null;
      });
      tests.add(dynamicTest(one.name(), judged));
    }
    if (ONLY.isEmpty()) {
      tests.add(dynamicTest("some case fires every rule", () -> {
        run.finish();
        assertThat(fired.unasked()).as("what no case of the corpus makes happen").isEmpty();
      }));
      tests.add(dynamicTest("docs/coverage.md says what happens on change", () -> {
        run.finish();
        CoveragePage.check(dialect + " kinds", said.page());
      }));
    }
    run.start();
    return dynamicContainer(dialect, tests);
  }
}
