package tandem.migration;

import java.math.BigInteger;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tandem.model.TandemException;

/**
 * Deployments in another order: the numbers that their versions and folders begin with stay, sorted, and go
 * to the deployments in the new order.
 */
public final class Renumbering {
  private final MigrationsFolder folder;
  private final Map<Deployment, BigInteger> numbers = new HashMap<>();
  private final List<Deployment> range;

  private Renumbering(MigrationsFolder folder, List<Deployment> range) {
    this.folder = folder;
    this.range = range;
  }

  /**
   * A new order of some deployments that follow each other.
   *
   * @param range as they are
   * @param order the same as they are to be
   * @throws TandemException REORDER-VERSIONS where one shares its number with another, exit 4
   */
  public static Renumbering of(MigrationsFolder folder, List<Deployment> range, List<Deployment> order) {
    Set<BigInteger> others = new HashSet<>();
    folder.deployments().stream().filter(one -> !range.contains(one)).forEach(one -> others.add(number(one)));
    List<BigInteger> sorted = new ArrayList<>();
    for (Deployment deployment : range) {
      if (!ownsItsNumber(deployment) || others.contains(number(deployment))
          || sorted.contains(number(deployment))) {
        throw several(deployment);
      }
      sorted.add(number(deployment));
    }
    Renumbering renumbering = new Renumbering(folder, List.copyOf(range));
    for (int i = 0; i < order.size(); i++) {
      renumbering.numbers.put(order.get(i), sorted.get(i));
    }
    return renumbering;
  }

  /**
   * A deployment behind all others, under the next free number; for one of two that clash.
   *
   * @throws TandemException REORDER-VERSIONS where its scripts' versions begin with several numbers, exit 4
   */
  public static Renumbering behind(MigrationsFolder folder, Deployment deployment) {
    if (!ownsItsNumber(deployment)) {
      throw several(deployment);
    }
    Renumbering renumbering = new Renumbering(folder, List.of(deployment));
    renumbering.numbers.put(deployment, folder.nextNumber());
    return renumbering;
  }

  private static boolean ownsItsNumber(Deployment deployment) {
    return deployment.migrations().stream()
        .allMatch(script -> first(script.version().orElseThrow()).equals(number(deployment)));
  }

  private static TandemException several(Deployment deployment) {
    return TandemException.refused("REORDER-VERSIONS", "the versions of " + deployment.path()
            + " do not begin with a number of its own, so that its place cannot be exchanged")
        .at(deployment.folder().toString()).remedy("give its scripts versions of their own first");
  }

  private static BigInteger number(Deployment deployment) {
    return first(deployment.place());
  }

  private static BigInteger first(Version version) {
    return version.parts().getFirst();
  }

  /** The digits that a folder's name begins with, and the underscore behind them; may be empty. */
  public static String label(String name) {
    int digits = digits(name, 0);
    return digits > 0 && name.startsWith("_", digits) ? name.substring(0, digits + 1) : "";
  }

  /** The number that a deployment's name begins with, before an underscore. */
  static Optional<BigInteger> labelOf(Deployment deployment) {
    String label = label(deployment.name());
    return label.isEmpty() ? Optional.empty()
        : Optional.of(new BigInteger(label.substring(0, label.length() - 1)));
  }

  private static int digits(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end - from;
  }

  /** Where a script lies afterwards; itself where it stays. */
  public String path(String script) {
    return range.stream().filter(one -> script.startsWith(one.path() + "/")).findFirst()
        .map(one -> folderOf(one) + "/" + fileName(script.substring(one.path().length() + 1), one))
        .orElse(script);
  }

  /** Where a deployment's folder lies afterwards. */
  public String folderOf(Deployment deployment) {
    String name = deployment.name();
    boolean labelled = labelOf(deployment).filter(number(deployment)::equals).isPresent();
    String renamed = labelled ? replaced(name, 0, deployment) : name;
    return deployment.group().isEmpty() ? renamed : deployment.group() + "/" + renamed;
  }

  private String fileName(String file, Deployment deployment) {
    return Stream.of(folder.settings().versionedPrefix(), ScriptName.UNDO)
        .filter(prefix -> file.startsWith(prefix) && digits(file, prefix.length()) > 0).findFirst()
        .map(prefix -> replaced(file, prefix.length(), deployment)).orElse(file);
  }

  /** The same with the new number where digits stand, as wide as they are. */
  private String replaced(String name, int from, Deployment deployment) {
    int width = digits(name, from);
    String number = numbers.get(deployment).toString();
    return name.substring(0, from)
        + "0".repeat(Math.max(0, name.charAt(from) == '0' ? width - number.length() : 0))
        + number + name.substring(from + width);
  }

  /** The scripts of a deployment, and what undoes them where that lies beside them. */
  private List<Migration> scripts(Deployment deployment) {
    List<Migration> scripts = new ArrayList<>(deployment.migrations());
    folder.undos().stream().filter(undo -> undo.script().startsWith(deployment.path() + "/"))
        .forEach(scripts::add);
    return scripts;
  }

  /** Moves scripts, their settings and folders; a folder whose new name is another's steps aside first. */
  public FileMoves moves() {
    FileMoves moves = new FileMoves();
    Set<String> taken = new HashSet<>();
    range.forEach(one -> taken.add(one.path()));
    for (Deployment deployment : range) {
      for (Migration script : scripts(deployment)) {
        String file = script.script().substring(deployment.path().length() + 1);
        moves.move(script.script(), deployment.path() + "/" + fileName(file, deployment));
        if (Files.exists(script.file().resolveSibling(script.fileName() + ".conf"))) {
          moves.move(script.script() + ".conf", deployment.path() + "/" + fileName(file, deployment)
              + ".conf");
        }
      }
    }
    List<Deployment> aside = range.stream()
        .filter(one -> !folderOf(one).equals(one.path()) && taken.contains(folderOf(one))).toList();
    aside.forEach(one -> moves.move(one.path(), one.path() + ".moving"));
    range.stream().filter(one -> !aside.contains(one)).forEach(one -> moves.move(one.path(), folderOf(one)));
    aside.forEach(one -> moves.move(one.path() + ".moving", folderOf(one)));
    return moves;
  }
}
