package tandem.kind;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tandem.ddl.LockLevel;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.SchemaObject;

/**
 * One kind of object: how it is called, created, dropped and altered. A kind whose rules do not cover its
 * record's components cannot be constructed, so that an attribute without a rule never reaches a user.
 *
 * <p>A kind is {@link Replaceable} or {@link RowKeeping}; what the rules of the latter may say leaves no way
 * to lose rows.
 *
 * @param <T> the kind's record; its first component is {@code key}
 */
public abstract sealed class ObjectKind<T extends SchemaObject> permits ReplaceableKind, RowKeepingKind {
  private final String name;
  private final Class<T> type;
  private final Set<Trait> traits;
  private final List<AttributeRule<T, ? extends Outcome>> rules;
  private final List<RecordComponent> components;

  ObjectKind(
      String name, Class<T> type, Set<Trait> traits, List<? extends AttributeRule<T, ?
          extends Outcome>> rules) {
    this.name = Objects.requireNonNull(name);
    this.type = Objects.requireNonNull(type);
    this.traits = Set.copyOf(traits);
    this.rules = List.copyOf(rules);
    if (!type.isRecord()) {
      throw new IllegalArgumentException(type + " is not a record");
    }
    this.components = List.of(type.getRecordComponents());
    checkRules();
  }

  private void checkRules() {
    Set<String> unruled = components.stream().map(RecordComponent::getName)
        .collect(Collectors.toCollection(LinkedHashSet::new));
    unruled.remove("key");
    for (AttributeRule<T, ?> rule : rules) {
      for (String attribute : rule.attributes()) {
        if (!unruled.remove(attribute)) {
          throw new IllegalArgumentException(
              "kind " + name + ": a rule for " + attribute + ", which is no attribute or has a rule already");
        }
      }
    }
    if (!unruled.isEmpty()) {
      throw new IllegalArgumentException("kind " + name + ": no rule for " + unruled);
    }
  }

  /** The kind's name as it stands in keys and patterns, e.g. {@code materialized view}. */
  public final String name() {
    return name;
  }

  /** The record that describes one object. */
  public final Class<T> type() {
    return type;
  }

  /** What objects of this kind can have or be. */
  public final Set<Trait> traits() {
    return traits;
  }

  /** One rule per attribute or group of attributes. */
  public final List<AttributeRule<T, ? extends Outcome>> rules() {
    return rules;
  }

  /** The word or words for the kind in DDL: {@code MATERIALIZED VIEW}. */
  public abstract String noun();

  /**
   * How DDL names one object behind the noun, quoted: {@code app.orders}, {@code check_total ON app.orders}.
   */
  public abstract String reference(ObjectKey key);

  /** How COMMENT ON, DROP and the like address an object: {@code TABLE app.orders}. */
  public final String address(ObjectKey key) {
    return noun() + ' ' + reference(key);
  }

  /** The statements that create the object, with what is folded into it. */
  public abstract List<Statement> create(T object, Folded folded, Planning planning);

  /** The statements that drop the object; its parts go with it. */
  public abstract List<Statement> drop(T object, Planning planning);

  /**
   * True where the object cannot be added to its whole as it stands, so that the whole has to be made anew
   * with it.
   */
  public boolean comesWithWhole(T object, Planning planning) {
    return false;
  }

  /**
   * True where the object cannot be taken from its whole as it stands, so that the whole is made anew without
   * it.
   */
  public boolean leavesWithWhole(T object, Planning planning) {
    return false;
  }

  /** What goes and leaves its position to this object when that comes: it stands aside until then. */
  public Optional<ObjectKey> takesOver(T object, Planning planning) {
    return Optional.empty();
  }

  /**
   * How the object can stand aside while another takes its place; empty where it has to be dropped before.
   */
  public Optional<Aside> aside(T object, Planning planning) {
    return Optional.empty();
  }

  /**
   * How the object stands in the CREATE of its whole; empty where it cannot stand there. What is folded into
   * the object itself comes with it.
   */
  public Optional<String> clause(T object, Folded folded, Planning planning) {
    return Optional.empty();
  }

  /** The order among parts of one kind in the CREATE of their whole; lower first, then by name. */
  public int order(T object) {
    return 0;
  }

  /**
   * The same object at another place among its siblings; itself where the place is a fact, as in a view.
   *
   * @param order as {@link #order} gives it
   */
  public T ordered(T object, int order) {
    return object;
  }

  /**
   * Where {@code state/} keeps an object of this kind that stands alone: a folder for the kind in that of its
   * schema, a file by its name.
   */
  public Place place(ObjectKey key) {
    return new Place(key.schema(), plural().replace(' ', '_'), key.name());
  }

  /**
   * The object in whose file this one stands though it is no part of it: a sequence beside the table whose
   * column owns it. Empty: a file of its own.
   */
  public Optional<ObjectKey> standsWith(T object, Planning planning) {
    return Optional.empty();
  }

  /**
   * The object with which this one is dropped for good though it is no part of it, by that one's statement: a
   * partition with the whole table. Empty: its own statement.
   */
  public Optional<ObjectKey> goesWith(T object, Planning planning) {
    return Optional.empty();
  }

  /** The kind's name for several: {@code foreign keys}. */
  public final String plural() {
    return plural(name);
  }

  /** A kind's name for several. */
  public static String plural(String name) {
    if (name.endsWith("y") && !name.endsWith("ey")) {
      return name.substring(0, name.length() - 1) + "ies";
    }
    boolean hisses = name.endsWith("s") || name.endsWith("x") || name.endsWith("h");
    return hisses ? name + "es" : name + "s";
  }

  /** What the object says to people of what it is a fact about: the text of a comment. */
  public Optional<String> words(T object) {
    return Optional.empty();
  }

  /**
   * Names the object takes up beyond its own key, so that what gives a name free runs before what takes it:
   * a table and a view share one name space. Each is unique text, e.g. {@code relation app.orders}.
   */
  public Set<String> occupies(T object) {
    return Set.of();
  }

  /**
   * Names within the object that are no objects of their own and can be changed, as keys of parts of it: the
   * values of an enum.
   */
  public Set<ObjectKey> names(T object) {
    return Set.of();
  }

  /**
   * The statement that gives an object of this kind, or a name within one, another name; for what stands in a
   * schema also the one that moves it to another. Empty where the database has none.
   *
   * @param from as it is called now
   * @param to the same with another name or another schema, not both; the whole is called alike in both
   */
  public Optional<Statement> rename(ObjectKey from, ObjectKey to) {
    // What has a name of its own can be commented on.
    if (!from.kind().equals(name) || !traits.contains(Trait.COMMENTABLE)) {
      return Optional.empty();
    }
    String change = from.schema().equals(to.schema())
        ? " RENAME TO " + Sql.name(simpleName(to)) : " SET SCHEMA " + Sql.name(to.schema());
    return Optional.of(Statement.of("ALTER " + address(from) + change).locking(lockedByRename()));
  }

  /** What giving an object of this kind another name locks. */
  protected LockLevel lockedByRename() {
    return LockLevel.NONE;
  }

  /** True for the kind whose names stand in the keys of others as their schema. */
  public boolean isSchema() {
    return false;
  }

  /** The name alone: of a routine without its input types. */
  public String simpleName(ObjectKey key) {
    return key.name();
  }

  /** The key of an object that only differs in its {@link #simpleName}. */
  public ObjectKey called(ObjectKey key, String simpleName) {
    return new ObjectKey(key.parent(), key.kind(), key.schema(), simpleName);
  }

  /**
   * True where statements about the object are done in a moment and may fail without harm, so that they share
   * the script of what comes before them, however that runs.
   */
  public boolean runsAnyhow() {
    return false;
  }

  /**
   * Statements that follow the creation of another object, by itself or within its whole, because of what
   * this kind's objects do to all that are created: rules by which it gets what the model wanted does not
   * give it.
   */
  public List<Statement> after(SchemaObject created, Planning planning) {
    return List.of();
  }

  /**
   * Kinds of facts about the same object, or about what that is part of, that come first: an owner before
   * grants, grants on a table before those on its columns.
   */
  public Set<String> follows() {
    return Set.of();
  }

  /**
   * True where readers and writers wait while an object of this kind is locked: what holds rows, or shows
   * others'.
   */
  public boolean isWaitedFor() {
    return this instanceof RowKeepingKind<?>;
  }

  /**
   * True where the object ties its whole to others as they stand: it comes after everything else that happens
   * to the parts of its whole and of what it needs, and goes before.
   */
  public boolean seals() {
    return false;
  }

  /** What creating the object may lock besides its whole: what it needs, where the kind knows of no more. */
  public Set<ObjectKey> touches(T object, SchemaModel to) {
    Set<ObjectKey> touched = new HashSet<>(to.needsOf(object.key()));
    touched.addAll(to.assumedNeedsOf(object.key()));
    return touched;
  }

  /**
   * The text by which a programmable can be made or made anew on any database, whatever of it is there
   * ({@code CREATE OR REPLACE …}); for kinds with {@link Trait#PROGRAMMABLE} and their facts.
   */
  public List<Statement> define(T object, Planning planning) {
    return create(object, Folded.none(), planning);
  }

  /**
   * False where {@link #define} fails while something needs the object. Such a programmable is in versioned
   * scripts alone from where one of their statements needs it.
   */
  public boolean isDefinedWhileNeeded() {
    return true;
  }

  /** The text that makes a programmable where it is not there, or leaves it as it is. */
  public List<Statement> provide(T object, Planning planning) {
    return define(object, planning);
  }

  /** The statement that drops the object where it is there; for programmables in versioned scripts. */
  public Statement dropIfExists(ObjectKey key) {
    return Statement.of("DROP " + noun() + " IF EXISTS " + reference(key));
  }

  /**
   * Texts that read back letter by letter as they were written: names, types, bodies. Other texts are the
   * database's printing of what it understood, and one definition may be printed in several ways.
   */
  protected Set<String> verbatim() {
    return Set.of();
  }

  /**
   * True where two objects that differ in these attributes may still be one definition, printed in two ways.
   * A flag (an index that is not valid) or a number has no second printing.
   *
   * @param differing names of components
   */
  public final boolean mayBePrinting(Set<String> differing) {
    return components.stream().filter(component -> differing.contains(component.getName()))
        .allMatch(component -> !verbatim().contains(component.getName())
            && (component.getType() == String.class
                || Collection.class.isAssignableFrom(component.getType())));
  }

  /** What the differ compares: names of the components that differ, in the record's order. */
  public final Set<String> differing(T from, T to) {
    Set<String> differing = new LinkedHashSet<>();
    for (RecordComponent component : components) {
      if (!Objects.equals(value(component, from), value(component, to))) {
        differing.add(component.getName());
      }
    }
    return differing;
  }

  /** The attributes whose difference between these two is none. */
  public final Set<String> ignored(T from, T to) {
    return rules.stream().filter(rule -> !rule.tells().test(from, to))
        .flatMap(rule -> rule.attributes().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What the rules say to the differing attributes, each rule once, in the rules' order. */
  public final List<Outcome> outcomes(T from, T to, Planning planning) {
    Set<String> differing = differing(from, to);
    List<Outcome> outcomes = new ArrayList<>();
    for (AttributeRule<T, ? extends Outcome> rule : rules) {
      if (rule.tells().test(from, to) && rule.attributes().stream().anyMatch(differing::contains)) {
        outcomes.add(rule.rule().apply(from, to, planning));
      }
    }
    return outcomes;
  }

  private static Object value(RecordComponent component, Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(component + " cannot be read", e);
    }
  }

  @Override
  public final String toString() {
    return name + Arrays.toString(traits.toArray());
  }
}
