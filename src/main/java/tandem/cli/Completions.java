package tandem.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import tandem.Tandem;
import tandem.model.TandemException;

/** What may stand where Tab was pressed; asked by the scripts that {@code tandem completion} prints. */
final class Completions {
  /** The hidden command; behind it the words typed so far, the last one, perhaps empty, being completed. */
  static final String COMMAND = "__complete";

  private static final List<String> SOURCES = List.of("state", "migrations");

  private Completions() {}

  /**
   * Candidates, each beginning as the last word does.
   *
   * @param tandem asked for names of environments and deployments only where they may stand
   */
  static List<String> of(List<String> typed, Supplier<Tandem> tandem) {
    String last = typed.isEmpty() ? "" : typed.getLast();
    List<String> before = typed.isEmpty() ? List.of() : typed.subList(0, typed.size() - 1);
    return candidates(before, last, tandem).stream().filter(word -> word.startsWith(last)).toList();
  }

  private static List<String> candidates(List<String> before, String last, Supplier<Tandem> tandem) {
    Words words = Words.of(before);
    if (words.command().isEmpty()) {
      return CommandList.NAMES;
    }
    Command command = CommandList.create(words.command().get());
    if (command == null) {
      return List.of();
    }
    CommandSpec spec = Help.parser(command).getCommandSpec();
    if (last.startsWith("-")) {
      return spec.options().stream().flatMap(option -> List.of(option.names()).stream())
          .filter(name -> name.startsWith("--")).toList();
    }
    OptionSpec option = before.isEmpty() ? null : spec.findOption(before.getLast());
    return option != null && option.arity().max() > 0
        ? values(option.paramLabel(), tandem)
        : spec.positionalParameters().stream()
            .flatMap(parameter -> values(parameter.paramLabel(), tandem).stream()).distinct().toList();
  }

  private static List<String> values(String label, Supplier<Tandem> tandem) {
    return switch (label) {
      case "FORMAT" -> List.of("text", "json");
      case "SHELL" -> List.of("bash", "zsh");
      case "clear" -> List.of("clear");
      case "ENV" -> known(() -> tandem.get().environments());
      case "D" -> known(() -> tandem.get().deployments());
      case "SOURCE" -> {
        List<String> sources = new ArrayList<>(SOURCES);
        sources.addAll(known(() -> tandem.get().environments()));
        known(() -> tandem.get().deployments()).forEach(name -> sources.add("migrations@" + name));
        yield sources;
      }
      default -> List.of();
    };
  }

  /** Somebody who presses Tab does not want to read about a mistake in config.yml. */
  private static List<String> known(Supplier<List<String>> names) {
    try {
      return names.get();
    } catch (TandemException e) {
      return List.of();
    }
  }
}
