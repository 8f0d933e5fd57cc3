package tandem.dialect.jdbc;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tandem.dialect.portable.kind.CheckKind;
import tandem.dialect.portable.kind.ColumnKind;
import tandem.dialect.portable.kind.CommentKind;
import tandem.dialect.portable.kind.DefaultKind;
import tandem.dialect.portable.kind.ForeignKeyKind;
import tandem.dialect.portable.kind.Forms;
import tandem.dialect.portable.kind.GrantKind;
import tandem.dialect.portable.kind.IdentityKind;
import tandem.dialect.portable.kind.IndexKind;
import tandem.dialect.portable.kind.PrimaryKeyKind;
import tandem.dialect.portable.kind.RoutineKind;
import tandem.dialect.portable.kind.SchemaKind;
import tandem.dialect.portable.kind.SequenceKind;
import tandem.dialect.portable.kind.TableKind;
import tandem.dialect.portable.kind.TriggerKind;
import tandem.dialect.portable.kind.UniqueKind;
import tandem.dialect.portable.kind.ViewKind;
import tandem.kind.ObjectKind;
import tandem.kind.Trait;

/** What a JDBC driver tells of, in the order in which it is created when nothing else decides. */
final class JdbcKinds {
  private static final Set<Trait> COMMENTABLE = Set.of(Trait.COMMENTABLE);

  private static final Set<Trait> GRANTABLE = Set.of(Trait.COMMENTABLE, Trait.GRANTABLE);

  private static final Set<Trait> PROGRAMMABLE = Set.of(Trait.PROGRAMMABLE);

  private JdbcKinds() {}

  /** Of what speaks PostgreSQL's protocol. */
  static List<ObjectKind<?>> all(Forms forms) {
    return Stream.concat(tables(forms, COMMENTABLE), Stream.of(
        new ViewKind(forms, Set.of(Trait.COMMENTABLE, Trait.PROGRAMMABLE)),
        new IndexKind(forms, Set.of()),
        new CommentKind(forms))).toList();
  }

  /** Of SQL Server, which keeps a program as it was written; a view is one, too. */
  static List<ObjectKind<?>> ofSqlServer(Forms forms) {
    return Stream.concat(tables(forms, GRANTABLE), Stream.of(
        new RoutineKind(forms, "function", PROGRAMMABLE),
        new RoutineKind(forms, "procedure", PROGRAMMABLE),
        new RoutineKind(forms, "view", Set.of(Trait.COMMENTABLE, Trait.GRANTABLE, Trait.PROGRAMMABLE)),
        new IndexKind(forms, Set.of()),
        new TriggerKind(forms, PROGRAMMABLE),
        new GrantKind(forms),
        new CommentKind(forms))).toList();
  }

  /** Of Oracle. */
  static List<ObjectKind<?>> ofOracle(Forms forms) {
    Stream<ObjectKind<?>> programs = Stream.of(
        "type", "type body", "function", "procedure", "package", "package body")
            .map(word -> new RoutineKind(forms, word, PROGRAMMABLE));
    return Stream.of(tables(forms, GRANTABLE), programs, Stream.<ObjectKind<?>>of(
        new ViewKind(forms, Set.of(Trait.COMMENTABLE, Trait.GRANTABLE, Trait.PROGRAMMABLE)),
        new IndexKind(forms, Set.of()),
        new TriggerKind(forms, PROGRAMMABLE),
        new GrantKind(forms),
        new CommentKind(forms))).<ObjectKind<?>>flatMap(kinds -> kinds).toList();
  }

  private static Stream<ObjectKind<?>> tables(Forms forms, Set<Trait> ofTables) {
    return Stream.of(
        new SchemaKind(forms, Set.of()),
        new SequenceKind(forms, Set.of()),
        new TableKind(forms, ofTables),
        new ColumnKind(forms, COMMENTABLE),
        new DefaultKind(forms),
        new IdentityKind(forms),
        new PrimaryKeyKind(forms, Set.of()),
        new UniqueKind(forms, Set.of()),
        new CheckKind(forms, Set.of()),
        new ForeignKeyKind(forms, Set.of()));
  }
}
