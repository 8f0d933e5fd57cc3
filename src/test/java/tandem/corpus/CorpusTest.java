package tandem.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import tandem.dialect.postgresql.PostgreSql;
import tandem.kind.Form;
import tandem.shadow.ShadowServer;
import tandem.shadow.TestServers;

/**
 * Every folder under {@code corpus/postgresql/<kind>/<case>} is a case, run in both directions;
 * CONTRIBUTING.md says what stands in it. {@code -Dtandem.corpus=kind/case} picks some, {@code
 * -Dtandem.form=short} takes the short form.
 */
class CorpusTest {
  private static final String ONLY = System.getProperty("tandem.corpus", "");
  private static final Form FORM =
      Form.valueOf(System.getProperty("tandem.form", "online").toUpperCase(Locale.ROOT));

  private final List<CorpusCase> cases = CorpusCase.all("postgresql", ONLY);
  private final FiredRules fired = new FiredRules(new PostgreSql().kinds());
  private final SaidByRules said = new SaidByRules(new PostgreSql().kinds());
  private final CorpusRun run = new CorpusRun();
  private final List<SpareTablespace> spares = new ArrayList<>();

  @TestFactory
  Stream<DynamicNode> everyCaseConvergesInBothDirections() {
    DynamicNode coverage = dynamicTest("some case fires every rule", () -> {
      run.finish();
      assertThat(fired.missing()).as("what no case of the corpus makes happen").isEmpty();
    });
    DynamicNode page = dynamicTest("docs/coverage.md says what happens on change", () -> {
      run.finish();
      CoveragePage.check("kinds", said.page());
    });
    // All cases run on the newest, half of them on the oldest too, and one between writes their plans.
    DynamicNode[] majors = ONLY.isEmpty()
        ? new DynamicNode[] {half(14, FORM), written(GoldenPlan.MAJOR, FORM), on(18, FORM)}
        : new DynamicNode[] {on(14, FORM), on(GoldenPlan.MAJOR, FORM), on(18, FORM)};
    boolean whole = ONLY.isEmpty() && FORM == Form.ONLINE;
    return Stream.concat(started(majors), whole ? Stream.of(coverage, page) : Stream.of());
  }

  @Tag("slow")
  @TestFactory
  Stream<DynamicNode> everyCaseConvergesOnTheOtherMajors() {
    return started(on(14, FORM), on(15, FORM), on(16, FORM), on(GoldenPlan.MAJOR, FORM));
  }

  @Tag("slow")
  @TestFactory
  Stream<DynamicNode> everyCaseConvergesInTheShortForm() {
    return started(on(14, Form.SHORT), on(GoldenPlan.MAJOR, Form.SHORT));
  }

  private Stream<DynamicNode> started(DynamicNode... nodes) {
    run.start();
    return Stream.of(nodes).onClose(() -> {
      run.close();
      spares.forEach(SpareTablespace::close);
    });
  }

  private interface Judging {
    Judge.BothWays of(CorpusCase one) throws SQLException;
  }

  private DynamicNode on(int major, Form form) {
    Judge judge = judge(major, form);
    return tests(major, form, judge::bothWays, cases);
  }

  /** The same half each time, whatever case is added. */
  private DynamicNode half(int major, Form form) {
    Judge judge = judge(major, form);
    return tests(major, form, judge::bothWays,
        cases.stream().filter(one -> Math.floorMod(one.name().hashCode(), 2) == 0).toList());
  }

  /** The plans that are kept of this major. */
  private DynamicNode written(int major, Form form) {
    Judge judge = judge(major, form);
    return tests(
        major, form, judge::written, cases.stream().filter(one -> one.golden() == major).toList());
  }

  private Judge judge(int major, Form form) {
    ShadowServer server = TestServers.shared(major);
    if (cases.stream().anyMatch(CorpusCase::namesTablespace)) {
      spares.add(SpareTablespace.on(server));
    }
    return new Judge(new PostgreSqlGround(server), form);
  }

  private DynamicNode tests(int major, Form form, Judging judging, List<CorpusCase> some) {
    List<DynamicTest> tests = new ArrayList<>();
    for (CorpusCase one : some) {
      if (one.needs() <= major) {
        Executable judged = run.add(() -> {
          Judge.BothWays plans = judging.of(one);
          for (Judge.Arrival way : List.of(plans.there(), plans.back())) {
            fired.add(way.plan());
            said.add(way);
          }
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
