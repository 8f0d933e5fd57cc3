package tandem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.cli.CommandLineRun;

/** What README says of the sample in this repository, done in a copy of it. */
class SampleTest {
  @TempDir Path copy;

  @BeforeEach
  void copyTheSample() throws IOException {
    Files.copy(Path.of("config.yml"), copy.resolve("config.yml"));
    for (String folder : List.of("state", "migrations")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : (Iterable<Path>) files::iterator) {
          Files.copy(file, copy.resolve(file.toString()));
        }
      }
    }
  }

  @Test
  void aColumnAddedToAStateFileIsPendingThenShipped() throws IOException {
    assertThat(tandem(0, "check")).contains("All in step.");
    Path product = copy.resolve("state/shop/tables/product.sql");
    String text = Files.readString(product);
    String added = text.replace("  points integer DEFAULT 1 NOT NULL,\n",
        "  points integer DEFAULT 1 NOT NULL,\n  glows boolean DEFAULT false NOT NULL,\n");
    assertThat(added).isNotEqualTo(text);
    Files.writeString(product, added);

    assertThat(tandem(3, "check")).contains("pending (1)", "table:shop.product/column:glows");
    assertThat(tandem(0, "generate", "glowing_ducks"))
        .contains("rows in 12 tables", "proven in a replay from empty", "wrote 0004_glowing_ducks");
    assertThat(tandem(0, "check")).contains("All in step.");
  }

  @Test
  void theViewsOnAColumnComeBackAfterItsTypeHasChanged() throws IOException {
    Path lines = copy.resolve("state/shop/tables/order_line.sql");
    Files.writeString(lines, Files.readString(lines).replace("quantity integer", "quantity bigint"));

    assertThat(tandem(0, "generate", "many_ducks")).contains("wrote 0004_many_ducks");
    assertThat(Files.readString(copy.resolve("migrations/0004_many_ducks/V4.1__many_ducks.sql")))
        .contains("DROP VIEW IF EXISTS shop.order_totals", "ALTER COLUMN quantity TYPE bigint");
    assertThat(Files.readString(copy.resolve("migrations/programmable/views/R__view_shop.golden_goose.sql")))
        .startsWith("-- rebuilt by 0004_many_ducks");
    assertThat(tandem(0, "check")).contains("All in step.");
  }

  private String tandem(int exit, String... words) {
    CommandLineRun run = CommandLineRun.in(copy, System.getenv(), List.of(words));
    assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(exit);
    return run.out();
  }
}
