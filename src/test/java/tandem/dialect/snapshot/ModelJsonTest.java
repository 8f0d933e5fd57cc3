package tandem.dialect.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.ddl.script.Syntax;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Kinds;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.model.Dependency;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.SchemaObject;
import tandem.model.TandemException;
import tandem.model.Unmodelled;

class ModelJsonTest {
  private static final List<String> NAMES = List.of(
      "plain", "a.b", "a/b", "a:b", "a\"b", "a(b", "a)b", "f(\"x.y\", app.t)", "a*b", "new\nline",
      "😀 é", "", "back\\slash",
      "f(integer)", "\"", "per%cent", " ");

  private final ModelJson json = new ModelJson("test", new Kinds(Syntax.standard(),
      List.of(new ThingKind())));

  enum Colour { RED, GREEN }

  record Size(int width, long height) {}

  record Thing(
      ObjectKey key, String text, boolean flag, int number, long big, List<String> list, Colour colour,
      Size size, List<Size> sizes) implements SchemaObject {}

  @Test
  void aModelComesBackAsItWasWithWhatItsObjectsNeed() {
    List<Thing> things = NAMES.stream().flatMap(name -> {
      ObjectKey key = ObjectKey.of("thing", name.isEmpty() ? "" : "sch." + name, "x" + name);
      Thing whole = new Thing(key, name, true, -1, Long.MAX_VALUE, List.of("", name), Colour.GREEN,
          new Size(1, 2), List.of(new Size(0, 0), new Size(3, 4)));
      Thing part = new Thing(key.child("thing", "y" + name), "", false, 0, 0, List.of(), Colour.RED,
          new Size(0, 0), List.of());
      Thing fact = new Thing(part.key().fact("thing"), "", false, 0, 0, List.of(), Colour.RED, new Size(0, 0),
          List.of());
      return List.of(whole, part, fact).stream();
    }).toList();
    List<Dependency> dependencies = List.of(
        Dependency.of(things.get(0).key(), things.get(10).key()),
        Dependency.of(things.get(13).key(), things.get(4).key()),
        new Dependency(things.get(3).key(), things.get(1).key(), true));
    SchemaModel model = new SchemaModel(things, dependencies, List.of(new Unmodelled("rule", "\"a\" on b")));

    String text = json.write(model);
    SchemaModel back = json.read(text, "x.json");

    assertThat(back).isEqualTo(model);
    assertThat(back.dependencies()).isEqualTo(model.dependencies());
    assertThat(back.unmodelled()).isEqualTo(model.unmodelled());
    assertThat(json.write(back)).isEqualTo(text);
    assertThat(text.lines()).hasSizeGreaterThan(things.size());
  }

  @Test
  void theModelOfNothingComesBack() {
    assertThat(json.read(json.write(SchemaModel.empty()), "x.json")).isEqualTo(SchemaModel.empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", "{", "[]", "{}", "null", "{\"format\": \"tandem-model\", \"version\": 2}",
    "{\"format\": \"tandem-model\", \"version\": 1, \"dialect\": \"other\"}",
    "{\"format\": \"tandem-model\", \"objects\": [{\"key\": \"nothing:x\"}]}",
    "{\"format\": \"tandem-model\", \"objects\": [{\"key\": \"thing:x\", \"attributes\": {\"unknown\": 1}}]}",
    "{\"format\": \"tandem-model\", \"objects\": [{\"attributes\": {}}]}",
    "{\"format\": \"tandem-model\", \"objects\": "
        + "[{\"key\": \"thing:x\", \"attributes\": {\"colour\": \"BLUE\"}}]}",
    "{\"format\": \"tandem-model\", \"objects\": [1]}",
    "{\"format\": \"tandem-model\", \"objects\": [{\"key\": \"thing:x\"}, {\"key\": \"thing:x\"}]}"
  })
  void whatIsNoModelIsRefusedWithItsPlace(String text) {
    assertThatThrownBy(() -> json.read(text, "x.json")).isInstanceOfSatisfying(TandemException.class, e -> {
      assertThat(e.code()).isEqualTo("SNAPSHOT-FORMAT");
      assertThat(e.where()).contains("x.json");
    });
  }

  private static final class ThingKind extends ReplaceableKind<Thing> {
    ThingKind() {
      super("thing", Thing.class, Set.of(), List.of(AttributeRule.of((from, to, planning) -> Outcome.alter(),
          "text", "flag", "number", "big", "list", "colour", "size", "sizes")));
    }

    @Override
    public String noun() {
      return "THING";
    }

    @Override
    public String reference(ObjectKey key) {
      return key.name();
    }

    @Override
    public List<tandem.ddl.Statement> create(Thing thing, Folded folded, Planning planning) {
      return List.of();
    }

    @Override
    public List<tandem.ddl.Statement> drop(Thing thing, Planning planning) {
      return List.of();
    }
  }
}
