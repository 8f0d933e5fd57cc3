package tandem.dialect.postgresql.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.dialect.postgresql.kind.CommentKind.Comment;
import tandem.kind.ObjectKind;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.SchemaObject;

/**
 * The index of a partition, or its key with the index behind it, that is a part of one of the whole table: it
 * comes and goes with that one, and cannot be dropped alone.
 */
final class Piece {
  private Piece() {}

  /** True where an index or key is a part of one of the table above, with which it goes. */
  static boolean is(ObjectKey index, SchemaModel model) {
    return whole(index, model).isPresent();
  }

  /** The pieces of a whole, and theirs, that stay its pieces: they go with it where it is made anew. */
  static Set<ObjectKey> of(ObjectKey whole, Planning planning) {
    Set<ObjectKey> pieces = new TreeSet<>();
    planning.from().assumedNeedsOf(whole).stream()
        .filter(piece -> planning.to().assumedNeedsOf(whole).contains(piece))
        .filter(piece -> Lineage.wholeOf(piece.parent(), planning.from()).equals(Optional.of(whole.parent()))
            && Lineage.stays(piece.parent().fact("partition"), planning))
        .forEach(piece -> {
          pieces.add(piece);
          pieces.addAll(of(piece, planning));
        });
    return pieces;
  }

  private static Optional<ObjectKey> whole(ObjectKey index, SchemaModel model) {
    return Lineage.wholeOf(index.parent(), model).stream()
        .flatMap(table -> model.partsOf(table).stream())
        .filter(whole -> model.assumedNeedsOf(whole).contains(index)).findFirst();
  }

  /** True where it stays a part of what it is a part of, and gets another name by what comes. */
  static boolean isRenamed(ObjectKey before, Planning planning) {
    return counterpart(before, planning.from(), planning.to(), planning).isPresent();
  }

  /** True where it is there all the while, and had another name. */
  static boolean wasRenamed(ObjectKey after, Planning planning) {
    return counterpart(after, planning.to(), planning.from(), planning).isPresent();
  }

  private static Optional<ObjectKey> counterpart(
      ObjectKey piece, SchemaModel model, SchemaModel other, Planning planning) {
    ObjectKey table = piece.parent();
    if (planning.isNew(table) || !Lineage.stays(table.fact("partition"), planning)) {
      return Optional.empty();
    }
    return whole(piece, model)
        .flatMap(whole -> other.contains(whole) ? Optional.of(whole)
            : counterpart(whole, model, other, planning))
        .filter(whole -> !planning.made().contains(whole) || !planning.from().contains(whole)).stream()
        .flatMap(whole -> other.assumedNeedsOf(whole).stream())
        .filter(same -> table.equals(same.parent()) && same.kind().equals(piece.kind())).findFirst()
        .filter(same -> !same.equals(piece));
  }

  /**
   * How a piece that gets another name leaves its own, where it goes to another and the new one is still
   * another's.
   */
  static <T extends SchemaObject> List<Statement> leaves(ObjectKind<T> kind, ObjectKey before,
      Planning planning) {
    return aside(before, planning).stream()
        .flatMap(aside -> kind.rename(before, aside).stream()).toList();
  }

  private static Optional<ObjectKey> aside(ObjectKey before, Planning planning) {
    Optional<ObjectKey> after = counterpart(before, planning.from(), planning.to(), planning);
    Set<String> taken = Stream.of(planning.from(), planning.to())
        .flatMap(model -> siblings(before.parent(), model)).map(ObjectKey::name).collect(Collectors.toSet());
    return after.filter(key -> siblings(before.parent(), planning.from()).map(ObjectKey::name)
            .anyMatch(key.name()::equals))
        .map(key -> before.parent().child(before.kind(), Sql.free(before.name(), "_old", taken::contains)));
  }

  /** What has names beside those of this partition's pieces: those of the others and of the whole. */
  private static Stream<ObjectKey> siblings(ObjectKey table, SchemaModel model) {
    return Lineage.wholeOf(table, model).stream()
        .flatMap(whole -> Stream.concat(Stream.of(whole), model.dependentsOf(whole).stream()
            .filter(link -> link.kind().equals("partition")).map(ObjectKey::parent)).distinct())
        .flatMap(other -> model.partsOf(other).stream());
  }

  /**
   * What makes the piece of another name, which the same whole had before, into this one; empty for one that
   * comes.
   *
   * @param called the same object under another key
   */
  static <T extends SchemaObject> Optional<List<Statement>> renamed(
      ObjectKind<T> kind, T piece, BiFunction<T, ObjectKey, T> called, Planning planning) {
    ObjectKey key = piece.key();
    Optional<ObjectKey> before = counterpart(key, planning.to(), planning.from(), planning);
    if (before.isEmpty()) {
      return Optional.empty();
    }
    List<Statement> statements = new ArrayList<>();
    statements.add(kind.rename(aside(before.get(), planning).orElse(before.get()), key).orElseThrow());
    T same = called.apply(planning.from().find(before.get(), kind.type()).orElseThrow(), key);
    for (Outcome outcome : kind.outcomes(same, piece, planning)) {
      if (outcome instanceof Outcome.Alter alter) {
        statements.addAll(alter.statements());
      }
    }
    planning.from().partsOf(before.get()).stream()
        .flatMap(part -> planning.from().find(part, Comment.class).stream())
        .map(comment -> new Comment(key.child("comment", comment.key().name()), comment.text()))
        .filter(comment -> !planning.to().contains(comment.key()))
        .flatMap(comment -> planning.kinds().of(comment).drop(comment, planning).stream())
        .forEach(statements::add);
    return Optional.of(statements);
  }
}
