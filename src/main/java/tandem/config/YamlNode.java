package tandem.config;

import java.util.List;
import java.util.Map;

/** What stands in a YAML file, with the line it stands on, counted from 1. */
sealed interface YamlNode {
  int line();

  /** Keys in the order of the file. */
  record Mapping(int line, Map<String, Entry> entries) implements YamlNode {}

  /** A key's own line and its value. */
  record Entry(int line, YamlNode value) {}

  record Sequence(int line, List<YamlNode> items) implements YamlNode {}

  /** Text as it is written, whatever YAML thinks its type is. */
  record Scalar(int line, String text) implements YamlNode {}

  /** A key with nothing behind it. */
  record Nothing(int line) implements YamlNode {}
}
