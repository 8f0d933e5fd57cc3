package tandem.workflow;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tandem.ddl.Hazard;
import tandem.ddl.Statement;
import tandem.diff.Change;
import tandem.migration.Cut;
import tandem.migration.Deployment;
import tandem.migration.Migration;
import tandem.migration.MigrationsFolder;
import tandem.migration.ScriptName;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.TandemException;
import tandem.plan.Plan;
import tandem.plan.Refusal;
import tandem.proof.ProofResult;
import tandem.rename.Renaming.Renamed;
import tandem.shadow.ShadowDatabase;

/**
 * Writes an undo script beside each versioned script of a deployment that is not written yet. Each takes the
 * schema back to where its script found it, programmables among it, so that it works by itself, too.
 */
final class UndoScripts {
  private final Workbench bench;
  private final MigrationsFolder folder;
  private final Replays.Kept kept;
  private final Renamed renamed;
  private final Set<ObjectKey> lost = new HashSet<>();

  /**
   * @param kept the end state of the migrations as they are
   * @param renamed what the deployment renames
   * @param hazards what the deployment loses on its way up
   */
  UndoScripts(Workbench bench, MigrationsFolder folder, Replays.Kept kept, Renamed renamed,
      List<Hazard> hazards) {
    this.bench = bench;
    this.folder = folder;
    this.kept = kept;
    this.renamed = renamed;
    expect(hazards);
  }

  private void expect(List<Hazard> hazards) {
    lost.addAll(Proving.lost(hazards));
  }

  /** The path of a versioned script's undo script: the same name with {@code U} before the version. */
  static String path(String script, String versionedPrefix) {
    int name = script.lastIndexOf('/') + 1;
    return script.substring(0, name) + ScriptName.UNDO + script.substring(name + versionedPrefix.length());
  }

  /**
   * What was written.
   *
   * @param draft the deployment with its undo scripts
   * @param proof that up, down and up again come to the same
   */
  record Written(DeploymentDraft draft, ProofOutcome proof) {}

  /**
   * Writes and proves.
   *
   * @param draft proven on its way up
   * @throws TandemException UNDO-REFUSED where a change has no way back, exit 4
   */
  Written write(DeploymentDraft draft, DeploymentWriter writer) {
    return Proving.inCopy(bench, folder, draft, up -> write(draft, up, writer));
  }

  private Written write(DeploymentDraft draft, MigrationsFolder up, DeploymentWriter writer) {
    try (ShadowDatabase database = bench.server().copyOf(kept.database())) {
      SortedMap<String, String> scripts = scripts(up, draft, database, writer);
      DeploymentWriter.batch(up, new DeploymentDraft(draft.name(), scripts)).commit();
      ProofOutcome proof = prove(bench.project().migrationsIn(up.root()).sound(), draft, database);
      SortedMap<String, String> all = new TreeMap<>(draft.files());
      scripts.forEach((path, text) -> all.put(path, path.endsWith(".sql")
          ? ScriptText.comment(List.of("Written by tandem generate --undo.", proof.line())) + text : text));
      return new Written(new DeploymentDraft(draft.name(), all), proof);
    } finally {
      bench.server().dropRolesOfScripts();
    }
  }

  /** Goes up script by script, and plans each step back. */
  private SortedMap<String, String> scripts(MigrationsFolder up, DeploymentDraft draft,
      ShadowDatabase database, DeploymentWriter writer) {
    bench.progress().doing("writing what undoes it");
    List<Migration> made = up.named(draft.name()).getFirst().migrations();
    List<SchemaModel> before = new ArrayList<>(List.of(renamed.model()));
    for (Migration script : made.subList(0, Math.max(0, made.size() - 1))) {
      new Replays(bench).runOn(database, versionedUpTo(up, script), up);
      before.add(bench.readShadow(database));
    }
    new Replays(bench).runOn(database, up);
    SchemaModel from = bench.readShadow(database);
    SortedMap<String, String> files = new TreeMap<>();
    for (int i = made.size() - 1; i >= 0; i--) {
      List<Statement> statements = new ArrayList<>(back(made.get(i), from, before.get(i)).statements());
      if (i == 0) {
        statements.addAll(renamed.undo());
      }
      expect(statements.stream().flatMap(statement -> statement.hazards().stream()).toList());
      write(made.get(i), statements, writer, files);
      from = before.get(i);
    }
    return files;
  }

  private static Cut versionedUpTo(MigrationsFolder up, Migration last) {
    return new Cut(Optional.empty(), up.deployments(), up.versioned().stream()
        .filter(script -> script.version().orElseThrow().compareTo(last.version().orElseThrow()) <= 0)
        .toList(), up.baselines(), List.of());
  }

  private Plan back(Migration script, SchemaModel from, SchemaModel to) {
    Plan plan = bench.differences().inPlace(from, to);
    if (!plan.refusals().isEmpty()) {
      Refusal first = plan.refusals().getFirst();
      throw TandemException.refused("UNDO-REFUSED",
              script.fileName() + " cannot be taken back: " + first.why())
          .at(first.key().toString())
          .remedy("nothing was written; generate without --undo, or write the undo script by hand");
    }
    return plan;
  }

  /** One file, whatever it takes: where the statements cannot share a transaction it runs without one. */
  private void write(Migration script, List<Statement> statements, DeploymentWriter writer,
      SortedMap<String, String> files) {
    List<List<Statement>> runs = bench.project().dialect().scripts(statements);
    boolean together = runs.size() < 2 && statements.stream().allMatch(Statement::transactional);
    String body = runs.stream().map(run -> together ? bench.project().limited(run) : run)
        .map(ScriptText::of).collect(Collectors.joining("\n"));
    String path = path(script.script(), folder.settings().versionedPrefix());
    String what = "Undoes " + script.fileName()
        + (statements.isEmpty() ? ", which leaves nothing in the schema." : ".");
    String text = ScriptText.comment(List.of(what)) + (body.isEmpty() ? "" : "\n" + body);
    files.put(path, text);
    writer.writeConfig(path, text, together ? Optional.empty() : Optional.of(false), files);
  }

  private ProofOutcome prove(MigrationsFolder both, DeploymentDraft draft, ShadowDatabase database) {
    long start = System.nanoTime();
    bench.progress().doing("proving it down and up again, with rows");
    Deployment made = both.named(draft.name()).getFirst();
    SchemaModel wanted = bench.readShadow(database);
    try {
      ProofResult result = bench.proof().withRows(database, wanted, there -> {
        new WayDown(bench, both, both.deployments(), List.of(made), script -> true).go(there);
        requireSame(bench.readShadow(there));
        new Replays(bench).runOn(there, both);
      }, lost);
      return ProofOutcome.withRows("up, down and up again", result, Proving.told(bench, folder, both),
          Workbench.since(start));
    } catch (SQLException e) {
      throw Proving.gone(e);
    }
  }

  private void requireSame(SchemaModel reached) {
    List<Change> other = bench.differences().between(reached, kept.replayed().end()).changes();
    if (!other.isEmpty()) {
      throw TandemException.failed("UNDO-INEXACT", other.stream().map(Change::key).map(ObjectKey::toString)
          .collect(Collectors.joining(", ")) + " is not as it was before");
    }
  }
}
