package tandem.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
  void linksOfWhatIsNotThereAreLeftOutForGood() {
    assertThat(model.dependencies()).hasSize(4);
    SchemaModel later = model.with(List.of(new Thing(unknown)));
    assertThat(later.needsOf(unknown)).isEmpty();
    assertThat(model.filter(key -> !key.equals(viewOne)).with(List.of(new Thing(viewOne))).needsOf(viewTwo))
        .containsExactly(column);
  }
}
