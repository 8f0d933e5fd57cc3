package tandem.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a command line before any command is known: options of all commands may stand before the
 * command's name or behind it.
 *
 * @param command the first word that is no option
 * @param arguments all other words in their order
 */
record Words(Optional<String> command, List<String> arguments) {
  private static final Set<String> TAKE_A_VALUE = Set.of("-C", "--output", "--format");

  Words {
    arguments = List.copyOf(arguments);
  }

  static Words of(List<String> words) {
    List<String> rest = new ArrayList<>(words);
    for (int i = 0; i < rest.size(); i++) {
      if (!rest.get(i).startsWith("-")) {
        String command = rest.remove(i);
        return new Words(Optional.of(command), rest);
      }
      if (TAKE_A_VALUE.contains(rest.get(i))) {
        i++;
      }
    }
    return new Words(Optional.empty(), rest);
  }

  boolean has(String... options) {
    return List.of(options).stream().anyMatch(arguments::contains);
  }

  /** True where JSON was asked for; also told where the rest of the line is wrong. */
  boolean askForJson() {
    for (int i = 0; i < arguments.size(); i++) {
      String word = arguments.get(i);
      String next = i + 1 < arguments.size() ? arguments.get(i + 1) : "";
      boolean option = word.equals("--output") || word.equals("--format");
      if (option && next.equalsIgnoreCase("json") || word.matches("(?i)--(output|format)=json")) {
        return true;
      }
    }
    return false;
  }
}
