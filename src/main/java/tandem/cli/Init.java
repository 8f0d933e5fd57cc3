package tandem.cli;

import picocli.CommandLine;
import tandem.workflow.InitRequest;

/** {@code tandem init}. */
@CommandLine.Command(
    name = "init",
    description = "make a project: config, folders, and the state of a database that exists",
    footerHeading = "%nExamples:%n",
    footer = {
        "  tandem init",
        "  tandem init --from postgresql://ann@localhost/shop"
    })
final class Init extends Command {

  @CommandLine.Option(names = "--from", paramLabel = "SOURCE",
      description = "a database's URL, an environment of config.yml, or a folder of Flyway's scripts")
  private String from;

  @Override
  int run(Session session) {
    return session.show(
        session.tandem().init(new InitRequest(session.folder(), optional(from))), ExitCode.DONE);
  }
}
