package tandem.corpus;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.plan.Refusal;

/**
 * What a case's {@code case.yml} says. A key it does not know is an error.
 *
 * @param require what both plans must do, in the words of {@link Budget}
 * @param forbid what neither plan may do
 * @param there what is said of the way from from.sql to to.sql only
 * @param back what is said of the way from to.sql to from.sql only
 * @param unmodelled what the databases hold that no kind models: the database's word and full name,
 *     {@code operator public.=== (integer, integer)}
 */
record CaseFile(List<String> require, List<String> forbid, Way there, Way back, List<String> unmodelled) {
  private static final ObjectMapper YAML = new ObjectMapper(
      YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());

  /**
   * What is said of one way.
   *
   * @param changes tables and columns whose values change on purpose, {@code table:public.t/column:a}
   * @param refuses words from the refusals of a plan that must not be run; each refusal holds some of them
   */
  record Way(List<String> require, List<String> forbid, List<String> changes, List<String> refuses) {
    Way {
      require = orNone(require);
      forbid = orNone(forbid);
      changes = orNone(changes);
      refuses = orNone(refuses);
    }

    /** A way of which nothing is said. */
    static final Way SAYS_NOTHING = new Way(null, null, null, null);

    /** The refusals that are not expected, and the words that are and that no refusal holds. */
    List<String> unexpected(List<Refusal> refusals) {
      List<String> unexpected = new ArrayList<>();
      refusals.stream().map(refusal -> refusal.key() + ": " + refusal.why() + "; " + refusal.remedy())
          .filter(text -> refuses.stream().noneMatch(text::contains)).forEach(unexpected::add);
      refuses.stream().filter(words -> refusals.stream().noneMatch(refusal -> refusal.why().contains(words)))
          .map(words -> "no refusal says: " + words).forEach(unexpected::add);
      return unexpected;
    }

    /** The tables and columns whose values change on purpose. */
    Predicate<ObjectKey> mayChange(SchemaModel before) {
      List<ObjectKey> keys = changes.stream().map(ObjectKey::parse).toList();
      keys.stream().filter(key -> !before.contains(key)).findFirst().ifPresent(key -> {
        throw new AssertionError("case.yml: there is no " + key);
      });
      return keys::contains;
    }

    private Way with(CaseFile both) {
      return new Way(joined(both.require(), require), joined(both.forbid(), forbid), changes, refuses);
    }
  }

  CaseFile {
    require = orNone(require);
    forbid = orNone(forbid);
    there = Objects.requireNonNullElse(there, Way.SAYS_NOTHING);
    back = Objects.requireNonNullElse(back, Way.SAYS_NOTHING);
    unmodelled = orNone(unmodelled);
  }

  /** The file of a case's folder; one that is not there says nothing. */
  static CaseFile in(Path folder) {
    Path file = folder.resolve("case.yml");
    try {
      CaseFile read = Files.exists(file) ? YAML.readValue(file.toFile(), CaseFile.class)
          : new CaseFile(null, null, null, null, null);
      return new CaseFile(
          List.of(), List.of(), read.there.with(read), read.back.with(read), read.unmodelled);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": " + e.getMessage(), e);
    }
  }

  /** What the schemas hold that no kind models and nobody expects, and the other way round. */
  Set<String> unexpected(SchemaModel one, SchemaModel other) {
    Set<String> unexpected = Stream.concat(one.unmodelled().stream(), other.unmodelled().stream())
        .map(seen -> seen.type() + ' ' + seen.identity()).collect(Collectors.toCollection(TreeSet::new));
    Set<String> expected = Set.copyOf(unmodelled);
    Set<String> seen = Set.copyOf(unexpected);
    unexpected.removeAll(expected);
    expected.stream().filter(name -> !seen.contains(name)).forEach(unexpected::add);
    return unexpected;
  }

  private static List<String> orNone(List<String> some) {
    return some == null ? List.of() : List.copyOf(some);
  }

  private static List<String> joined(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
