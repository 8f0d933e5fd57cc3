package tandem.workflow;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tandem.kind.Kinds;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.TandemException;
import tandem.rename.Rename;
import tandem.rename.RenameAnswers;
import tandem.rename.Renaming;
import tandem.rename.Renaming.Renamed;
import tandem.rename.TurnedRound;
import tandem.shadow.ShadowDatabase;
import tandem.state.StateWriter;

/** Carries out, on a shadow, what was renamed between two sources: what files say and what the user says. */
final class Renamings {
  private final Workbench bench;
  private final Kinds kinds;
  private final Renaming renaming;

  Renamings(Workbench bench) {
    this.bench = bench;
    this.kinds = bench.project().dialect().kinds();
    this.renaming = new Renaming(kinds, bench::read);
  }

  /**
   * All that is said about a pair of sources.
   *
   * @param from what is to become the other; what its files say is turned round
   * @param answers {@code OLD=NEW}, as typed
   * @throws TandemException RENAMED-UNKNOWN where an answer names nothing, RENAMED-AMBIGUOUS where it names
   *     several
   */
  List<Rename> said(Modelled from, Modelled to, List<String> answers) {
    List<Rename> written = new ArrayList<>(to.renames());
    written.addAll(new TurnedRound(kinds, to.model()).of(from.renames()));
    return said(from.model(), to.model(), written, answers);
  }

  /** The same where the first has no files that could say anything. */
  List<Rename> said(SchemaModel from, Modelled to, List<String> answers) {
    return said(from, to.model(), to.renames(), answers);
  }

  private List<Rename> said(SchemaModel from, SchemaModel to, List<Rename> written, List<String> answers) {
    List<Rename> answered = new RenameAnswers(kinds, from, to, written).of(answers);
    List<Rename> all = new ArrayList<>(answered);
    written.stream()
        .filter(one -> answered.stream().noneMatch(answer -> answer.to().equals(one.to())))
        .forEach(all::add);
    return all;
  }

  /** Without what repeatable scripts make: these drop and make anew, and nothing is lost by it. */
  List<Rename> shipped(List<Rename> said) {
    if (!bench.project().programmablesLast()) {
      return said;
    }
    Predicate<ObjectKey> programmable = key -> kinds.contains(key.kind())
        && kinds.has(key, Trait.PROGRAMMABLE);
    return said.stream().filter(rename -> rename.to().line().stream().noneMatch(programmable)).toList();
  }

  /** Carried out on a copy of a database that holds the first model. */
  Renamed onCopyOf(ShadowDatabase start, SchemaModel from, SchemaModel to, List<Rename> said) {
    if (!renaming.isDue(said, from, to)) {
      return Renamed.nothing(from, renaming.unclear(said, from, to));
    }
    try (ShadowDatabase copy = bench.server().copyOf(start)) {
      return run(copy, from, to, said);
    }
  }

  /** Carried out on a shadow that is built from the first model's text. */
  Renamed onBuilt(SchemaModel from, SchemaModel to, List<Rename> said) {
    if (!renaming.isDue(said, from, to)) {
      return Renamed.nothing(from, renaming.unclear(said, from, to));
    }
    try (ShadowDatabase built = bench.server().create()) {
      bench.loader().load(new StateWriter(kinds, bench.server().major()).write(from), built);
      return run(built, from, to, said);
    } finally {
      bench.server().dropRolesOfScripts();
    }
  }

  /**
   * The same, for telling only; nothing is renamed where a shadow cannot hold the first model by its text,
   * for example because of what is not modelled.
   */
  Renamed whereBuildable(SchemaModel from, SchemaModel to, List<Rename> said) {
    try {
      return onBuilt(from, to, said);
    } catch (TandemException e) {
      return Renamed.nothing(from, List.of());
    }
  }

  private Renamed run(ShadowDatabase database, SchemaModel from, SchemaModel to, List<Rename> said) {
    try (Connection connection = database.connect()) {
      return renaming.run(connection, from, to, said);
    } catch (SQLException e) {
      throw TandemException.failed("SHADOW-GONE", "the renames broke off: " + e.getMessage()).cause(e);
    }
  }
}
