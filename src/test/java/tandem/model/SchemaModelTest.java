package tandem.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SchemaModelTest {
  private record Thing(ObjectKey key) implements SchemaObject {}

  private final ObjectKey table = ObjectKey.of("table", "app", "t");
  private final ObjectKey column = table.child("column", "c");
  private final ObjectKey viewOne = ObjectKey.of("view", "app", "v1");
  private final ObjectKey viewTwo = ObjectKey.of("view", "app", "v2");
  private final ObjectKey unknown = ObjectKey.of("view", "app", "w");

  private final SchemaModel model = new SchemaModel(
      List.of(new Thing(viewTwo), new Thing(column), new Thing(viewOne), new Thing(table)),
      List.of(
          Dependency.of(viewTwo, column), Dependency.of(viewOne, column), Dependency.of(viewTwo, viewOne),
          Dependency.of(viewTwo, viewOne), Dependency.of(unknown, column), Dependency.of(viewOne, viewOne),
          new Dependency(viewOne, table, true)),
      List.of());

  @Test
  void linksComeInTheOrderOfKeys() {
    assertThat(model.objects().keySet()).containsExactly(table, column, viewOne, viewTwo);
    assertThat(model.dependentsOf(column)).containsExactly(viewOne, viewTwo);
    assertThat(model.needsOf(viewTwo)).containsExactly(column, viewOne);
    assertThat(model.needsOf(column)).containsExactly(table);
    assertThat(model.partsOf(table)).containsExactly(column);
    assertThat(model.assumedNeedsOf(viewOne)).containsExactly(table);
  }

  @Test
  void linksOfManyKeysAreThoseThatWereGiven() {
    Random random = new Random(3);
    List<ObjectKey> keys =
        IntStream.range(0, 200).mapToObj(i -> ObjectKey.of("view", "app", "v" + i)).toList();
    List<Dependency> given = random.ints(1_000, 0, keys.size()).boxed()
        .map(i -> new Dependency(keys.get(i), keys.get(random.nextInt(keys.size())), i % 3 == 0)).toList();
    SchemaModel many = new SchemaModel(keys.stream().map(Thing::new).toList(), given, List.of());
    List<Dependency> others =
        given.stream().filter(each -> !each.dependent().equals(each.referenced())).toList();
    for (ObjectKey key : keys) {
      assertThat(many.needsOf(key)).containsExactlyElementsOf(others.stream()
          .filter(each -> each.dependent().equals(key) && !each.assumed())
          .map(Dependency::referenced).collect(Collectors.toCollection(TreeSet::new)));
      assertThat(many.assumedNeedsOf(key)).containsExactlyElementsOf(others.stream()
          .filter(each -> each.dependent().equals(key) && each.assumed())
          .map(Dependency::referenced).collect(Collectors.toCollection(TreeSet::new)));
      assertThat(many.dependentsOf(key)).containsExactlyElementsOf(others.stream()
          .filter(each -> each.referenced().equals(key) && !each.assumed())
          .map(Dependency::dependent).collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  @Test
  void linksOfWhatIsNotThereAreLeftOutForGood() {
    assertThat(model.dependencies()).hasSize(4);
    assertThat(model.needsOf(unknown)).isEmpty();
    assertThat(model.dependentsOf(unknown)).isEmpty();
    SchemaModel later = model.with(List.of(new Thing(unknown)));
    assertThat(later.needsOf(unknown)).isEmpty();
    assertThat(model.filter(key -> !key.equals(viewOne)).with(List.of(new Thing(viewOne))).needsOf(viewTwo))
        .containsExactly(column);
  }
}
