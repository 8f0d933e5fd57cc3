package tandem.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tandem.model.TandemException;

/**
 * A mapping of config.yml as it is being read, with the variables that stand over its keys. What has been
 * asked for is what is known: {@link #end} refuses every other key, so no list of keys is kept anywhere else.
 */
final class Section {
  private final String file;
  private final String path;
  private final int line;
  private final Map<String, YamlNode.Entry> entries;
  private final Variables variables;
  private final Set<String> asked = new TreeSet<>();

  /** A value and where it comes from; its {@code ${env.NAME}} are put in by {@link Setting}. */
  private record Value(String text, String place, boolean fromFile) {}

  private Section(
      String file, String path, int line, Map<String, YamlNode.Entry> entries, Variables variables) {
    this.file = file;
    this.path = path;
    this.line = line;
    this.entries = entries;
    this.variables = variables;
  }

  /** The whole file. */
  static Section root(String file, YamlNode node, Variables variables) {
    return switch (node) {
      case YamlNode.Mapping mapping -> new Section(file, "", 1, mapping.entries(), variables);
      case YamlNode.Nothing nothing -> new Section(file, "", 1, Map.of(), variables);
      case YamlNode.Sequence sequence -> throw wrongType(file, sequence, "the file", "keys with values");
      case YamlNode.Scalar scalar -> throw wrongType(file, scalar, "the file", "keys with values");
    };
  }

  /** A value of one line; its variables are put in when it is used. */
  Optional<Setting> setting(String key) {
    return value(key).map(this::setting);
  }

  private Setting setting(Value value) {
    return value.fromFile
        ? new Setting(value.text, value.place, variables)
        : new Setting("${env." + value.place + "}", value.place, variables);
  }

  /** A value of one line, its variables put in. */
  Optional<String> text(String key) {
    return setting(key).map(Setting::value);
  }

  /** A value that must be true or false. */
  boolean flag(String key) {
    return choice(key, Map.of("true", true, "false", false)).orElse(false);
  }

  /** A value that must be one of these words. */
  <E> Optional<E> choice(String key, Map<String, E> words) {
    return setting(key).map(setting -> oneOf(key, setting, words));
  }

  private <E> E oneOf(String key, Setting setting, Map<String, E> words) {
    String word = setting.value();
    E chosen = words.get(word);
    if (chosen == null) {
      throw bad(setting.place(),
          quoted(key) + " cannot be '" + word + "'." + Nearest.question(word, words.keySet()),
          "one of: " + String.join(", ", new TreeSet<>(words.keySet())));
    }
    return chosen;
  }

  /** A list of values; a variable separates them by commas. Empty where the key is not there. */
  Optional<List<Setting>> list(String key) {
    asked.add(key);
    String variable = Variables.nameOf(name(key));
    Optional<String> over = variables.value(variable);
    if (over.isPresent()) {
      return Optional.of(Arrays.stream(over.get().split(","))
          .map(String::strip).filter(item -> !item.isEmpty())
          .map(item -> new Setting(item, variable, variables)).toList());
    }
    return switch (node(key)) {
      case null -> Optional.empty();
      case YamlNode.Nothing nothing -> Optional.empty();
      case YamlNode.Sequence sequence -> Optional.of(items(key, sequence));
      case YamlNode.Scalar scalar -> throw wrongType(file, scalar, quoted(key), "a list: [a, b]");
      case YamlNode.Mapping mapping -> throw wrongType(file, mapping, quoted(key), "a list: [a, b]");
    };
  }

  private List<Setting> items(String key, YamlNode.Sequence sequence) {
    List<Setting> items = new ArrayList<>();
    for (YamlNode item : sequence.items()) {
      if (!(item instanceof YamlNode.Scalar scalar)) {
        throw wrongType(file, item, "each item of " + quoted(key), "a single value");
      }
      items.add(new Setting(scalar.text(), place(scalar.line()), variables));
    }
    return items;
  }

  /** A list of which each item must be one of these words. */
  <E> Optional<List<E>> choices(String key, Map<String, E> words) {
    return list(key).map(items -> items.stream().map(item -> oneOf(key, item, words)).toList());
  }

  /** A section that holds names of the user's choosing, each with a value. */
  Map<String, Setting> settings(String key) {
    Section section = section(key);
    Map<String, Setting> settings = new LinkedHashMap<>();
    for (String name : section.entries.keySet()) {
      section.setting(name).ifPresent(setting -> settings.put(name, setting));
    }
    return settings;
  }

  /** A section that holds names of the user's choosing, each with a section. */
  Map<String, Section> sections(String key) {
    Section section = section(key);
    Map<String, Section> sections = new LinkedHashMap<>();
    for (String name : section.entries.keySet()) {
      sections.put(name, section.section(name));
    }
    return sections;
  }

  /** A section with keys of its own; an empty one where the key is not there. */
  Section section(String key) {
    asked.add(key);
    return switch (node(key)) {
      case null -> new Section(file, name(key), line, Map.of(), variables);
      case YamlNode.Nothing nothing -> new Section(file, name(key), nothing.line(), Map.of(), variables);
      case YamlNode.Mapping mapping ->
          new Section(file, name(key), entries.get(key).line(), mapping.entries(), variables);
      case YamlNode.Scalar scalar -> throw wrongType(file, scalar, quoted(key), "keys with values");
      case YamlNode.Sequence sequence -> throw wrongType(file, sequence, quoted(key), "keys with values");
    };
  }

  /** Refuses every key that nobody has asked for. */
  void end() {
    for (Map.Entry<String, YamlNode.Entry> entry : entries.entrySet()) {
      String key = entry.getKey();
      if (!asked.contains(key)) {
        throw TandemException.usage("CONFIG-UNKNOWN-KEY",
                "there is no key '" + name(key) + "'." + Nearest.question(key, asked))
            .at(place(entry.getValue().line())).remedy("known here: " + String.join(", ", asked));
      }
    }
  }

  /** The file and line of a key, of the section where the key is not there. */
  String place(String key) {
    return place(entries.containsKey(key) ? entries.get(key).line() : line);
  }

  private Optional<Value> value(String key) {
    asked.add(key);
    String variable = Variables.nameOf(name(key));
    if (variables.value(variable).isPresent()) {
      return variables.value(variable).map(text -> new Value(text, variable, false));
    }
    return switch (node(key)) {
      case null -> Optional.empty();
      case YamlNode.Nothing nothing -> Optional.empty();
      case YamlNode.Scalar scalar -> Optional.of(new Value(scalar.text(), place(scalar.line()), true));
      case YamlNode.Sequence sequence -> throw wrongType(file, sequence, quoted(key), "a single value");
      case YamlNode.Mapping mapping -> throw wrongType(file, mapping, quoted(key), "a single value");
    };
  }

  private YamlNode node(String key) {
    YamlNode.Entry entry = entries.get(key);
    return entry == null ? null : entry.value();
  }

  private String name(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private String quoted(String key) {
    return "'" + name(key) + "'";
  }

  private String place(int at) {
    return file + ":" + at;
  }

  /** A value that cannot stand for its key. */
  static TandemException bad(String place, String what, String remedy) {
    return TandemException.usage("CONFIG-BAD-VALUE", what).at(place).remedy(remedy);
  }

  private static TandemException wrongType(String file, YamlNode node, String what, String wanted) {
    String found = switch (node) {
      case YamlNode.Mapping mapping -> "keys with values";
      case YamlNode.Sequence sequence -> "a list";
      case YamlNode.Scalar scalar -> "a single value";
      case YamlNode.Nothing nothing -> "nothing";
    };
    return TandemException.usage("CONFIG-WRONG-TYPE", what + " must be " + wanted + ", and is " + found)
        .at(file + ":" + node.line());
  }
}
