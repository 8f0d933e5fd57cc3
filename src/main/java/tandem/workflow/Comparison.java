package tandem.workflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tandem.diff.Change;
import tandem.diff.Difference;
import tandem.kind.Folded;
import tandem.kind.Kinds;
import tandem.kind.ObjectKind;
import tandem.kind.Planning;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.SchemaObject;
import tandem.plan.Folding;
import tandem.rename.Rename;
import tandem.rename.Renames;

/** Tells a difference as findings: object by object, parts of what is wholly new or gone left out. */
final class Comparison {
  private final Kinds kinds;
  private final int major;

  Comparison(Kinds kinds, int major) {
    this.kinds = kinds;
    this.major = major;
  }

  /** What the words of a difference are, by what it means. */
  enum Meaning {
    PENDING(Condition.PENDING, "PENDING-NEW", "in state, not yet in migrations",
        "PENDING-GONE", "no longer in state, still in migrations",
        "PENDING-CHANGED", "not the same in state and in migrations"),
    DRIFT(Condition.DRIFT, "DRIFT-MISSING", "missing: the deployments it has run make it",
        "DRIFT-UNEXPECTED", "unexpected: no deployment it has run makes it",
        "DRIFT-CHANGED", "changed: not what the deployments it has run make"),
    /** Where no migrations run, state is all that a database can be held against. */
    NOT_AS_STATE(Condition.DRIFT, "DRIFT-MISSING", "missing: state has it",
        "DRIFT-UNEXPECTED", "unexpected: state does not have it",
        "DRIFT-CHANGED", "changed: not as in state"),
    BY_HAND(Condition.NOTED, "BY-HAND-NEW", "made by hand", "BY-HAND-GONE", "removed by hand",
        "BY-HAND-CHANGED", "changed by hand"),
    EFFECT(Condition.DRIFT, "EFFECT-MISSING", "missing: the scripts make it",
        "EFFECT-UNEXPECTED", "there: the scripts do not leave it",
        "EFFECT-CHANGED", "not as the scripts leave it"),
    UNCAPTURED(Condition.NOTED, "DEVELOPMENT-LACKS", "in state, not in this development database",
        "DEVELOPMENT-NEW", "in this development database, not captured yet",
        "DEVELOPMENT-CHANGED", "not the same in this development database and in state"),
    DIFFERENT(Condition.NOTED, "DIFF-ADDED", "added", "DIFF-REMOVED", "removed", "DIFF-CHANGED", "changed"),
    UNEQUAL_REPLAYS(Condition.BROKEN, "REPLAY-LACKS", "step by step makes it, a replay from empty does not",
        "REPLAY-ADDS", "a replay from empty makes it, step by step does not",
        "REPLAY-DIFFERS", "a replay from empty and step by step make it differently");

    private final Condition condition;
    private final String addedCode;
    private final String added;
    private final String removedCode;
    private final String removed;
    private final String changedCode;
    private final String changed;

    Meaning(Condition condition, String addedCode, String added, String removedCode, String removed,
        String changedCode, String changed) {
      this.condition = condition;
      this.addedCode = addedCode;
      this.added = added;
      this.removedCode = removedCode;
      this.removed = removed;
      this.changedCode = changedCode;
      this.changed = changed;
    }
  }

  /** The findings of a difference between two models. */
  List<Finding> findings(Difference difference, SchemaModel from, SchemaModel to, Meaning meaning) {
    Planning before = Planning.shortly(from, from, kinds, major);
    Planning after = Planning.shortly(to, to, kinds, major);
    Set<ObjectKey> whole = new HashSet<>();
    for (Change change : difference.changes()) {
      if (!(change instanceof Change.Altered)) {
        whole.add(change.key());
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (Change change : difference.changes()) {
      if (change.key().whole().filter(whole::contains).isEmpty()) {
        findings.add(finding(change, before, after, meaning));
      }
    }
    return findings;
  }

  /** The names that changed, each told once. */
  List<Finding> renamed(Renames renames, Meaning meaning) {
    return renames.inOrder().stream()
        .map(rename -> Finding.of(meaning.condition,
                meaning == Meaning.PENDING ? "PENDING-RENAMED" : "DIFF-RENAMED",
                "renamed, from " + rename.from().display())
            .about(rename.to()))
        .toList();
  }

  /** What files say and nothing tells to be due: it may have been done long ago. */
  List<Finding> unclear(List<Rename> unclear) {
    return unclear.stream().map(rename -> Finding.of(Condition.NOTED, "RENAME-UNCLEAR",
            "the file says it was called " + rename.from().display() + ", and both names are there before")
        .about(rename.to()).at(rename.place().orElse(""))
        .remedy("to rename it now: --renamed " + rename.from().display() + "=" + rename.to().display()
            + "; where that is done, take the line out of the file")).toList();
  }

  private Finding finding(Change change, Planning before, Planning after, Meaning meaning) {
    ObjectKey key = change.key();
    return switch (change) {
      case Change.Added added -> Finding.difference(meaning.condition, meaning.addedCode, key, meaning.added,
          Optional.empty(), Optional.of(whole(added.object(), after)));
      case Change.Removed removed -> Finding.difference(meaning.condition, meaning.removedCode, key,
          meaning.removed, Optional.of(whole(removed.object(), before)), Optional.empty());
      case Change.Altered both -> Finding.difference(meaning.condition, meaning.changedCode, key,
          meaning.changed + " (" + String.join(", ", both.attributes()) + ")",
          Optional.of(text(both.from(), Folded.none(), before)),
          Optional.of(text(both.to(), Folded.none(), after)));
    };
  }

  /** What makes the object, with the parts that can stand in it. */
  private static String whole(SchemaObject object, Planning planning) {
    List<ObjectKey> parts = new ArrayList<>();
    addFoldable(object.key(), planning, parts);
    return text(object, Folding.parts(object.key(), parts, planning), planning);
  }

  private static void addFoldable(ObjectKey key, Planning planning, List<ObjectKey> parts) {
    for (ObjectKey part : planning.to().partsOf(key)) {
      SchemaObject object = planning.to().objects().get(part);
      if (planning.kinds().of(object).clause(object, Folded.none(), planning).isPresent()) {
        parts.add(part);
        addFoldable(part, planning, parts);
      }
    }
  }

  private static String text(SchemaObject object, Folded folded, Planning planning) {
    ObjectKind<SchemaObject> kind = planning.kinds().of(object);
    return kind.create(object, folded, planning).stream().map(statement -> statement.sql() + ";")
        .collect(Collectors.joining("\n"));
  }
}
