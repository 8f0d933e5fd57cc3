package tandem.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tandem.Tandem;
import tandem.config.Project;
import tandem.config.Secrets;
import tandem.model.TandemException;
import tandem.report.JsonReport;
import tandem.report.Style;
import tandem.report.TextReport;
import tandem.workflow.Questions;
import tandem.workflow.Report;

/** One run of one command: the façade it asks, and where its report goes. Passwords go nowhere. */
final class Session {
  private final Surroundings around;
  private final String name;
  private final boolean json;
  private final Style style;
  private final Path folder;
  private final Secrets secrets;
  private final ProgressLine progress;
  private final Questions questions;
  private Tandem tandem;

  Session(Surroundings around, String name, Command command, List<String> words) {
    this.around = around;
    this.name = name;
    this.json = command.output == Command.Format.JSON;
    boolean plain = command.noColour || around.variables().nonEmpty("NO_COLOR").isPresent();
    this.style = new Style(around.outIsTerminal() && !plain && !json, command.verbose);
    Path chosen = command.folder == null ? Path.of("") : command.folder;
    this.folder = around.standing().resolve(chosen).normalize();
    this.secrets = Secrets.of(around.variables(), words);
    this.progress = new ProgressLine(around.err(), around.errIsTerminal());
    this.questions = around.answered() && !json
        ? new TypedAnswers(around.in(), around.err(), progress) : Questions.unasked();
  }

  /** The façade. */
  Tandem tandem() {
    if (tandem == null) {
      tandem = new Tandem(around.standing(), folder, around.variables(), progress, questions);
    }
    return tandem;
  }

  /** The folder the project is looked for in, upwards. */
  Path folder() {
    return folder;
  }

  boolean json() {
    return json;
  }

  Style style() {
    return style;
  }

  /** Shows a report and returns the exit code. */
  int show(Report report, int exit) {
    return show((Record) report, json ? "" : TextReport.of(report, style), exit);
  }

  /** Shows a report whose text is this one. */
  int show(Record report, String text, int exit) {
    print(json ? JsonReport.of(name, report, exit) : text);
    return exit;
  }

  /** Puts a text on stdout. */
  void print(String text) {
    progress.end();
    around.out().print(secrets.redact(text));
    around.out().flush();
  }

  /** Shows an error: as JSON on stdout where JSON was asked for, else on stderr. */
  int fail(TandemException error) {
    progress.end();
    Secrets all = allSecrets();
    if (json) {
      around.out().print(all.redact(JsonReport.of(error)));
      around.out().flush();
    } else {
      around.err().print(all.redact(TextReport.of(error, errorStyle())));
    }
    if (style.verbose()) {
      around.err().print(all.redact(trace(error)));
    }
    return error.exit().code();
  }

  /** Those of config.yml too: a driver's or a server's message may quote what it was given. */
  private Secrets allSecrets() {
    try {
      return Project.find(folder, around.standing(), around.variables())
          .map(project -> secrets.and(project.config())).orElse(secrets);
    } catch (TandemException e) {
      return secrets;
    }
  }

  private Style errorStyle() {
    return new Style(around.errIsTerminal() && style.colour(), style.verbose());
  }

  private static String trace(Throwable error) {
    StringWriter text = new StringWriter();
    error.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }

  /** Tells what came up beside the report. */
  void notices() {
    progress.end();
    if (tandem != null) {
      tandem.notices().forEach(notice -> around.err().println("tandem: " + secrets.redact(notice)));
    }
  }

  Optional<Path> path(Path typed) {
    return Optional.ofNullable(typed).map(around.standing()::resolve);
  }
}
