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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tandem.ddl.FileNames;
import tandem.ddl.script.Script;
import tandem.ddl.script.ScriptStatement;
import tandem.ddl.script.StatementHead;
import tandem.ddl.script.Syntax;
import tandem.diff.Differ;
import tandem.kind.Kinds;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.rename.AnnotationLines;
import tandem.rename.Renames;

/**
 * Turns a changed state into changed files. A file that is as tandem wrote it is written anew; in one that
 * was edited by hand only the statements of what changed are, and comments, layout and all other objects in
 * it stay. Pure.
 */
final class StateEdits {
  /**
   * What happens to an object's file.
   *
   * @param home the object, by its old name
   * @param old what tandem would have written; null where there was nothing
   * @param fresh what it would write now; null where there is nothing
   */
  private record Move(ObjectKey home, StateFile old, StateFile fresh) {
    boolean staysInPlace() {
      return old != null && fresh != null && old.path().equals(fresh.path());
    }
  }

  private record Placed(String path, ScriptStatement statement, StatementHead head) {}

  private final Syntax syntax;
  private final FileOwners owners;
  private final Map<String, String> files;
  private final SortedMap<ObjectKey, StateFile> before;
  private final SortedMap<ObjectKey, StateFile> after;
  private final Map<ObjectKey, List<Placed>> byHome = new HashMap<>();
  private final Renames renames;
  private final Map<String, String> elsewhere = new HashMap<>();
  private final Map<String, FileText> edited = new TreeMap<>();
  private final SortedMap<String, Optional<String>> changes = new TreeMap<>();
  private final Set<String> taken = new HashSet<>();
  private final List<String> notes = new ArrayList<>();

  StateEdits(Kinds kinds, int major, Capture.Sides sides, SchemaModel to) {
    FollowedNames names = sides.names();
    this.syntax = kinds.syntax();
    this.files = sides.files();
    this.before = new StateWriter(kinds, major, names.said()).written(sides.state());
    this.after = new StateWriter(kinds, major, names.toSay()).written(to);
    this.renames = names.renames();
    files.keySet().forEach(path -> taken.add(FileNames.folded(path)));
    Map<ObjectKey, ObjectKey> homesBefore = homes(before);
    this.owners = new FileOwners(kinds, sides.state(), homesBefore);
    place();
    List<Move> moves = moves(touched(kinds, sides, to), homesBefore);
    moves.forEach(this::vacate);
    moves.forEach(this::edit);
    edited.forEach(this::finish);
  }

  /**
   * The objects that stand alone of which something changes: themselves, their parts, or what is said of
   * names.
   */
  private static Set<ObjectKey> touched(Kinds kinds, Capture.Sides sides, SchemaModel to) {
    Set<ObjectKey> roots = new TreeSet<>();
    new Differ(kinds).diff(sides.state(), to).changes().forEach(change -> roots.add(change.key().root()));
    AnnotationLines said = new AnnotationLines(kinds, sides.names().said());
    AnnotationLines toSay = new AnnotationLines(kinds, sides.names().toSay());
    Stream.concat(said.objects().stream(), toSay.objects().stream())
        .filter(key -> !said.saysTheSame(key, toSay)).forEach(key -> roots.add(key.root()));
    return roots;
  }

  /** Which file becomes which. */
  private List<Move> moves(Set<ObjectKey> touched, Map<ObjectKey, ObjectKey> homesBefore) {
    Map<ObjectKey, ObjectKey> homesAfter = homes(after);
    Set<ObjectKey> olds = new TreeSet<>();
    Set<ObjectKey> news = new TreeSet<>();
    for (ObjectKey root : touched) {
      olds.add(homesBefore.getOrDefault(root, root));
      news.add(homesAfter.getOrDefault(root, root));
    }
    olds.retainAll(before.keySet());
    List<Move> moves = new ArrayList<>();
    for (ObjectKey old : olds) {
      ObjectKey now = renames.now(old);
      ObjectKey home = homesAfter.getOrDefault(now, now);
      news.remove(home);
      moves.add(new Move(old, before.get(old), after.get(home)));
    }
    news.forEach(home -> moves.add(new Move(home, null, after.get(home))));
    return moves;
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
  private void place() {
    Map<String, ObjectKey> expected = new HashMap<>();
    before.forEach((home, file) -> expected.put(file.path(), home));
    for (Map.Entry<String, String> file : files.entrySet()) {
      ObjectKey home = expected.get(file.getKey());
      if (home != null && isAsWritten(home)) {
        continue;
      }
      for (ScriptStatement statement : Script.split(syntax, file.getKey(), file.getValue())) {
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

  /** A file that goes, or goes elsewhere, leaves its path to others. */
  private void vacate(Move move) {
    if (move.old() != null && isAsWritten(move.home()) && !move.staysInPlace()) {
      taken.remove(FileNames.folded(move.old().path()));
    }
  }

  private void edit(Move move) {
    StateFile old = move.old();
    StateFile fresh = move.fresh();
    List<Placed> placed = byHome.getOrDefault(move.home(), List.of());
    if (old != null && isAsWritten(move.home())) {
      changes.putIfAbsent(old.path(), Optional.empty());
      if (fresh != null) {
        changes.put(move.staysInPlace() ? old.path() : freePath(fresh.path()), Optional.of(fresh.text()));
      }
    } else if (placed.isEmpty() && fresh != null) {
      changes.put(freePath(fresh.path()), Optional.of(fresh.text()));
    } else if (placed.isEmpty()) {
      notes.add(move.home() + " is gone from the database; no statement was found in state that makes it");
    } else if (fresh == null) {
      placed.forEach(one -> text(one.path()).remove(one.statement()));
    } else {
      rewrite(old, fresh, placed);
      boolean movesAlong = old != null && !move.staysInPlace() && edited.containsKey(old.path());
      if (movesAlong) {
        elsewhere.put(old.path(), freePath(fresh.path()));
      }
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
      StateFile.Piece start = fresh.pieces().getFirst();
      String text = fresh.text().strip().substring(start.said().length());
      text(first.path()).replace(
          first.statement(), notSaid(start, first) + text.substring(0, text.length() - 1));
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
        if (!other.whole().equals(piece.whole())) {
          text(at.path()).replace(at.statement(), notSaid(piece, at) + piece.sql());
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
        waiting.add(piece.whole());
      } else {
        text(anchor.path()).insertAfter(anchor.statement(), piece.whole());
      }
    }
    for (String sql : waiting) {
      text(first.path()).insertAfter(first.statement(), sql);
    }
  }

  /** The lines of the piece that do not stand before the statement already. */
  private static String notSaid(StateFile.Piece piece, Placed at) {
    List<String> there = at.statement().leading().lines().map(String::strip).toList();
    return piece.said().lines().filter(line -> !there.contains(line)).map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private boolean isSameStatement(StateFile.Piece old, StateFile.Piece fresh) {
    StatementHead before = StatementHead.of(syntax, old.sql());
    StatementHead after = StatementHead.of(syntax, fresh.sql());
    boolean alike = old.key().equals(fresh.key()) ? before.summary().equals(after.summary())
        : before.verb().equals(after.verb()) && before.objectKind().equals(after.objectKind());
    return renames.now(old.key()).equals(fresh.key()) && alike;
  }

  /** Which statement of a person stands for which of tandem's; empty unless all do. */
  private Optional<Map<StateFile.Piece, Placed>> aligned(StateFile old, List<Placed> placed) {
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

  private boolean stands(Placed one, StateFile.Piece piece, boolean exactly) {
    if (exactly) {
      return owners.words(one.statement().text()).equals(owners.words(piece.sql()));
    }
    StatementHead head = StatementHead.of(syntax, piece.sql());
    StatementHead other = one.head();
    return head.verb().equals(other.verb())
        && !head.verb().equals("ALTER") && !head.verb().equals("GRANT") && !head.verb().equals("REVOKE")
        && head.objectKind().equals(other.objectKind())
        && isSameName(head.name(), other.name())
        && isSameName(head.on(), other.on());
  }

  /** A person may leave the schema out. */
  private boolean isSameName(String qualified, String typed) {
    String full = LoadOrder.folded(syntax, qualified);
    String said = LoadOrder.folded(syntax, typed);
    return full.equals(said) || full.endsWith("." + said) || said.isEmpty() && full.isEmpty();
  }

  private void finish(String path, FileText text) {
    String result = text.edited();
    if (result.isEmpty()) {
      changes.putIfAbsent(path, Optional.empty());
      return;
    }
    String place = elsewhere.getOrDefault(path, path);
    changes.put(place, Optional.of(result));
    if (!place.equals(path)) {
      changes.putIfAbsent(path, Optional.empty());
    }
    if (Script.split(syntax, path, result).isEmpty()) {
      notes.add(path + " is kept for its comments; what it defined is gone from the database");
    }
  }
}
