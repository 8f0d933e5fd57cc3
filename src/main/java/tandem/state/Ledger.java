package tandem.state;

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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tandem.ddl.FileNames;
import tandem.dialect.DatabaseIdentity;
import tandem.dialect.snapshot.ModelJson;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.TandemException;

/**
 * What this clone remembers of each database it has captured: the model then, and by what the database itself
 * knew its relations and columns, so that a rename can be told from a drop and an add. One file per database
 * in {@code .tandem/ledger/}: a line of identities, then the model.
 */
public final class Ledger {
  private final Path folder;
  private final ModelJson format;
  private final JsonFactory factory = new JsonFactory();

  /**
   * A database as it was.
   *
   * @param identities as {@link tandem.dialect.Dialect#identities} gives them
   */
  public record Entry(SchemaModel model, Map<ObjectKey, String> identities) {
    public Entry {
      identities = Map.copyOf(identities);
    }
  }

  /**
   * @param local the project's {@code .tandem} folder; nothing is made or read yet
   * @param format the dialect's
   */
  public Ledger(Path local, ModelJson format) {
    this.folder = local.toAbsolutePath().normalize().resolve("ledger");
    this.format = format;
  }

  /**
   * What is remembered of a database; empty where it was never captured, or where the file is damaged or of
   * another tandem: the next capture is then like a first one, which removes nothing.
   */
  public Optional<Entry> find(DatabaseIdentity database) {
    Path file = file(database);
    try {
      byte[] bytes = Files.readAllBytes(file);
      int line = 0;
      while (line < bytes.length && bytes[line] != '\n') {
        line++;
      }
      Map<ObjectKey, String> identities = identities(new String(bytes, 0, line, StandardCharsets.UTF_8));
      SchemaModel model = format.read(bytes, Math.min(line + 1, bytes.length), file.toString());
      return Optional.of(new Entry(model, identities));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | IllegalArgumentException | TandemException e) {
      return Optional.empty();
    }
  }

  /**
   * Remembers a database in place of what was remembered of it.
   *
   * @throws TandemException LEDGER-WRITE; what was remembered before still is
   */
  public void remember(DatabaseIdentity database, Entry entry) {
    Path file = file(database);
    Path aside = file.resolveSibling("." + file.getFileName() + ".aside");
    try {
      Files.createDirectories(folder);
      byte[] identities = (identities(entry.identities()) + "\n").getBytes(StandardCharsets.UTF_8);
      byte[] model = format.bytes(entry.model());
      byte[] bytes = new byte[identities.length + model.length];
      System.arraycopy(identities, 0, bytes, 0, identities.length);
      System.arraycopy(model, 0, bytes, identities.length, model.length);
      Files.write(aside, bytes);
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw TandemException
          .failed("LEDGER-WRITE", "What was captured cannot be remembered: " + e.getMessage())
          .at(file.toString())
          .remedy("Make .tandem writable for this user; until then a capture cannot tell who changed what.")
          .cause(e);
    }
  }

  private Path file(DatabaseIdentity database) {
    return folder.resolve(FileNames.of(database.server() + "-" + database.database()) + ".json");
  }

  private String identities(Map<ObjectKey, String> identities) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(text)) {
      json.writeStartObject();
      for (Map.Entry<ObjectKey, String> entry : new TreeMap<>(identities).entrySet()) {
        json.writeStringField(entry.getKey().toString(), entry.getValue());
      }
      json.writeEndObject();
    }
    return text.toString();
  }

  private Map<ObjectKey, String> identities(String text) throws IOException {
    Map<ObjectKey, String> identities = new TreeMap<>();
    try (JsonParser json = factory.createParser(text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("no identities");
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        ObjectKey key = ObjectKey.parse(json.currentName());
        json.nextToken();
        identities.put(key, json.getText());
      }
    }
    return identities;
  }
}
