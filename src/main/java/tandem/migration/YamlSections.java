package tandem.migration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a YAML text by the key at its margin that they belong to, so that a key can be given another
 * value and what a person wrote about the others stays as it is.
 *
 * @param head what stands above the first key: comments about the whole
 * @param keys each with its lines; comments above a key are its own
 */
record YamlSections(String head, Map<String, Section> keys) {
  private static final Pattern KEY = Pattern.compile("([a-z][a-z-]*):.*", Pattern.DOTALL);

  /**
   * A key.
   *
   * @param comments lines above it
   * @param value the line of the key and those behind it
   */
  record Section(String comments, String value) {}

  static YamlSections of(String text) {
    Map<String, Section> keys = new LinkedHashMap<>();
    StringBuilder head = new StringBuilder();
    StringBuilder comments = new StringBuilder();
    String key = null;
    for (String line : lines(text)) {
      Matcher matcher = KEY.matcher(line);
      if (matcher.matches()) {
        if (key == null) {
          head.append(comments);
          comments.setLength(0);
        }
        key = matcher.group(1);
        keys.put(key, new Section(comments.toString(), line));
        comments.setLength(0);
      } else if (line.isBlank() || line.startsWith("#")) {
        comments.append(line);
      } else if (key != null) {
        Section section = keys.get(key);
        keys.put(key, new Section(section.comments(), section.value() + comments + line));
        comments.setLength(0);
      }
    }
    if (key == null) {
      head.append(comments);
    } else {
      Section last = keys.get(key);
      keys.put(key, new Section(last.comments(), last.value() + comments));
    }
    return new YamlSections(head.toString(), keys);
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    text.lines().forEach(line -> lines.add(line + "\n"));
    return lines;
  }

  /**
   * This text with other values; a key that is gone takes its comments along, a new one comes last.
   *
   * @param was what it says, in the form of {@code is}
   * @param is what it is to say
   */
  String with(YamlSections was, YamlSections is) {
    StringBuilder text = new StringBuilder(head);
    keys.forEach((key, section) -> {
      Section wanted = is.keys.get(key);
      if (wanted != null) {
        text.append(section.comments())
            .append(wanted.equals(was.keys.get(key)) ? section.value() : wanted.value());
      }
    });
    is.keys.forEach((key, section) -> text.append(keys.containsKey(key) ? "" : section.value()));
    return text.toString();
  }
}
