package tandem.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tandem.kind.Folded;
import tandem.kind.Kinds;
import tandem.kind.ObjectKind;
import tandem.kind.Planning;
import tandem.kind.RowKeepingKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.SchemaObject;
import tandem.state.StateFile;
import tandem.state.StateWriter;

/** Puts a model into chapters and entries: what each object is made of, in the words of its DDL. */
final class Contents {
  private static final String CONSTRAINT = "CONSTRAINT ";

  private final SchemaModel model;
  private final Kinds kinds;
  private final Planning planning;
  private final Ties ties;
  private final Map<ObjectKey, String> remarks = new HashMap<>();
  private final Map<ObjectKey, List<String>> statements = new HashMap<>();
  private final Map<ObjectKey, List<String>> definitions = new HashMap<>();

  private Contents(SchemaModel model, Kinds kinds, int major, Ties ties) {
    this.model = model;
    this.kinds = kinds;
    this.planning = Planning.shortly(SchemaModel.empty(), model, kinds, major);
    this.ties = ties;
    model.objects().values().forEach(object -> words(object).ifPresent(words -> {
      if (object.key().name().isEmpty()) {
        remarks.put(object.key().parent(), words);
      }
    }));
    for (StateFile file : new StateWriter(kinds, major).written(model).values()) {
      for (StateFile.Piece piece : file.pieces()) {
        statements.computeIfAbsent(piece.key(), any -> new ArrayList<>()).add(piece.sql());
        definitions.computeIfAbsent(piece.key().root(), any -> new ArrayList<>()).add(piece.sql() + ";\n");
      }
    }
  }

  /** The schemas by name, what is in none last. */
  static List<Chapter> of(SchemaModel model, Kinds kinds, int major, Ties ties) {
    return new Contents(model, kinds, major, ties).chapters();
  }

  private List<Chapter> chapters() {
    Map<String, List<Entry>> bySchema = new TreeMap<>(
        Comparator.<String, Boolean>comparing(String::isEmpty).thenComparing(Comparator.naturalOrder()));
    Map<ObjectKey, List<ObjectKey>> families = new TreeMap<>(
        Comparator.<ObjectKey, Boolean>comparing(key -> !kinds.of(key).isSchema())
            .thenComparing(key -> !ties.pictured().contains(key))
            .thenComparing(kinds::rank).thenComparing(Comparator.naturalOrder()));
    model.objects().keySet()
        .forEach(key -> families.computeIfAbsent(key.root(), any -> new ArrayList<>()).add(key));
    families.forEach((root, family) -> {
      String schema = kinds.of(root).isSchema() ? root.name() : root.schema();
      bySchema.computeIfAbsent(schema, any -> new ArrayList<>()).add(entry(root, family));
    });
    boolean hasSchemas = kinds.all().stream().anyMatch(ObjectKind::isSchema);
    String inNone = hasSchemas ? "In no schema" : "Everything";
    return bySchema.entrySet().stream().map(each -> new Chapter(
        each.getKey(), each.getKey().isEmpty() ? inNone : each.getKey(), each.getValue())).toList();
  }

  private Entry entry(ObjectKey root, List<ObjectKey> family) {
    Map<ObjectKind<?>, List<ObjectKey>> byKind = new LinkedHashMap<>();
    family.stream().filter(key -> key.parent() != null && isShown(key))
        .sorted(Comparator.<ObjectKey, Integer>comparing(kinds::rank)
            .thenComparing(key -> order(model.objects().get(key))).thenComparing(Comparator.naturalOrder()))
        .forEach(key -> byKind.computeIfAbsent(kinds.of(key), any -> new ArrayList<>()).add(key));
    List<Entry.Group> groups = byKind.entrySet().stream()
        .map(each -> group(each.getKey(), each.getValue())).toList();
    Entry.Face face = kinds.has(root, Trait.PROGRAMMABLE) ? Entry.Face.TEXT
        : groups.stream().anyMatch(Entry.Group::listed) ? Entry.Face.ROWS : Entry.Face.OTHER;
    return new Entry(root, root.kind(), face, remarks.getOrDefault(root, ""), groups,
        String.join("\n", definitions.getOrDefault(root, List.of())));
  }

  /** What is folded into a part stands in that one's row, and a comment beside what it is about. */
  private boolean isShown(ObjectKey key) {
    boolean standsBeside = words(model.objects().get(key)).isPresent() && key.name().isEmpty();
    return !standsBeside && (key.parent().parent() == null || statements.containsKey(key));
  }

  private Entry.Group group(ObjectKind<?> kind, List<ObjectKey> keys) {
    String title = keys.size() == 1 ? kind.name() : kind.plural();
    return new Entry.Group(title, kind instanceof RowKeepingKind<?>, keys.stream().map(this::row).toList());
  }

  private Entry.Row row(ObjectKey key) {
    Predicate<ObjectKey> sameRoot = other -> other.root().equals(key.root());
    List<ObjectKey> usedBy = model.dependentsOf(key).stream()
        .filter(other -> other.parent() != null && other.parent().equals(key.root()))
        .filter(other -> !kinds.has(other, Trait.FACT)).toList();
    List<ObjectKey> uses = Stream.concat(
            Stream.of(key), model.partsOf(key).stream().filter(part -> !statements.containsKey(part)))
        .flatMap(part -> model.needsOf(part).stream()).map(ObjectKey::root)
        .filter(sameRoot.negate()).filter(other -> !kinds.of(other).isSchema()).distinct().toList();
    return new Entry.Row(key, name(key), definition(key), usedBy, uses, remarks.getOrDefault(key, ""));
  }

  private static String name(ObjectKey key) {
    return String.join(".", key.line().stream().skip(1).map(ObjectKey::name)
        .filter(name -> !name.isEmpty()).toList());
  }

  private String definition(ObjectKey key) {
    SchemaObject object = model.objects().get(key);
    Optional<String> words = words(object);
    if (words.isPresent()) {
      return words.get();
    }
    String clause = clause(object).orElse("");
    // The statement that adds the part to what is there already says what its clause says.
    List<String> more = statements.getOrDefault(key, List.of()).stream()
        .filter(sql -> clause.isEmpty() || !sql.contains(clause)).toList();
    return Stream.concat(Stream.of(unnamed(clause, key)).filter(text -> !text.isEmpty()), more.stream())
        .collect(Collectors.joining(";\n"));
  }

  /** Without the name that it begins with, bare or in the quotes of any dialect. */
  private static String unnamed(String clause, ObjectKey key) {
    String rest = clause.startsWith(CONSTRAINT) ? clause.substring(CONSTRAINT.length()) : clause;
    // A column may have nothing but its name.
    return Stream.of("", "\"", "`").map(quote -> quote + key.name().replace(quote, quote + quote) + quote)
        .filter(name -> rest.equals(name) || rest.startsWith(name + ' ')).findFirst()
        .map(name -> rest.substring(name.length()).stripLeading()).orElse(clause);
  }

  private <T extends SchemaObject> Optional<String> clause(T object) {
    List<Folded.Part> folded = model.partsOf(object.key()).stream()
        .filter(part -> !statements.containsKey(part)).sorted(Comparator.comparing(kinds::rank))
        .map(model.objects()::get)
        .flatMap(part -> clause(part).map(text -> new Folded.Part(part, text)).stream()).toList();
    return kinds.of(object).clause(object, new Folded(folded), planning);
  }

  private <T extends SchemaObject> Optional<String> words(T object) {
    return kinds.of(object).words(object);
  }

  private <T extends SchemaObject> int order(T object) {
    return kinds.of(object).order(object);
  }
}
