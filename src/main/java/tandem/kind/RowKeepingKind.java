package tandem.kind;

import java.util.List;
import java.util.Set;
import tandem.ddl.Statement;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/**
 * A kind whose objects hold rows or values: altered where they stand, or the change is refused. Never dropped
 * and created anew.
 */
public abstract non-sealed class RowKeepingKind<T extends SchemaObject> extends ObjectKind<T> {
  protected RowKeepingKind(
      String name, Class<T> type, Set<Trait> traits, List<AttributeRule<T, Outcome.InPlace>> rules) {
    super(name, type, traits, rules);
  }

  /** What a row keeper can do when something it needs is dropped and made anew. */
  public sealed interface Release {}

  /**
   * It lets go and takes hold again, its rows kept: a column of an enum that is replaced becomes text and back.
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

  /** It cannot let go of what it needs. */
  public record Holds(String why, String remedy) implements Release {}

  /**
   * How an object lets go of something it needs before and after the change, so that the other can be replaced.
   *
   * @param needed what is replaced; gone and there again in between
   */
  public abstract Release release(T from, T to, ObjectKey needed, Planning planning);
}
