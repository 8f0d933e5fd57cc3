package tandem.shadow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.dialect.Dialect;
import tandem.dialect.postgresql.PostgreSql;
import tandem.dialect.postgresql.kind.CommentKind.Comment;
import tandem.dialect.postgresql.kind.SchemaKind.Schema;
import tandem.dialect.snapshot.ModelJson;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;

class ModelCacheTest {
  private static final Dialect DIALECT = new PostgreSql();

  @TempDir Path folder;

  @Test
  void aModelComesBackWithWhatWasSaidOfIt() {
    ModelCache cache = cache(ModelCache.MOST_BYTES);
    ModelKey key = cache.key("state").with("files", Map.of("a.sql", "x"));
    assertThat(cache.find(key)).isEmpty();
    Cached cached = new Cached(
        model("it's\n\"x\""), Map.of("stubbed roles", List.of("a\nb", ""), "none", List.of()));
    cache.keep(key, cached);
    assertThat(cache(ModelCache.MOST_BYTES).find(key)).contains(cached);
    assertThat(cache.entries()).hasSize(1);
  }

  @Test
  void everyInputMakesAnotherKeyAndTheirBordersCount() {
    ModelKey key = cache(0).key("state");
    assertThat(List.of(
        key, cache(0).key("migrations"), key.with("a", "b"), key.with("a", "c"), key.with("ab", ""),
        key.with("", "ab"),
        key.with("f", Map.of("a", "b")), key.with("f", Map.of("b", "a")),
        key.with("f", Map.of("a", "", "b", "")),
        key.with("f", Map.of())))
        .doesNotHaveDuplicates();
    assertThat(cache(0).key("state").with("a", "b")).isEqualTo(key.with("a", "b"));
  }

  @Test
  void anotherBuildOfTheProgramIsAnotherMark() throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Files.writeString(classes.resolve("A.class"), "a");
    String mark = BuildMark.of(classes);
    assertThat(BuildMark.of(classes)).isEqualTo(mark);
    Files.writeString(classes.resolve("A.class"), "b");
    assertThat(BuildMark.of(classes)).isNotEqualTo(mark);
  }

  @Test
  void aDamagedEntryIsIgnoredAndRemoved() throws IOException {
    ModelCache cache = cache(ModelCache.MOST_BYTES);
    ModelKey key = cache.key("x");
    for (int damage = 0; damage < 4; damage++) {
      cache.keep(key, new Cached(model("x"), Map.of()));
      Path file = cache.entries().getFirst().path();
      byte[] bytes = Files.readAllBytes(file);
      switch (damage) {
        case 0 -> Files.write(file, new byte[0]);
        case 1 -> Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 3));
        case 2 -> {
          bytes[bytes.length / 2] ^= 1;
          Files.write(file, bytes);
        }
        default -> Files.writeString(file, "no line end");
      }
      assertThat(cache.find(key)).as("damage " + damage).isEmpty();
      assertThat(file).doesNotExist();
    }
  }

  @Test
  void theLeastRecentlyUsedGoesWhenThereIsTooMuch() throws IOException {
    ModelCache cache = cache(ModelCache.MOST_BYTES);
    List<ModelKey> keys = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      keys.add(cache.key("x").with("n", String.valueOf(i)));
      cache.keep(keys.get(i), new Cached(model("x"), Map.of()));
    }
    long each = cache.entries().getFirst().bytes();
    for (ModelCache.Entry entry : cache.entries()) {
      Files.setLastModifiedTime(entry.path(), FileTime.from(Instant.now().minusSeconds(3600)));
    }
    assertThat(cache.find(keys.get(0))).isPresent();
    cache(each * 2).keep(cache.key("new"), new Cached(model("x"), Map.of()));
    assertThat(cache.entries()).hasSize(2);
    assertThat(cache.find(keys.get(0))).isPresent();
    assertThat(cache.find(cache.key("new"))).isPresent();
  }

  @Test
  void oneRunThatWritesMoreThanThereIsRoomForMakesRoomAgain() {
    ModelCache measure = cache(ModelCache.MOST_BYTES);
    measure.keep(measure.key("x"), new Cached(model("x"), Map.of()));
    ModelCache small = cache(measure.entries().getFirst().bytes() * 3);
    for (int i = 0; i < 10; i++) {
      small.keep(small.key("x").with("n", String.valueOf(i)), new Cached(model("x"), Map.of()));
      assertThat(small.entries()).hasSizeLessThanOrEqualTo(3);
    }
    assertThat(small.entries()).hasSize(3);
  }

  @Test
  void whatAKilledRunLeftIsRemovedOnceItIsOld() throws IOException {
    ModelCache cache = cache(ModelCache.MOST_BYTES);
    cache.keep(cache.key("a"), new Cached(model("x"), Map.of()));
    Path left = folder.resolve("models/.123.aside");
    Files.writeString(left, "half");
    cache(ModelCache.MOST_BYTES).keep(cache.key("b"), new Cached(model("x"), Map.of()));
    assertThat(left).exists();
    Files.setLastModifiedTime(left, FileTime.from(Instant.now().minusSeconds(7200)));
    cache(ModelCache.MOST_BYTES).keep(cache.key("c"), new Cached(model("x"), Map.of()));
    assertThat(left).doesNotExist();
  }

  @Test
  void manyAtOnceSeeWholeEntriesOrNone() {
    ModelCache cache = cache(ModelCache.MOST_BYTES);
    ModelKey key = cache.key("x");
    SchemaModel model = model("x".repeat(100_000));
    List<CompletableFuture<Void>> runs = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      runs.add(CompletableFuture.runAsync(() -> {
        for (int round = 0; round < 20; round++) {
          cache.keep(key, new Cached(model, Map.of()));
          assertThat(cache.find(key)).contains(new Cached(model, Map.of()));
        }
      }));
    }
    runs.forEach(CompletableFuture::join);
    assertThat(cache.entries()).hasSize(1);
  }

  @Test
  void aFolderThatCannotBeMadeIsNoError() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    ModelCache cache = new ModelCache(file, new ModelJson(DIALECT.name(), DIALECT.kinds()));
    cache.keep(cache.key("x"), new Cached(SchemaModel.empty(), Map.of()));
    assertThat(cache.find(cache.key("x"))).isEmpty();
  }

  @Test
  void clearingRemovesAll() {
    ModelCache cache = cache(ModelCache.MOST_BYTES);
    cache.keep(cache.key("x"), new Cached(model("x"), Map.of()));
    assertThat(cache.clear()).hasSize(1);
    assertThat(cache.entries()).isEmpty();
  }

  private ModelCache cache(long mostBytes) {
    return new ModelCache(folder, new ModelJson(DIALECT.name(), DIALECT.kinds()), mostBytes);
  }

  private static SchemaModel model(String comment) {
    ObjectKey key = ObjectKey.of("schema", "app");
    return new SchemaModel(
        List.of(new Schema(key), new Comment(key.fact("comment"), comment)), List.of(), List.of());
  }
}
