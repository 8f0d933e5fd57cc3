package tandem.workflow;

import java.util.Collection;
import java.util.stream.Collectors;
import tandem.migration.DeploymentFile;
import tandem.migration.Version;

/**
 * What a deployment that is to be written is called, and what its file says besides programmables.
 *
 * @param folder its folder's name, {@code 0007_loyalty}
 * @param name as its scripts have it, {@code loyalty}
 * @param version what the versions of its scripts begin with, {@code 7}
 * @param first the number that its first script has behind that
 * @param file what its file says
 * @param handWork whether repeatables that somebody edited by hand are recorded with it
 */
record DeploymentLabel(
    String folder, String name, String version, int first, DeploymentFile file, boolean handWork) {

  /**
   * A hotfix: its scripts sort behind the highest version its base has run and before whatever comes next.
   *
   * @param highest the highest version that the base has run
   * @param taken versions that there are already
   * @param file what its file says
   */
  static DeploymentLabel hotfix(
      String name, Version highest, Collection<Version> taken, DeploymentFile file) {
    String version = highest.parts().stream().map(String::valueOf).collect(Collectors.joining(".")) + ".0";
    int length = highest.parts().size() + 1;
    int last = taken.stream().map(Version::parts)
        .filter(parts -> parts.size() > length && parts.get(length - 1).signum() == 0
            && parts.subList(0, length - 1).equals(highest.parts()))
        .mapToInt(parts -> parts.get(length).intValueExact()).max().orElse(0);
    String number = version + "." + (last + 1);
    String padded = "0".repeat(Math.max(0, 4 - highest.parts().getFirst().toString().length())) + number;
    return new DeploymentLabel(padded + "_" + name, name, version, last + 1, file, false);
  }

  /** The path of a script from the migrations folder, the first being 0. */
  String script(int index) {
    return folder + "/V" + version + "." + (first + index) + "__" + name + ".sql";
  }
}
