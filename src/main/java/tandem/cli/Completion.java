package tandem.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import tandem.model.TandemException;

/** {@code tandem completion}. */
@CommandLine.Command(
    name = "completion",
    description = "a script that lets bash or zsh complete commands, options and names",
    footerHeading = "%nExamples:%n",
    footer = {
        "  source <(tandem completion bash)",
        "  tandem completion zsh > _tandem"
    })
final class Completion extends Command {

  @CommandLine.Parameters(paramLabel = "SHELL", description = "bash or zsh")
  private String shell;

  @Override
  int run(Session session) {
    if (!List.of("bash", "zsh").contains(shell)) {
      throw TandemException.usage("USAGE-ARGUMENTS", "'" + shell + "' is no shell that tandem knows")
          .at("tandem completion " + shell).remedy("bash or zsh");
    }
    try (InputStream script = Completion.class.getResourceAsStream("completion." + shell)) {
      session.print(new String(script.readAllBytes(), StandardCharsets.UTF_8));
      return ExitCode.DONE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
