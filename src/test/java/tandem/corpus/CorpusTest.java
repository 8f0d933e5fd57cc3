package tandem.corpus;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import tandem.kind.Form;
import tandem.shadow.TestServers;

/**
 * Every folder under {@code corpus/postgresql/<kind>/<case>} is a case: from.sql, to.sql and perhaps seed.sql
 * (rows for from.sql), run in both directions. {@code -Dtandem.corpus=kind/case} picks some. A line
 * {@code -- needs 17} in a script says which major its syntax is of.
 */
class CorpusTest {
  @TestFactory
  Stream<DynamicTest> everyCaseConvergesInBothDirections() {
    return cases(17);
  }

  @Tag("slow")
  @TestFactory
  Stream<DynamicTest> everyCaseConvergesOnTheMajorThatPgDumpReads() {
    return cases(15);
  }

  @Tag("slow")
  @TestFactory
  Stream<DynamicTest> everyCaseConvergesOnTheOldestMajor() {
    return cases(14);
  }

  @Tag("slow")
  @TestFactory
  Stream<DynamicTest> everyCaseConvergesOnTheNewestMajor() {
    return cases(18);
  }

  @Tag("slow")
  @TestFactory
  Stream<DynamicTest> everyCaseConvergesInTheShortForm() {
    Judge judge = new Judge(TestServers.shared(17), Form.SHORT);
    return CorpusCase.all(System.getProperty("tandem.corpus", "")).stream()
        .filter(pair -> pair.needs() <= 17)
        .map(pair -> dynamicTest(pair.name(), () -> judge.bothWays(pair)));
  }

  private static Stream<DynamicTest> cases(int major) {
    Judge judge = new Judge(TestServers.shared(major));
    return CorpusCase.all(System.getProperty("tandem.corpus", "")).stream()
        .filter(pair -> pair.needs() <= major)
        .map(pair -> dynamicTest(pair.name(), () -> {
          Judge.BothWays plans = judge.bothWays(pair);
          if (major == pair.golden()) {
            GoldenPlan.check(pair, plans);
          }
        }));
  }
}
