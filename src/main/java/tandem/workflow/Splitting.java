package tandem.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tandem.ddl.Statement;
import tandem.migration.Migration;
import tandem.migration.MigrationsFolder;
import tandem.migration.Placeholders;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.TandemException;
import tandem.rename.Renaming.Renamed;
import tandem.shadow.ShadowDatabase;

/** {@code split}: a hand-written repeatable of several programmables becomes one script for each. */
public final class Splitting {
  private final Workbench bench;
  private final MigrationsFolder folder;

  Splitting(Workbench bench) {
    this.bench = bench;
    this.folder = bench.project().migrations().sound();
  }

  /**
   * Splits a repeatable, once it is proven that the new scripts come to the same; a deployment records what
   * became of the old one.
   *
   * @param file its path in the migrations folder, from the project's folder, or its name
   * @throws TandemException SPLIT-UNKNOWN, exit 2; SPLIT-SINGLE, SPLIT-STATEMENT, SPLIT-PRINTED, NOT-PROVEN,
   *     exit 4
   */
  ChangesReport run(String file, boolean dryRun) {
    Migration script = script(file);
    try (Replays.Kept kept = new Replays(bench).keep(folder)) {
      Replayed replayed = kept.replayed();
      Set<ObjectKey> units = units(script, replayed);
      List<String> notes = new ArrayList<>();
      SortedMap<ObjectKey, String> texts = texts(script, units, replayed.end(), notes);
      DeploymentWriter writer = new DeploymentWriter(bench.project(), folder, replayed.ownership());
      DeploymentDraft draft = writer.split(script, texts, tooLate(script, replayed));
      prove(kept, draft);
      List<FileChange> changes = DeploymentWriter.changes(folder.root(), folder, draft);
      if (!dryRun) {
        DeploymentWriter.batch(folder, draft).commit();
        notes.add("the next migrate of each environment runs the new scripts, which change nothing, and "
            + "takes the row of " + script.fileName() + " back");
      }
      return new ChangesReport(changes, notes, dryRun);
    } finally {
      bench.server().dropRolesOfScripts();
    }
  }

  /** What Flyway's order, by the names of the new scripts, would not find where it is needed. */
  private List<Statement> tooLate(Migration script, Replayed replayed) {
    if (!bench.project().plainFlyway()) {
      return List.of();
    }
    ScriptNames names = new ScriptNames(bench.project().dialect().syntax(), folder,
        replayed.ownership().without(script.script()));
    return bench.placement().ordered(names::runsBefore).place(replayed.end(), replayed.versionedOnly(),
        replayed.end(), bench.major(), bench.project().form()).versioned();
  }

  private Migration script(String file) {
    String wanted = file.replace('\\', '/');
    String inProject = bench.prefix(folder.root());
    String path = wanted.startsWith(inProject) ? wanted.substring(inProject.length()) : wanted;
    return folder.repeatables().stream()
        .filter(one -> one.script().equals(path) || one.fileName().equals(path)).findFirst()
        .orElseThrow(() -> TandemException.usage("SPLIT-UNKNOWN", "there is no repeatable script " + file)
            .at(folder.root().toString()).remedy("tandem info lists all scripts"));
  }

  private Set<ObjectKey> units(Migration script, Replayed replayed) {
    for (Replayed.SetAside aside : replayed.setAside()) {
      if (aside.script().script().equals(script.script())) {
        throw aside.error();
      }
    }
    Set<ObjectKey> units = replayed.ownership().madeBy(script.script());
    if (units.size() < 2) {
      throw TandemException.refused("SPLIT-SINGLE", script.fileName() + " makes "
              + (units.isEmpty() ? "no programmable" : "one programmable only, " + units.iterator().next()))
          .at(script.file().toString()).remedy("it can stay as it is");
    }
    return units;
  }

  private SortedMap<ObjectKey, String> texts(
      Migration script, Set<ObjectKey> units, SchemaModel end, List<String> notes) {
    Placeholders placeholders = new Placeholders(folder.settings(), Map.of(
        "defaultSchema", bench.project().historySchema(), "table", folder.settings().table()));
    SplitStatements statements = new SplitStatements(bench, script, units, placeholders);
    try (ShadowDatabase database = bench.server().create()) {
      new Replays(bench).replay(Replays.without(folder.all(), script), folder, database);
      SplitStatements.Divided divided = statements.in(database);
      SortedMap<ObjectKey, String> texts = new TreeMap<>(divided.texts());
      divided.madeAnew().forEach(unit -> texts.put(unit, printed(script, unit, end, placeholders, notes)));
      return texts;
    }
  }

  /** A drop would take along, or stop at, what stands on it in another script by then. */
  private String printed(Migration script, ObjectKey unit, SchemaModel end, Placeholders placeholders,
      List<String> notes) {
    if (!placeholders.replace(script).equals(script.text())) {
      throw TandemException.refused("SPLIT-PRINTED", script.fileName() + " drops " + unit
              + " before it makes it, and has placeholders, which its text as the database prints it would "
              + "lose")
          .at(script.file().toString())
          .remedy("write CREATE OR REPLACE instead of the DROP, then split again");
    }
    notes.add(unit + " is written as the database prints it, because the script drops it first");
    return ScriptText.of(bench.placement().definition(unit, end, bench.major()));
  }

  private void prove(Replays.Kept kept, DeploymentDraft draft) {
    SchemaModel end = kept.replayed().end();
    Proving proving = new Proving(
        bench, folder, kept, end, Renamed.nothing(end, List.of()), Set.of(), MigrationsFolder::all);
    ProofOutcome.require(proving.prove(draft), Allowances.none());
  }
}
