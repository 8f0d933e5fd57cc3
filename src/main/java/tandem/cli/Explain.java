package tandem.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import tandem.config.Nearest;
import tandem.model.TandemException;
import tandem.report.CodeExplanation;
import tandem.report.CodeExplanations;
import tandem.report.Codes;

/** {@code tandem explain}. */
@CommandLine.Command(
    name = "explain",
    description = "what a code means",
    footerHeading = "%nExamples:%n",
    footer = {
        "  tandem explain DRIFT-CHANGED",
        "  tandem explain"
    })
final class Explain extends Command {

  @CommandLine.Parameters(arity = "0..1", paramLabel = "CODE", description = "default: list all codes")
  private String code;

  @Override
  int run(Session session) {
    Codes codes = Codes.all();
    if (code == null) {
      List<CodeExplanation> all = codes.names().stream()
          .map(name -> new CodeExplanation(name, codes.text(name).orElseThrow())).toList();
      return session.show(new CodeExplanations(all), String.join("\n", codes.names()) + "\n", ExitCode.DONE);
    }
    String name = code.toUpperCase(Locale.ROOT);
    String text = codes.text(name).orElseThrow(() ->
        TandemException.usage("USAGE-UNKNOWN-CODE",
                "there is no code '" + code + "'." + Nearest.question(name, codes.names()))
            .remedy("'tandem explain' lists all"));
    return session.show(new CodeExplanation(name, text), name + "\n\n" + text + "\n", ExitCode.DONE);
  }
}
