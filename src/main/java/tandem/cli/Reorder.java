package tandem.cli;

import picocli.CommandLine;

/** {@code tandem reorder}. */
@CommandLine.Command(
    name = "reorder",
    description = "give a deployment another place, once it is proven",
    footerHeading = "%nExamples:%n",
    footer = {
        "  tandem reorder 0006_feature_2 --before 0005_feature_1",
        "  tandem reorder 0005_feature_1 --after 0006_feature_2"
    })
final class Reorder extends Command {

  @CommandLine.Parameters(index = "0", paramLabel = "D", description = "the deployment")
  private String deployment;

  @CommandLine.ArgGroup(multiplicity = "1")
  private Place place;

  /** One of the two. */
  static final class Place {
    @CommandLine.Option(names = "--before", paramLabel = "E",
        description = "right before this one, or this group")
    private String before;

    @CommandLine.Option(names = "--after", paramLabel = "E",
        description = "right behind this one, or this group")
    private String after;
  }

  @Override
  int run(Session session) {
    boolean before = place.before != null;
    return session.show(
        session.tandem().reorder(deployment, before ? place.before : place.after, before), ExitCode.DONE);
  }
}
