package tandem.cli;

import picocli.CommandLine;
import tandem.model.TandemException;

/** {@code tandem cache}. */
@CommandLine.Command(
    name = "cache",
    description = "what lies in the caches and how big it is; clear it",
    footerHeading = "%nExamples:%n",
    footer = {
        "  tandem cache",
        "  tandem cache clear"
    })
final class Cache extends Command {

  @CommandLine.Parameters(arity = "0..1", paramLabel = "clear", description = "remove what is not in use")
  private String action;

  @Override
  int run(Session session) {
    if (action != null && !action.equals("clear")) {
      throw TandemException.usage("USAGE-ARGUMENTS", "a cache can be cleared and nothing else")
          .at("tandem cache " + action).remedy("tandem cache clear");
    }
    return session.show(session.tandem().cache(action != null), ExitCode.DONE);
  }
}
