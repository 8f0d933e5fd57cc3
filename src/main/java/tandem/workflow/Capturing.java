package tandem.workflow;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;
import tandem.dialect.DatabaseIdentity;
import tandem.dialect.Dialect;
import tandem.dialect.snapshot.ModelJson;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.TandemException;
import tandem.rename.Rename;
import tandem.state.Capture;
import tandem.state.Captured;
import tandem.state.Conflict;
import tandem.state.FollowedNames;
import tandem.state.Ledger;
import tandem.state.StateFolder;

/** {@code capture}: what changed in a database becomes state, three ways per object. */
public final class Capturing {
  private final Workbench bench;
  private final Dialect dialect;
  private final Ledger ledger;

  Capturing(Workbench bench) {
    this.bench = bench;
    this.dialect = bench.project().dialect();
    this.ledger = new Ledger(
        bench.root().resolve(".tandem"), new ModelJson(dialect.name(), dialect.kinds()));
  }

  /** Which database, and what of it stays the same through a rename. */
  private record Identified(DatabaseIdentity database, Map<ObjectKey, String> identities) {}

  /** Merges, and writes unless asked not to. */
  CaptureReport run(CaptureRequest request) {
    long start = System.nanoTime();
    Target target = request.environment().map(bench::target).orElseGet(this::onlyDevelopment);
    Identified identified = identified(target);
    Modelled live = bench.environment(target);
    bench.refuseUnmodelled(live, request.strict());
    StateFolder folder = new StateFolder(bench.project().state());
    SortedMap<String, String> files = folder.read();
    Modelled state = bench.state(files, "state");
    RenamesInDatabase renames = new RenamesInDatabase(
        bench, ledger.find(identified.database()), identified.identities(), wanted(request));
    Capture capture = new Capture(dialect.kinds(), bench.major(), this::settled);
    Capture.Sides sides = new Capture.Sides(
        renames.base(live.model()).map(base -> dialect.withPins(base, files.values())),
        dialect.withPins(live.model(), files.values()), state.model(), files,
        renames.state(state, live.model()), request.only(), Map.of());
    Captured captured = capture.capture(sides);
    boolean writes = !request.dryRun() && !request.check();
    if (writes) {
      folder.apply(captured.files());
      if (!bench.buildsState()) {
        new CapturedState(bench.project().state(), dialect).write(captured.state(), folder.read());
      }
      ledger.remember(identified.database(),
          new Ledger.Entry(capture.remembered(sides, captured), renames.remembered()));
    }
    return new CaptureReport(target.name(), bench.shadowUse(), bench.built(), changes(captured, files),
        captured.conflicts().stream().map(Capturing::finding).toList(), captured.notThere(),
        notes(captured, live, renames.told()), writes, Workbench.since(start));
  }

  /**
   * State that follows.
   *
   * @param files what changes, by path from the project's folder; nothing is written
   * @param conflicts what state has otherwise by now, and is left as it is
   */
  record Followed(List<FileChange> files, List<Finding> conflicts) {}

  /** What state becomes when what changed between two models changes there, too. */
  Followed follow(SchemaModel before, SchemaModel after) {
    SortedMap<String, String> files = new StateFolder(bench.project().state()).read();
    Modelled state = bench.state(files, "state");
    Capture.Sides sides = new Capture.Sides(
        Optional.of(dialect.withPins(before, files.values())), dialect.withPins(after, files.values()),
        state.model(), files, FollowedNames.none(state.model(), state.renames()), List.of(), Map.of());
    Captured captured = new Capture(dialect.kinds(), bench.major(), this::settled).capture(sides);
    return new Followed(
        changes(captured, files), captured.conflicts().stream().map(Capturing::finding).toList());
  }

  private SchemaModel settled(SchemaModel one, SchemaModel other) {
    Differences differences = bench.differences();
    return differences.settled(one, other, differences.between(one, other));
  }

  private Target onlyDevelopment() {
    List<Target> development = bench.project().environments().values().stream()
        .filter(target -> target.kind() == Target.Kind.DEVELOPMENT).toList();
    if (development.size() == 1) {
      return development.getFirst();
    }
    throw TandemException.usage("CAPTURE-FROM", development.isEmpty()
            ? "config.yml names no development database" : "config.yml names several development databases")
        .at("config.yml")
        .remedy(development.isEmpty() ? "name one below 'environments' with kind: development, or give a URL"
            : "say which: " + String.join(", ", development.stream().map(Target::name).toList()));
  }

  private Identified identified(Target target) {
    try (Connection connection = bench.open(target)) {
      return new Identified(dialect.identity(connection), dialect.identities(connection));
    } catch (SQLException e) {
      throw Workbench.unread(target, e);
    }
  }

  /** Remembers a database whose model state has just been written from. */
  void remember(Target target, SchemaModel live) {
    Identified identified = identified(target);
    ledger.remember(identified.database(), new Ledger.Entry(live, identified.identities()));
  }

  private List<FileChange> changes(Captured captured, Map<String, String> before) {
    String prefix = bench.prefix(bench.project().state());
    List<FileChange> changes = new ArrayList<>();
    captured.files().forEach((path, text) ->
        changes.add(new FileChange(prefix + path, Optional.ofNullable(before.get(path)), text)));
    return changes;
  }

  private static Finding finding(Conflict conflict) {
    return Finding.difference(Condition.BROKEN, "CAPTURE-CONFLICT", conflict.root(),
        "changed in the database and, differently, in state since the last capture",
        Optional.of(conflict.database()).filter(text -> !text.isEmpty()),
        Optional.of(conflict.state()).filter(text -> !text.isEmpty()));
  }

  private static Predicate<ObjectKey> wanted(CaptureRequest request) {
    return key -> request.only().isEmpty() || request.only().stream()
        .anyMatch(pattern -> pattern.matches(key));
  }

  private static List<Finding> notes(Captured captured, Modelled live, List<Rename> renames) {
    List<Finding> notes = new ArrayList<>();
    renames.forEach(rename -> notes.add(Finding.of(Condition.NOTED, "CAPTURE-RENAMED",
        rename.to() + " was renamed in the database, from " + rename.from().display()).about(rename.to())));
    captured.notes().forEach(note -> notes.add(Finding.of(Condition.NOTED, "CAPTURE-NOTE", note)));
    notes.addAll(live.leftAlone());
    return notes;
  }
}
