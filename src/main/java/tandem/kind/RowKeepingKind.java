package tandem.kind;

import java.util.List;
import java.util.Set;
import tandem.ddl.Statement;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/**
 * A kind whose objects hold rows or values: altered where they stand, made anew with the rows they hold, or
 * the change is refused. Never just dropped and created anew.
 */
public abstract non-sealed class RowKeepingKind<T extends SchemaObject> extends ObjectKind<T> {
  protected RowKeepingKind(
      String name, Class<T> type, Set<Trait> traits, List<AttributeRule<T, Outcome.InPlace>> rules) {
    super(name, type, traits, rules);
  }

  /**
   * How an object is made anew with what it holds because a part of it can come, go or change only so.
   *
   * @param from as it is
   * @param to as it is wanted; it need not change itself
   */
  public Outcome.InPlace remade(T from, T to, Planning planning) {
    return new Outcome.Refuse(to.key().display() + " would have to be made anew with what it holds",
        "take the change in two deployments: add what is new, move the rows, and drop what is old");
  }

  /** What a row keeper can do when something it needs is dropped and made anew. */
  public sealed interface Release {}

  /**
   * It lets go and takes hold again, its rows kept: a column of an enum that is replaced becomes text and
   * back.
   *
   * @param before runs before what is needed is dropped
   * @param after runs once it is there again
   * @param around kinds of its dependents that are taken down meanwhile, as in {@link Outcome.Alter}
   */
  public record LetGo(List<Statement> before, List<Statement> after, Set<String> around) implements Release {
    public LetGo {
      before = List.copyOf(before);
      after = List.copyOf(after);
      around = Set.copyOf(around);
    }
  }

  /**
   * It moves over in one go from what is replaced, which stands aside meanwhile, to what takes its place.
   *
   * @param statements run once the new one is there
   * @param around as in {@link LetGo}
   */
  public record MoveOver(List<Statement> statements, Set<String> around) implements Release {
    public MoveOver {
      statements = List.copyOf(statements);
      around = Set.copyOf(around);
    }
  }

  /**
   * It holds nothing that is not computed anew: it goes and comes as it is wanted.
   *
   * @param before runs before what is needed is dropped
   * @param after runs once it is there again
   * @param around as in {@link LetGo}
   */
  public record MadeAnew(List<Statement> before, List<Statement> after, Set<String> around)
      implements Release {
    public MadeAnew {
      before = List.copyOf(before);
      after = List.copyOf(after);
      around = Set.copyOf(around);
    }
  }

  /** It does so along with another of its kind, by that one's statements. */
  public record Follows(ObjectKey with, Set<String> around) implements Release {
    public Follows {
      around = Set.copyOf(around);
    }
  }

  /** It cannot let go of what it needs. */
  public record Holds(String why, String remedy) implements Release {}

  /**
   * How an object lets go of something it needs before and after the change, so that the other can be
   * replaced.
   *
   * @param needed what is replaced; gone and there again in between
   * @param aside true where it can stand aside, so that the object may move over
   */
  public abstract Release release(T from, T to, ObjectKey needed, boolean aside, Planning planning);
}
