package tandem.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import tandem.config.Nearest;
import tandem.config.Secrets;
import tandem.model.TandemException;
import tandem.report.JsonReport;
import tandem.report.Style;
import tandem.report.TextReport;

/** The entry point of the {@code tandem} command. */
public final class Main {
  private final Surroundings around;
  private final List<String> words;

  private Main(Surroundings around, List<String> words) {
    this.around = around;
    this.words = words;
  }

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  /**
   * Runs one command in this process's surroundings and returns what the process should end with.
   *
   * @param args the words after {@code tandem}
   */
  public static int run(String... args) {
    return run(Surroundings.ofProcess(), List.of(args));
  }

  /** The same in other surroundings. */
  public static int run(Surroundings around, List<String> words) {
    return new Main(around, words).run();
  }

  private int run() {
    if (!words.isEmpty() && words.getFirst().equals(Completions.COMMAND)) {
      return complete();
    }
    Words typed = Words.of(words);
    if (typed.command().isEmpty()) {
      return withoutCommand(typed);
    }
    String name = typed.command().get();
    if (name.equals("help")) {
      return help(typed);
    }
    Command command = CommandList.create(name);
    return command == null ? fail(typed, unknown(name)) : run(name, command, typed);
  }

  private int withoutCommand(Words typed) {
    if (typed.has("--version", "-V")) {
      return run("version", CommandList.create("version"), new Words(typed.command(), List.of()));
    }
    if (typed.arguments().isEmpty() || typed.has("--help", "-h")) {
      around.out().print(Help.overview());
      around.out().flush();
      return ExitCode.DONE;
    }
    return fail(typed, TandemException.usage("USAGE-ARGUMENTS", "no command was given")
        .remedy("'tandem --help' lists them"));
  }

  /** {@code tandem help} and {@code tandem help COMMAND}. */
  private int help(Words typed) {
    Words asked = Words.of(typed.arguments());
    List<String> more = new ArrayList<>(asked.command().stream().toList());
    more.add("--help");
    return new Main(around, more).run();
  }

  private int complete() {
    List<String> typed = words.subList(1, words.size());
    Words before = Words.of(typed);
    Version any = new Version();
    Session session = new Session(around, Completions.COMMAND, any, before.arguments());
    Completions.of(typed, session::tandem).forEach(around.out()::println);
    return ExitCode.DONE;
  }

  private int run(String name, Command command, Words typed) {
    CommandLine parser = Help.parser(command);
    try {
      parser.parseArgs(typed.arguments().toArray(String[]::new));
    } catch (ParameterException e) {
      return fail(typed, wrongUsage(name, e));
    }
    if (parser.isUsageHelpRequested()) {
      around.out().print(Help.of(parser));
      around.out().flush();
      return ExitCode.DONE;
    }
    return run(command, new Session(around, name, command, words));
  }

  private static int run(Command command, Session session) {
    try {
      int exit = command.run(session);
      session.notices();
      return exit;
    } catch (TandemException e) {
      session.notices();
      return session.fail(e);
    } catch (RuntimeException e) {
      return session.fail(TandemException.failed("INTERNAL-ERROR", "tandem has a fault: " + e)
          .remedy("run it again with -v and report what it prints").cause(e));
    }
  }

  private static TandemException wrongUsage(String name, ParameterException e) {
    String nearest = e instanceof UnmatchedArgumentException unmatched
        ? String.join(" or ", unmatched.getSuggestions().stream().limit(2).toList()) : "";
    String question = nearest.isEmpty() ? "" : " Did you mean " + nearest + "?";
    return TandemException.usage("USAGE-ARGUMENTS", e.getMessage() + question)
        .remedy("'tandem " + name + " --help' shows its options");
  }

  private static TandemException unknown(String name) {
    return TandemException.usage("USAGE-UNKNOWN-COMMAND",
            "there is no command '" + name + "'." + Nearest.question(name, CommandList.NAMES))
        .remedy("'tandem --help' lists all");
  }

  /** An error from before there is a session. */
  private int fail(Words typed, TandemException error) {
    boolean json = typed.askForJson();
    PrintStream to = json ? around.out() : around.err();
    String text = json ? JsonReport.of(error) : TextReport.of(error, Style.plain());
    to.print(Secrets.of(around.variables(), words).redact(text));
    to.flush();
    return error.exit().code();
  }
}
