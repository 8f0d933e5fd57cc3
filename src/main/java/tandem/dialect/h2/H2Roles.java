package tandem.dialect.h2;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tandem.ddl.script.Script;
import tandem.ddl.script.ScriptStatement;
import tandem.dialect.h2.script.H2Syntax;

/** The roles and users that a script grants to or revokes from and does not make. */
final class H2Roles {
  private static final String NAME = "(\"(?:[^\"]|\"\")+\"|\\w+)";
  private static final Pattern NAMED =
      Pattern.compile("(?is)\\s*(?:GRANT\\s.*\\sTO|REVOKE\\s.*\\sFROM)\\s+" + NAME + "\\s*");
  private static final Pattern MADE =
      Pattern.compile("(?is)\\s*CREATE\\s+(?:ROLE|USER)\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?" + NAME + ".*");

  private H2Roles() {}

  /** In the script's order, as H2 has them: unquoted in upper case. Every database has the role PUBLIC. */
  static Set<String> in(String script) {
    Set<String> named = new LinkedHashSet<>();
    Set<String> made = new LinkedHashSet<>(Set.of("PUBLIC"));
    for (ScriptStatement statement : Script.split(H2Syntax.SYNTAX, script)) {
      add(NAMED.matcher(statement.text()), named);
      add(MADE.matcher(statement.text()), made);
    }
    named.removeAll(made);
    return named;
  }

  private static void add(Matcher matcher, Set<String> names) {
    if (matcher.matches()) {
      String name = matcher.group(1);
      names.add(name.startsWith("\"") ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
          : name.toUpperCase(Locale.ROOT));
    }
  }
}
