package tandem.cli;

import java.nio.file.Path;
import picocli.CommandLine;
import tandem.workflow.SnapshotRequest;

/** {@code tandem snapshot}. */
@CommandLine.Command(
    name = "snapshot",
    description = "a source's model as JSON",
    footerHeading = "%nExamples:%n",
    footer = {
        "  tandem snapshot state",
        "  tandem snapshot production -o production.json"
    })
final class Snapshot extends Command {

  @CommandLine.Parameters(paramLabel = "SOURCE", description = "state, migrations, an environment, a URL …")
  private String source;

  @CommandLine.Option(names = "-o", paramLabel = "FILE", description = "write it there; default: print it")
  private Path file;

  @Override
  int run(Session session) {
    return session.show(
        session.tandem().snapshot(new SnapshotRequest(source, session.path(file))), ExitCode.DONE);
  }
}
