package tandem.cli;

import java.nio.file.Path;
import picocli.CommandLine;
import tandem.workflow.DocsRequest;

/** {@code tandem docs}. */
@CommandLine.Command(
    name = "docs",
    description = "a source as a page with pictures, for a browser",
    footerHeading = "%nExamples:%n",
    footer = {
        "  tandem docs state",
        "  tandem docs production -o build/production.html"
    })
final class Docs extends Command {

  @CommandLine.Parameters(paramLabel = "SOURCE", description = "state, migrations, an environment, a URL …")
  private String source;

  @CommandLine.Option(names = "-o", paramLabel = "FILE", defaultValue = "schema.html",
      description = "write it there, or into that folder; default: schema.html")
  private Path file;

  @CommandLine.Option(names = "--force", description = "overwrite a file that tandem docs did not write")
  private boolean force;

  @Override
  int run(Session session) {
    Path target = session.path(file).orElseThrow();
    return session.show(session.tandem().docs(new DocsRequest(source, target, force)), ExitCode.DONE);
  }
}
