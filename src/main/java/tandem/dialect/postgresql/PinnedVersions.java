package tandem.dialect.postgresql;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import tandem.ddl.script.Script;
import tandem.ddl.script.ScriptStatement;
import tandem.ddl.script.StatementHead;
import tandem.ddl.script.Token;
import tandem.dialect.postgresql.kind.ExtensionKind.Extension;
import tandem.dialect.postgresql.script.PostgreSqlSyntax;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.TandemException;

/**
 * The extensions of which a script says the version: {@code pg_extension.extversion} has it in any case, and
 * not whether anybody asked for it.
 */
final class PinnedVersions {
  private static final String VERSION = "VERSION";

  private PinnedVersions() {}

  static SchemaModel in(Collection<String> scripts, SchemaModel model) {
    Set<String> pinned = new TreeSet<>();
    scripts.stream().filter(script -> script.toUpperCase(Locale.ROOT).contains(VERSION))
        .forEach(script -> add(script, pinned));
    List<Extension> extensions = pinned.stream()
        .flatMap(name -> model.find(ObjectKey.of("extension", name), Extension.class).stream())
        .map(Extension::withPin).toList();
    return extensions.isEmpty() ? model : model.with(extensions);
  }

  private static void add(String script, Set<String> pinned) {
    try {
      for (ScriptStatement statement : Script.split(PostgreSqlSyntax.SYNTAX, script)) {
        StatementHead head = statement.head();
        String sql = statement.text();
        if (head.verb().equals("CREATE") && head.objectKind().equals("EXTENSION")
            && statement.tokens().stream().skip(3).anyMatch(token -> token.is(sql, VERSION))) {
          Token name = PostgreSqlSyntax.SYNTAX.tokens(head.name()).getFirst();
          pinned.add(name.name(head.name()));
        }
      }
    } catch (TandemException unterminated) {
      // Whoever runs the script is told; nothing is pinned by it.
    }
  }
}
