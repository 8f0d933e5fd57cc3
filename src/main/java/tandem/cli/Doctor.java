package tandem.cli;

import picocli.CommandLine;
import tandem.workflow.DoctorReport;

/** {@code tandem doctor}. */
@CommandLine.Command(
    name = "doctor",
    description = "what is wrong with this machine",
    footerHeading = "%nExamples:%n",
    footer = {
        "  tandem doctor",
        "  tandem doctor --output json"
    })
final class Doctor extends Command {

  @Override
  int run(Session session) {
    DoctorReport report = session.tandem().doctor();
    return session.show(report, ExitCode.when(!report.isHealthy(), ExitCode.FAILED));
  }
}
