package tandem.workflow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import tandem.ddl.script.Script;
import tandem.migration.Migration;
import tandem.migration.MigrationsFolder;
import tandem.model.SchemaModel;
import tandem.model.TandemException;
import tandem.shadow.ShadowDatabase;

/**
 * A script that somebody ran by hand, which is to be the migration as it stands.
 *
 * @param name its file's name
 * @param text its whole text, without a byte order mark
 */
record RunByHand(String name, String text) {

  /**
   * Reads a file.
   *
   * @throws TandemException ADOPT-SCRIPT where there is none
   */
  static RunByHand read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw TandemException.usage("ADOPT-SCRIPT", "there is no such file").at(file.toString())
          .remedy("--script names the text that was run by hand");
    }
    String text = Replays.textOf(file).orElse("");
    return new RunByHand(file.getFileName().toString(), text.startsWith("\ufeff") ? text.substring(1) : text);
  }

  /** The draft with it as its only versioned script, its text unchanged behind a header. */
  DeploymentDraft in(
      DeploymentDraft draft, DeploymentLabel label, DeploymentWriter writer, List<String> header) {
    boolean inTransaction = Script.split(writer.syntax(), name, text).stream()
        .noneMatch(one -> one.head().transaction().isRefused());
    return writer.withScript(draft, label.script(0), ScriptText.comment(header) + "\n" + text, inTransaction);
  }

  /**
   * What came of running it.
   *
   * @param model what is there afterwards
   * @param untraced why the catalog cannot show that it has run; empty: it can
   */
  record Tried(Migration script, SchemaModel model, Optional<String> untraced) {}

  /** Runs it on a copy of what the environment has run. */
  Tried tried(Workbench bench, HotfixBase base, Replays.Kept kept, DeploymentLabel label,
      DeploymentWriter writer) {
    DeploymentDraft alone =
        in(new DeploymentDraft(label.folder(), new TreeMap<>()), label, writer, List.of());
    return Proving.inCopy(bench, base.folder(), alone, candidate -> ran(bench, base, kept, label, candidate));
  }

  private static Tried ran(Workbench bench, HotfixBase base, Replays.Kept kept, DeploymentLabel label,
      MigrationsFolder candidate) {
    Migration script = candidate.named(label.folder()).getFirst().migrations().getFirst();
    try (ShadowDatabase copy = bench.server().copyOf(kept.database())) {
      new Replays(bench).runOn(copy, base.with(label.folder(), candidate), candidate);
      SchemaModel after = bench.readShadow(copy);
      Effect effect = Effect.between(bench.project().dialect().kinds(), kept.replayed().end(), after);
      return new Tried(script, after, Untraced.in(bench.project().dialect().syntax(), script, effect));
    } finally {
      bench.server().dropRolesOfScripts();
    }
  }
}
