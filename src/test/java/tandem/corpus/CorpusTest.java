package tandem.corpus;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import tandem.kind.Form;
import tandem.shadow.TestServers;

/**
 * Every folder under {@code corpus/postgresql/<kind>/<case>} is a case, run in both directions; CONTRIBUTING.md
 * says what stands in it. {@code -Dtandem.corpus=kind/case} picks some.
 */
class CorpusTest {
  private static final String ONLY = System.getProperty("tandem.corpus", "");

  private final List<CorpusCase> cases = CorpusCase.all(ONLY);
  private final CorpusRun run = new CorpusRun();

  @TestFactory
  Stream<DynamicNode> everyCaseConvergesInBothDirections() {
    return started(on(GoldenPlan.MAJOR, Form.ONLINE));
  }

  @Tag("slow")
  @TestFactory
  Stream<DynamicNode> everyCaseConvergesOnEveryOtherMajor() {
    return started(on(14, Form.ONLINE), on(15, Form.ONLINE), on(16, Form.ONLINE), on(18, Form.ONLINE));
  }

  @Tag("slow")
  @TestFactory
  Stream<DynamicNode> everyCaseConvergesInTheShortForm() {
    return started(on(17, Form.SHORT));
  }

  private Stream<DynamicNode> started(DynamicNode... nodes) {
    run.start();
    return Stream.of(nodes).onClose(run::close);
  }

  private DynamicNode on(int major, Form form) {
    Judge judge = new Judge(TestServers.shared(major), form);
    List<DynamicTest> tests = new ArrayList<>();
    for (CorpusCase one : cases) {
      if (one.needs() <= major) {
        Executable judged = run.add(() -> {
          Judge.BothWays plans = judge.bothWays(one);
          if (major == one.golden() && form == Form.ONLINE) {
            GoldenPlan.check(one, plans);
          }
          return null;
        });
        tests.add(dynamicTest(one.name(), judged));
      }
    }
    return dynamicContainer("on " + major, tests);
  }
}
