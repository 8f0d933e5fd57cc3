package tandem.kind;

import java.util.List;
import java.util.Set;
import tandem.ddl.Statement;
import tandem.model.ObjectKey;

/** What a rule says to a changed attribute. */
public sealed interface Outcome {

  /** What a kind that holds rows may say: rows stay where they are, or nothing happens. */
  sealed interface InPlace extends Outcome {}

  /**
   * The object is altered where it stands.
   *
   * @param around the kinds of direct dependents that are taken down before and put back after; the database
   *     refuses the statements otherwise. {@link #EVERYTHING} takes all down
   * @param onlyAdds true where whatever needs the object may go before, meanwhile or after: it may come early
   */
  record Alter(List<Statement> statements, Set<String> around, boolean onlyAdds) implements InPlace {
    /** Stands for every kind in {@link #around}. */
    public static final String EVERYTHING = "*";

    public Alter {
      statements = List.copyOf(statements);
      around = Set.copyOf(around);
    }

    public Alter(List<Statement> statements, Set<String> around) {
      this(statements, around, false);
    }
  }

  /**
   * Nothing is to be said: the object changes along with another of its kind, by that one's statements.
   *
   * @param with the other, which is altered
   * @param around as in {@link Alter}
   */
  record Along(ObjectKey with, Set<String> around) implements InPlace {
    public Along {
      around = Set.copyOf(around);
    }
  }

  /**
   * The object can change only in the CREATE of its whole, which is made anew: {@link RowKeepingKind#remade}.
   */
  record WithWhole() implements InPlace {}

  /**
   * The object is made anew beside the one that holds the rows, which then come back into it: for what the
   * database cannot change in place at all. The planner takes dependents down and puts them back as it does
   * where an object is replaced; the object itself is not dropped but set aside, and goes when it is empty.
   *
   * @param setAside gives up the names that the new one takes; stands in place of the drop
   * @param fill brings the rows into the new object and ends what was set aside; runs once all is there that
   *     rows can be in, and before what only stands in their way: indexes, triggers, foreign keys
   * @param along keepers of rows that are among the rows moved, and are made anew with it
   * @param meanwhile how the session has to be while the plan runs
   */
  record Refill(List<Statement> setAside, List<Statement> fill, Set<ObjectKey> along, Meanwhile meanwhile)
      implements InPlace {
    public Refill {
      setAside = List.copyOf(setAside);
      fill = List.copyOf(fill);
      along = Set.copyOf(along);
    }

    public Refill(List<Statement> setAside, List<Statement> fill, Set<ObjectKey> along) {
      this(setAside, fill, along, new Meanwhile(List.of(), List.of()));
    }
  }

  /**
   * What a session is told before anything of a plan runs and when all of it has: once, however many objects
   * ask for it.
   */
  record Meanwhile(List<Statement> before, List<Statement> after) {
    public Meanwhile {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /** There is no way that keeps what the object holds; says what to do instead. */
  record Refuse(String why, String remedy) implements InPlace {}

  /**
   * The object is dropped and created anew, its dependents with it. Not for a kind that holds rows.
   *
   * @param along others that go and come with it, though they need not change themselves
   */
  record Replace(String why, Set<ObjectKey> along) implements Outcome {
    public Replace {
      along = Set.copyOf(along);
    }

    public Replace(String why) {
      this(why, Set.of());
    }
  }

  /** Altered where it stands by these statements. */
  static Alter alter(Statement... statements) {
    return new Alter(List.of(statements), Set.of());
  }

  /** Altered where it stands by these statements. */
  static Alter alter(List<Statement> statements) {
    return new Alter(statements, Set.of());
  }
}
