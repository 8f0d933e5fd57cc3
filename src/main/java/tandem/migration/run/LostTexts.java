package tandem.migration.run;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.migration.Checksum;
import tandem.migration.Cut;
import tandem.migration.Deployment;
import tandem.migration.Migration;
import tandem.migration.MigrationsFolder;
import tandem.migration.PastTexts;
import tandem.migration.Placeholders;
import tandem.migration.ProgrammableText;
import tandem.migration.RepeatableTexts;
import tandem.migration.history.EnvironmentTable;
import tandem.migration.history.History;
import tandem.migration.history.HistoryRow;
import tandem.model.TandemException;

/**
 * Keeps a repeatable from replacing a text it does not know: somebody's change at night, which the next
 * ordinary run would undo in silence while Flyway's validate says that all is well.
 */
final class LostTexts {
  private final Session session;
  private final MigrationsFolder folder;
  private final RepeatableTexts texts;
  private final Placeholders placeholders;

  /** @param session in autocommit mode when asked */
  LostTexts(MigrationsFolder folder, PastTexts past, Session session) {
    this.session = session;
    this.folder = folder;
    this.texts = new RepeatableTexts(folder, past);
    this.placeholders = session.placeholders();
  }

  /**
   * Compares each due repeatable's last run with the texts behind its new one. A script that no deployment
   * recorded has no chain, and runs as it would with Flyway. What is dropped takes its text along.
   *
   * @param dropped descriptions of repeatables that are taken back
   * @throws TandemException LOST-TEXT, exit 4
   */
  void check(
      List<Migration> due, Set<String> dropped, Cut cut, History history, Set<String> allowed)
      throws SQLException {
    List<Migration> scripts = new ArrayList<>(due);
    texts.known().stream().filter(script -> dropped.contains(script.description())).forEach(scripts::add);
    for (Migration script : scripts) {
      Optional<HistoryRow> last = history.lastRun(script.description());
      if (last.isEmpty() || last.get().checksum().isEmpty() || !last.get().success()) {
        continue;
      }
      Optional<Set<String>> chain = texts.chain(script, cut);
      if (chain.isEmpty() || isKnown(script, last.get(), chain.get()) || isAllowed(script, allowed)) {
        continue;
      }
      throw lost(script, last.get());
    }
  }

  private boolean isKnown(Migration script, HistoryRow last, Set<String> chain) {
    int ran = last.checksum().orElseThrow();
    return chain.stream()
        .anyMatch(text -> Checksum.of(text) == ran || placeholders.checksum(script, text) == ran);
  }

  private boolean isAllowed(Migration script, Set<String> allowed) {
    List<String> names = new ArrayList<>(List.of("*", script.fileName()));
    object(script).ifPresent(object -> {
      String name = object.substring(object.indexOf(':') + 1);
      int arguments = name.indexOf('(');
      names.addAll(List.of(object, name, arguments < 0 ? name : name.substring(0, arguments)));
    });
    return names.stream().anyMatch(allowed::contains);
  }

  private TandemException lost(Migration script, HistoryRow last) throws SQLException {
    String object = object(script).orElse(script.description());
    boolean isThere = folder.repeatables().stream().anyMatch(one -> one.script().equals(script.script()));
    return TandemException.refused("LOST-TEXT",
            object + " has a text here that no deployment knows (checksum " + last.checksum().orElseThrow()
                + ", run by " + last.installedBy() + " on " + last.installedOn() + origin(last) + "), and "
                + (isThere ? script.fileName() + " would replace it"
                    : "a deployment that drops " + script.fileName() + " would take it away"))
        .at(script.file().toString())
        .remedy("merge the branch that it comes from into this one, so that the text is known, or give it up "
            + "with --allow lost-text:" + object.substring(object.indexOf(':') + 1));
  }

  /** Which build came with it. */
  private String origin(HistoryRow last) throws SQLException {
    return new EnvironmentTable(session.running()).since(session.connection(), last.installedOn())
        .map(EnvironmentTable.Entry::words)
        .filter(words -> !words.isEmpty()).map(words -> "; recorded there next: " + words).orElse("");
  }

  private Optional<String> object(Migration script) {
    return folder.deployments().reversed().stream()
        .map(Deployment::file)
        .flatMap(file -> file.programmables().stream())
        .filter(made -> made.fileName().equals(script.fileName()))
        .map(ProgrammableText::object)
        .findFirst();
  }
}
