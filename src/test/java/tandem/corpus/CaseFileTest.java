package tandem.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.dialect.postgresql.PostgreSql;
import tandem.dialect.postgresql.kind.SchemaKind.Schema;
import tandem.kind.Kinds;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.Unmodelled;
import tandem.plan.Planner;

class CaseFileTest {
  private static final Kinds KINDS = new PostgreSql().kinds();
  private static final SchemaModel APP =
      new SchemaModel(List.of(new Schema(ObjectKey.of("schema", "app"))), List.of(), List.of());

  @TempDir Path folder;

  @Test
  void whatIsSaidOfBothWaysIsSaidOfEach() throws IOException {
    CaseFile file = file("forbid: [rewrite:*]\nthere:\n  forbid: [drop:column]\n");

    assertThat(file.there().forbid()).containsExactly("rewrite:*", "drop:column");
    assertThat(file.back().forbid()).containsExactly("rewrite:*");
  }

  @Test
  void aKeyThatIsNotKnownIsAnError() {
    assertThatThrownBy(() -> file("forbids: [rewrite:*]\n"))
        .isInstanceOf(UncheckedIOException.class).hasMessageContaining("forbids");
    assertThatThrownBy(() -> file("there: {change: [a]}\n")).hasMessageContaining("change");
    assertThatThrownBy(() -> file("forbid: [a]\nforbid: [b]\n")).hasMessageContaining("forbid");
  }

  @Test
  void aBudgetTellsWhatIsNotDoneAndWhatIsForbidden() throws IOException {
    assertThat(broken("require: [create:schema, 'create:schema:app']\nforbid: [drop:schema, data-loss:*]"))
        .isEmpty();
    assertThat(broken("require: [alter:schema]")).containsExactly("does not alter:schema");
    assertThat(broken("forbid: [create:schema]")).containsExactly("does create:schema: schema:app");
    assertThat(broken("forbid: ['create:*']")).containsExactly("does create:*: schema:app");
  }

  @Test
  void aTypoInABudgetIsAnError() {
    assertThatThrownBy(() -> broken("forbid: [replaces:schema]")).hasMessageContaining("replaces");
    assertThatThrownBy(() -> broken("forbid: [drop:shema]")).hasMessageContaining("shema");
    assertThatThrownBy(() -> broken("forbid: ['drop:schema:ap']")).hasMessageContaining("schema:ap");
    assertThatThrownBy(() -> broken("forbid: [drop]")).hasMessageContaining("drop");
    assertThatThrownBy(() -> file("there: {changes: ['schema:ap']}").there().mayChange(APP))
        .hasMessageContaining("schema:ap");
  }

  @Test
  void whatNoKindModelsHasToBeExpected() throws IOException {
    SchemaModel more = new SchemaModel(List.of(), List.of(), List.of(new Unmodelled("cast", "(a AS b)")));

    assertThat(file("unmodelled: []").unexpected(APP, more)).containsExactly("cast (a AS b)");
    assertThat(file("unmodelled: [cast (a AS b)]").unexpected(more, APP)).isEmpty();
    assertThat(file("unmodelled: [cast (a AS c)]").unexpected(more, APP))
        .containsExactly("cast (a AS b)", "cast (a AS c)");
  }

  private List<String> broken(String yaml) throws IOException {
    SchemaModel empty = SchemaModel.empty();
    return new Budget(new Planner(KINDS).plan(empty, APP, 17), empty, APP, KINDS).broken(file(yaml).there());
  }

  private CaseFile file(String yaml) throws IOException {
    Files.writeString(folder.resolve("case.yml"), yaml);
    return CaseFile.in(folder);
  }
}
