package tandem.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A txtar file: a script, then files, each behind a line {@code -- path --}.
 *
 * @param script its lines
 * @param files text by path
 */
record ScriptArchive(List<String> script, Map<String, String> files) {
  private static final Pattern HEADING = Pattern.compile("-- (\\S+) --");

  static ScriptArchive of(String text) {
    StringBuilder current = new StringBuilder();
    StringBuilder script = current;
    Map<String, StringBuilder> files = new LinkedHashMap<>();
    for (String line : text.lines().toList()) {
      Matcher heading = HEADING.matcher(line);
      if (heading.matches()) {
        current = files.computeIfAbsent(heading.group(1), path -> new StringBuilder());
      } else {
        current.append(line).append('\n');
      }
    }
    Map<String, String> texts = new LinkedHashMap<>();
    files.forEach((path, content) -> texts.put(path, content.toString()));
    return new ScriptArchive(script.toString().lines().toList(), texts);
  }
}
