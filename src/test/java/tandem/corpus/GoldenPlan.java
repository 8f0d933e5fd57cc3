package tandem.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tandem.corpus.Judge.BothWays;
import tandem.ddl.Hazard;
import tandem.ddl.Running;
import tandem.ddl.Statement;
import tandem.plan.Plan;
import tandem.plan.Refusal;

/**
 * {@code plan.sql} of a case: what tandem writes in both directions, for people to read. {@code
 * -Dtandem.record=true} writes it anew. It is compared on one major only, since what a server prints of its
 * objects differs from one to the next.
 */
final class GoldenPlan {
  /** The major whose plans are kept, unless a case needs a newer one. */
  static final int MAJOR = 17;

  private GoldenPlan() {}

  static void check(CorpusCase pair, BothWays plans) {
    String text = text(plans);
    Path file = pair.folder().resolve("plan.sql");
    try {
      if (Boolean.getBoolean("tandem.record")) {
        Files.writeString(file, text);
      }
      assertThat(Files.exists(file) ? Files.readString(file) : "")
          .as(file + " is what is planned; -Dtandem.record=true writes it anew").isEqualTo(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(BothWays plans) {
    return "-- from.sql to to.sql\n" + text(plans.there().plan()) + "\n-- to.sql to from.sql\n"
        + text(plans.back().plan());
  }

  private static String text(Plan plan) {
    StringBuilder text = new StringBuilder("\n");
    for (Refusal refusal : plan.refusals()) {
      text.append("-- refused: ").append(refusal.key()).append(": ").append(refusal.why()).append('\n')
          .append("--   ").append(refusal.remedy()).append('\n');
    }
    if (plan.statements().isEmpty() && plan.refusals().isEmpty()) {
      text.append("-- nothing to do\n");
    }
    for (List<Statement> run : Statement.runs(plan.statements())) {
      if (run.getFirst().running() != Running.TOGETHER || text.length() > 1) {
        text.append(text.length() > 1 ? "\n" : "").append("-- ").append(run.getFirst().running().label())
            .append("\n\n");
      }
      append(run, text);
    }
    return text.toString();
  }

  private static void append(List<Statement> run, StringBuilder text) {
    boolean first = true;
    for (Statement statement : run) {
      String notes = notes(statement);
      text.append(first || notes.isEmpty() && !statement.sql().contains("\n") ? "" : "\n")
          .append(notes).append(statement.sql()).append(";\n");
      first = false;
    }
  }

  private static String notes(Statement statement) {
    StringBuilder notes = new StringBuilder();
    for (Hazard hazard : statement.hazards()) {
      notes.append("-- ").append(hazard.code().label()).append(": ").append(hazard.object()).append(": ")
          .append(hazard.detail()).append('\n');
    }
    return notes.toString();
  }
}
