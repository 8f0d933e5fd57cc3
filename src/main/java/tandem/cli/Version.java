package tandem.cli;

import picocli.CommandLine;
import tandem.report.VersionNumbers;

/** {@code tandem version}. */
@CommandLine.Command(
    name = "version",
    description = "which tandem this is",
    footerHeading = "%nExamples:%n",
    footer = {
        "  tandem version",
        "  tandem version --output json"
    })
final class Version extends Command {

  @Override
  int run(Session session) {
    VersionNumbers numbers = new VersionNumbers(number(), Runtime.version().toString());
    return session.show(
        numbers, "tandem " + numbers.tandem() + " on Java " + numbers.java() + "\n", ExitCode.DONE);
  }

  /** That of the jar's manifest; classes that lie in a folder have none. */
  private static String number() {
    String number = Version.class.getPackage().getImplementationVersion();
    return number == null ? "development" : number;
  }
}
