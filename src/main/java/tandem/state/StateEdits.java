package tandem.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tandem.ddl.FileNames;
import tandem.ddl.script.Script;
import tandem.ddl.script.ScriptStatement;
import tandem.ddl.script.StatementHead;
import tandem.diff.Change;
import tandem.diff.Difference;
import tandem.kind.Kinds;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;

/**
 * Turns a changed state into changed files. A file that is as tandem wrote it is written anew; in one that
 * was edited by hand only the statements of what changed are, and comments, layout and all other objects in
 * it stay. Pure.
 */
final class StateEdits {
  private record Placed(String path, ScriptStatement statement, StatementHead head) {}

  private final Map<String, String> files;
  private final SortedMap<ObjectKey, StateFile> before;
  private final SortedMap<ObjectKey, StateFile> after;
  private final Map<ObjectKey, List<Placed>> byHome = new HashMap<>();
  private final Map<String, FileText> edited = new TreeMap<>();
  private final SortedMap<String, Optional<String>> changes = new TreeMap<>();
  private final Set<String> taken = new HashSet<>();
  private final List<String> notes = new ArrayList<>();

  StateEdits(
      Kinds kinds, StateWriter writer, Map<String, String> files, SchemaModel from, SchemaModel to,
      Difference difference) {
    this.files = files;
    this.before = writer.written(from);
    this.after = writer.written(to);
    files.keySet().forEach(path -> taken.add(FileNames.folded(path)));
    Set<ObjectKey> homes = new TreeSet<>();
    Map<ObjectKey, ObjectKey> homesBefore = homes(before);
    Map<ObjectKey, ObjectKey> homesAfter = homes(after);
    for (Change change : difference.changes()) {
      ObjectKey root = change.key().root();
      homes.add(homesBefore.getOrDefault(root, root));
      homes.add(homesAfter.getOrDefault(root, root));
    }
    place(new FileOwners(kinds, from, homesBefore));
    homes.forEach(this::edit);
    edited.forEach(this::finish);
  }

  SortedMap<String, Optional<String>> changes() {
    return changes;
  }

  List<String> notes() {
    return notes;
  }

  private static Map<ObjectKey, ObjectKey> homes(SortedMap<ObjectKey, StateFile> files) {
    Map<ObjectKey, ObjectKey> homes = new HashMap<>();
    files.forEach((home, file) -> file.pieces().forEach(piece -> homes.put(piece.key().root(), home)));
    return homes;
  }

  /** Finds the statements of each object in the files that are not as tandem wrote them. */
  private void place(FileOwners owners) {
    Map<String, ObjectKey> expected = new HashMap<>();
    before.forEach((home, file) -> expected.put(file.path(), home));
    for (Map.Entry<String, String> file : files.entrySet()) {
      ObjectKey home = expected.get(file.getKey());
      if (home != null && isAsWritten(home)) {
        continue;
      }
      for (ScriptStatement statement : Script.split(file.getKey(), file.getValue())) {
        StatementHead head = statement.head();
        owners.ownerOf(statement.text(), head, Optional.ofNullable(home))
            .ifPresent(owner -> byHome.computeIfAbsent(owner, any -> new ArrayList<>())
                .add(new Placed(file.getKey(), statement, head)));
      }
    }
  }

  private boolean isAsWritten(ObjectKey home) {
    StateFile file = before.get(home);
    return file != null && file.text().equals(files.get(file.path()));
  }

  private void edit(ObjectKey home) {
    StateFile old = before.get(home);
    StateFile fresh = after.get(home);
    List<Placed> placed = byHome.getOrDefault(home, List.of());
    if (isAsWritten(home)) {
      changes.put(old.path(), Optional.ofNullable(fresh).map(StateFile::text));
    } else if (placed.isEmpty() && fresh != null) {
      changes.put(freePath(fresh.path()), Optional.of(fresh.text()));
    } else if (placed.isEmpty()) {
      notes.add(home + " is gone from the database; no statement was found in state that makes it");
    } else if (fresh == null) {
      placed.forEach(one -> text(one.path()).remove(one.statement()));
    } else {
      rewrite(old, fresh, placed);
    }
  }

  private FileText text(String path) {
    return edited.computeIfAbsent(path, any -> new FileText(files.get(path)));
  }

  /** The path, or one that no file has on any file system. */
  private String freePath(String path) {
    String free = path;
    if (!taken.add(FileNames.folded(path))) {
      int name = path.lastIndexOf('/') + 1;
      String stem = path.substring(name, path.length() - StateLayout.EXTENSION.length());
      free = path.substring(0, name) + FileNames.marked(stem) + StateLayout.EXTENSION;
      taken.add(FileNames.folded(free));
    }
    return free;
  }

  /** Only the statements that changed, where each stands for one of tandem's; else all of the object's. */
  private void rewrite(StateFile old, StateFile fresh, List<Placed> placed) {
    Optional<Map<StateFile.Piece, Placed>> aligned = old == null ? Optional.empty() : aligned(old, placed);
    if (aligned.isEmpty()) {
      Placed first = placed.stream().filter(one -> one.head().verb().equals("CREATE")).findFirst()
          .orElse(placed.getFirst());
      String text = fresh.text().strip();
      text(first.path()).replace(first.statement(), text.substring(0, text.length() - 1));
      placed.stream().filter(one -> one != first).forEach(one -> text(one.path()).remove(one.statement()));
      return;
    }
    List<StateFile.Piece> left = new ArrayList<>(old.pieces());
    Map<StateFile.Piece, Placed> anchors = new LinkedHashMap<>();
    for (StateFile.Piece piece : fresh.pieces()) {
      left.stream().filter(other -> isSameStatement(other, piece)).findFirst().ifPresent(other -> {
        left.remove(other);
        Placed at = aligned.get().get(other);
        anchors.put(piece, at);
        if (!other.sql().equals(piece.sql())) {
          text(at.path()).replace(at.statement(), piece.sql());
        }
      });
    }
    left.forEach(gone -> text(aligned.get().get(gone).path()).remove(aligned.get().get(gone).statement()));
    insert(fresh, anchors, placed.getFirst());
  }

  private void insert(StateFile fresh, Map<StateFile.Piece, Placed> anchors, Placed first) {
    Placed anchor = null;
    List<String> waiting = new ArrayList<>();
    for (StateFile.Piece piece : fresh.pieces()) {
      if (anchors.containsKey(piece)) {
        anchor = anchors.get(piece);
        for (String sql : waiting) {
          text(anchor.path()).insertBefore(anchor.statement(), sql);
        }
        waiting.clear();
      } else if (anchor == null) {
        waiting.add(piece.sql());
      } else {
        text(anchor.path()).insertAfter(anchor.statement(), piece.sql());
      }
    }
    for (String sql : waiting) {
      text(first.path()).insertAfter(first.statement(), sql);
    }
  }

  private static boolean isSameStatement(StateFile.Piece one, StateFile.Piece other) {
    return one.key().equals(other.key())
        && StatementHead.of(one.sql()).summary().equals(StatementHead.of(other.sql()).summary());
  }

  /** Which statement of a person stands for which of tandem's; empty unless all do. */
  private static Optional<Map<StateFile.Piece, Placed>> aligned(StateFile old, List<Placed> placed) {
    if (old.pieces().size() != placed.size()) {
      return Optional.empty();
    }
    Map<StateFile.Piece, Placed> aligned = new LinkedHashMap<>();
    List<StateFile.Piece> pieces = new ArrayList<>(old.pieces());
    List<Placed> open = new ArrayList<>(placed);
    for (boolean exactly : new boolean[] {true, false}) {
      for (StateFile.Piece piece : List.copyOf(pieces)) {
        open.stream().filter(one -> stands(one, piece, exactly)).findFirst().ifPresent(one -> {
          aligned.put(piece, one);
          pieces.remove(piece);
          open.remove(one);
        });
      }
    }
    return pieces.isEmpty() ? Optional.of(aligned) : Optional.empty();
  }

  private static boolean stands(Placed one, StateFile.Piece piece, boolean exactly) {
    if (exactly) {
      return FileOwners.words(one.statement().text()).equals(FileOwners.words(piece.sql()));
    }
    StatementHead head = StatementHead.of(piece.sql());
    StatementHead other = one.head();
    return head.verb().equals(other.verb())
        && !head.verb().equals("ALTER") && !head.verb().equals("GRANT") && !head.verb().equals("REVOKE")
        && head.objectKind().equals(other.objectKind())
        && isSameName(head.name(), other.name())
        && isSameName(head.on(), other.on());
  }

  /** A person may leave the schema out. */
  private static boolean isSameName(String qualified, String typed) {
    String full = LoadOrder.folded(qualified);
    String said = LoadOrder.folded(typed);
    return full.equals(said) || full.endsWith("." + said) || said.isEmpty() && full.isEmpty();
  }

  private void finish(String path, FileText text) {
    String result = text.edited();
    if (result.isEmpty()) {
      changes.put(path, Optional.empty());
      return;
    }
    changes.put(path, Optional.of(result));
    if (Script.split(path, result).isEmpty()) {
      notes.add(path + " is kept for its comments; what it defined is gone from the database");
    }
  }
}
