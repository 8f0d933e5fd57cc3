package tandem.workflow;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tandem.ddl.script.Script;
import tandem.ddl.script.ScriptStatement;
import tandem.diff.Change;
import tandem.diff.Differ;
import tandem.kind.Kinds;
import tandem.migration.Migration;
import tandem.migration.Placeholders;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.TandemException;
import tandem.plan.Placement;
import tandem.shadow.ShadowDatabase;

/**
 * Which programmable each statement of a hand-written repeatable concerns: learned by running it statement by
 * statement where none of them is there yet, and once more where all of them are, for what only takes away.
 */
final class SplitStatements {
  private final Workbench bench;
  private final Kinds kinds;
  private final Placement placement;
  private final Migration script;
  private final Set<ObjectKey> units;
  private final Placeholders placeholders;

  /** @param units the programmables that the script makes */
  SplitStatements(Workbench bench, Migration script, Set<ObjectKey> units, Placeholders placeholders) {
    this.bench = bench;
    this.kinds = bench.project().dialect().kinds();
    this.placement = bench.placement();
    this.script = script;
    this.units = units;
    this.placeholders = placeholders;
  }

  /**
   * The statements, divided.
   *
   * @param texts by programmable, in the order of the script, with the comments above them and with the
   *     settings that were made before them
   * @param madeAnew programmables that the script drops before it makes them
   */
  record Divided(SortedMap<ObjectKey, String> texts, Set<ObjectKey> madeAnew) {}

  /** What a statement changed: programmables, and what is none. */
  private record Effect(Set<ObjectKey> units, Set<ObjectKey> others) {
    boolean isNothing() {
      return units.isEmpty() && others.isEmpty();
    }
  }

  /**
   * Divides the script.
   *
   * @param database where everything but this script has run
   * @throws TandemException SPLIT-STATEMENT, exit 4, with the line of what belongs to no single programmable
   */
  Divided in(ShadowDatabase database) {
    List<ScriptStatement> statements = Script.split(kinds.syntax(), script.file().toString(), script.text());
    List<Effect> first = effects(statements, database, true);
    boolean doubtful = false;
    for (int i = 0; i < statements.size(); i++) {
      doubtful |= first.get(i).isNothing() && !isSetting(statements.get(i));
    }
    List<Effect> again = doubtful ? effects(statements, database, false) : first;
    SortedMap<ObjectKey, String> texts = new TreeMap<>();
    Set<ObjectKey> madeAnew = new TreeSet<>();
    StringBuilder settings = new StringBuilder();
    for (int i = 0; i < statements.size(); i++) {
      ScriptStatement statement = statements.get(i);
      if (first.get(i).isNothing() && isSetting(statement)) {
        settings.append(written(statement));
      } else if (first.get(i).isNothing() && takesAwayOwn(statement, again.get(i))) {
        madeAnew.addAll(again.get(i).units());
      } else {
        ObjectKey unit = concerned(statement, first.get(i));
        String before = texts.containsKey(unit) ? texts.get(unit) + "\n" : settings.toString();
        texts.put(unit, before + written(statement));
      }
    }
    return new Divided(texts, madeAnew);
  }

  private static boolean isSetting(ScriptStatement statement) {
    String verb = statement.head().verb();
    return verb.equals("SET") || verb.equals("RESET")
        || verb.equals("SELECT") && statement.text().contains("set_config(");
  }

  private boolean takesAwayOwn(ScriptStatement statement, Effect again) {
    return statement.head().verb().equals("DROP") && again.others().isEmpty() && !again.units().isEmpty()
        && units.containsAll(again.units());
  }

  private String written(ScriptStatement statement) {
    String text = script.text().substring(statement.leadingOffset(), statement.end());
    return text + (text.endsWith(";") || statement.copyData().isPresent() ? "\n" : ";\n");
  }

  private ObjectKey concerned(ScriptStatement statement, Effect effect) {
    if (!effect.others().isEmpty()) {
      throw refused(
          statement, "it makes or changes " + names(effect.others()) + ", which is no programmable");
    }
    if (effect.units().isEmpty()) {
      throw refused(statement, "it changes none of the programmables of the script");
    }
    if (effect.units().size() > 1) {
      throw refused(statement, "it concerns several programmables: " + names(effect.units()));
    }
    ObjectKey unit = effect.units().iterator().next();
    if (!units.contains(unit)) {
      throw refused(statement, "it concerns " + unit + ", which another script makes");
    }
    return unit;
  }

  private TandemException refused(ScriptStatement statement, String why) {
    return TandemException.refused("SPLIT-STATEMENT",
            "'" + statement.head().summary() + "' belongs to no single programmable: " + why)
        .at(script.file() + ":" + statement.line())
        .remedy("move it into a versioned script, into the script of what it concerns, or into a repeatable "
            + "of its own, then split again");
  }

  private static String names(Set<ObjectKey> keys) {
    return keys.stream().map(ObjectKey::toString).collect(Collectors.joining(", "));
  }

  /** @param strict a statement that fails ends it; the second time one may, for what is there already */
  private List<Effect> effects(List<ScriptStatement> statements, ShadowDatabase database, boolean strict) {
    List<Effect> effects = new ArrayList<>();
    try (Connection connection = database.connect(); Statement jdbc = connection.createStatement()) {
      jdbc.setEscapeProcessing(false);
      Seen before = seen(database);
      for (ScriptStatement statement : statements) {
        try {
          jdbc.execute(placeholders.replace(script.withText(statement.text())));
        } catch (SQLException e) {
          if (strict) {
            throw refused(statement, "by itself it fails: " + e.getMessage());
          }
        }
        Seen after = seen(database);
        effects.add(effect(before, after));
        before = after;
      }
      return effects;
    } catch (SQLException e) {
      throw Workbench.unread(e);
    }
  }

  /** A database between two statements; a version tells of what was made anew as it was. */
  private record Seen(Map<ObjectKey, String> versions, SchemaModel model) {}

  private Seen seen(ShadowDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      return new Seen(bench.project().dialect().programmableVersions(connection), bench.read(connection));
    }
  }

  private Effect effect(Seen before, Seen after) {
    Set<ObjectKey> made = new TreeSet<>();
    Set<ObjectKey> others = new TreeSet<>();
    Set<ObjectKey> known = new TreeSet<>(before.versions().keySet());
    known.addAll(after.versions().keySet());
    known.stream()
        .filter(key -> !String.valueOf(before.versions().get(key))
            .equals(String.valueOf(after.versions().get(key))))
        .forEach(made::add);
    new Differ(kinds).diff(before.model(), after.model()).changes().stream().map(Change::key)
        .forEach(key -> placement.unit(key).ifPresentOrElse(made::add, () -> others.add(key)));
    return new Effect(made, others);
  }
}
