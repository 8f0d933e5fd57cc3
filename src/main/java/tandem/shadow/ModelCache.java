package tandem.shadow;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import tandem.dialect.snapshot.ModelJson;
import tandem.model.TandemException;

/**
 * Models by what they were built of, so that building the same again needs no server. Entries are never
 * changed: another input is another entry, so clones and branches can share one cache, and so can a CI job's
 * runs. That is why it lies in the user's cache folder beside the shadow's and not in a clone.
 *
 * <p>An entry is written aside and renamed, and carries a checksum: what a killed process left, or what was
 * damaged, is no entry and is removed. A cache that cannot be read or written is no error; the model is built
 * then. The least recently used entries go when there are too many, which a run looks at when it first keeps
 * something and then again when it has filled what was free.
 */
public final class ModelCache {
  /** How many bytes the entries may take together. */
  public static final long MOST_BYTES = 256L << 20;

  private static final String EXTENSION = ".model";
  private static final Duration ABANDONED = Duration.ofHours(1);

  /** An entry; {@code bytes} on disk. */
  public record Entry(Path path, long bytes) {}

  private final Path folder;
  private final ModelJson format;
  private final long mostBytes;
  private final JsonFactory remarksFormat = new JsonFactory();
  /** How many bytes this run may write before it looks again what is there. */
  private final AtomicLong room = new AtomicLong();

  /**
   * @param cacheFolder as {@link ShadowCache#folder(Map)} gives it; nothing is made or read yet
   * @param format the dialect's
   */
  public ModelCache(Path cacheFolder, ModelJson format) {
    this(cacheFolder, format, MOST_BYTES);
  }

  ModelCache(Path cacheFolder, ModelJson format, long mostBytes) {
    this.folder = new CacheLayout(cacheFolder.toAbsolutePath().normalize()).models();
    this.format = format;
    this.mostBytes = mostBytes;
  }

  /**
   * The start of a key: this build of tandem and the attributes its kinds have. To be gone on with everything
   * else the model follows from: files, the server's full version, placeholders, schemas, roles.
   *
   * @param what what is built, so that two builders never share an entry: {@code state}, {@code migrations}
   */
  public ModelKey key(String what) {
    return new ModelKey("")
        .with("build", BuildMark.ofThisProgram())
        .with("shape", format.shape())
        .with("what", what);
  }

  /** The entry of a key. */
  public Optional<Cached> find(ModelKey key) {
    Path file = file(key);
    try {
      byte[] bytes = Files.readAllBytes(file);
      int header = lineEnd(bytes, 0);
      if (!new String(bytes, 0, header, StandardCharsets.US_ASCII).equals(checksum(bytes, header))) {
        return removed(file);
      }
      int remarks = lineEnd(bytes, header);
      Cached found = new Cached(
          format.read(bytes, remarks, file.toString()),
          remarks(new String(bytes, header, remarks - header, StandardCharsets.UTF_8)));
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
      return Optional.of(found);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | TandemException e) {
      return removed(file);
    }
  }

  private static Optional<Cached> removed(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // It will be looked at, and left aside, again.
    }
    return Optional.empty();
  }

  /** Keeps a model; where the folder does not take it, it is built again next time. */
  public void keep(ModelKey key, Cached cached) {
    Path aside = null;
    try {
      makeFolder();
      byte[] model = format.bytes(cached.model());
      byte[] remarks = remarks(cached.remarks()).getBytes(StandardCharsets.UTF_8);
      byte[] bytes = new byte[9 + remarks.length + model.length];
      System.arraycopy(remarks, 0, bytes, 9, remarks.length);
      System.arraycopy(model, 0, bytes, 9 + remarks.length, model.length);
      System.arraycopy(checksum(bytes, 9).getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 9);
      aside = Files.createTempFile(folder, ".", ".aside");
      Files.write(aside, bytes);
      Files.move(aside, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      if (room.addAndGet(-bytes.length) < 0) {
        evict(file(key));
      }
    } catch (IOException | TandemException e) {
      if (aside != null) {
        removed(aside);
      }
    }
  }

  /** For the owner's eyes only: a schema may tell what its data is about. */
  private void makeFolder() throws IOException {
    if (!Files.isDirectory(folder)) {
      Folders.make(folder.getParent());
      Files.createDirectories(folder);
      if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      }
    }
  }

  private void evict(Path justWritten) throws IOException {
    record Dated(Path path, long bytes, FileTime used) {}
    List<Dated> all = new ArrayList<>();
    for (Path path : files()) {
      try {
        BasicFileAttributes is = Files.readAttributes(path, BasicFileAttributes.class);
        all.add(new Dated(path, is.size(), is.lastModifiedTime()));
      } catch (NoSuchFileException e) {
        // Another run has removed it.
      }
    }
    long sum = all.stream().mapToLong(Dated::bytes).sum();
    Instant old = Instant.now().minus(ABANDONED);
    all.sort(Comparator.comparing(Dated::used).thenComparing(Dated::path));
    for (Dated dated : all) {
      boolean abandoned = !isEntry(dated.path()) && dated.used().toInstant().isBefore(old);
      boolean tooMany = sum > mostBytes && isEntry(dated.path()) && !dated.path().equals(justWritten);
      if (abandoned || tooMany) {
        Files.deleteIfExists(dated.path());
        sum -= dated.bytes();
      }
    }
    room.set(mostBytes - sum);
  }

  /**
   * The entries in the order of their names.
   *
   * @throws TandemException when the folder cannot be read
   */
  public List<Entry> entries() {
    try {
      List<Entry> entries = new ArrayList<>();
      for (Path path : files()) {
        entries.add(new Entry(path, Files.size(path)));
      }
      return entries;
    } catch (IOException e) {
      throw Folders.problem(folder, e);
    }
  }

  /**
   * Removes all entries; a run that is reading one goes on.
   *
   * @return what was there
   * @throws TandemException when one cannot be removed
   */
  public List<Entry> clear() {
    List<Entry> entries = entries();
    try {
      for (Entry entry : entries) {
        Files.deleteIfExists(entry.path());
      }
      return entries;
    } catch (IOException e) {
      throw Folders.problem(folder, e);
    }
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static boolean isEntry(Path path) {
    return path.getFileName().toString().endsWith(EXTENSION);
  }

  private Path file(ModelKey key) {
    return folder.resolve(key.hash() + EXTENSION);
  }

  /** The first line: of all that follows it. */
  private static String checksum(byte[] bytes, int from) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, from, bytes.length - from);
    return HexFormat.of().toHexDigits((int) sum.getValue()) + '\n';
  }

  private static int lineEnd(byte[] bytes, int from) throws IOException {
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        return i + 1;
      }
    }
    throw new IOException("cut off");
  }

  private String remarks(Map<String, List<String>> remarks) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = remarksFormat.createGenerator(text)) {
      json.writeStartObject();
      for (Map.Entry<String, List<String>> remark : new TreeMap<>(remarks).entrySet()) {
        json.writeArrayFieldStart(remark.getKey());
        for (String line : remark.getValue()) {
          json.writeString(line);
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    }
    return text + "\n";
  }

  private Map<String, List<String>> remarks(String text) throws IOException {
    Map<String, List<String>> remarks = new TreeMap<>();
    try (JsonParser json = remarksFormat.createParser(text)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        List<String> lines = new ArrayList<>();
        json.nextToken();
        while (json.nextToken() == JsonToken.VALUE_STRING) {
          lines.add(json.getText());
        }
        remarks.put(name, lines);
      }
    }
    return remarks;
  }
}
