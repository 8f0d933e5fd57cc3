package tandem.dialect.snapshot;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tandem.kind.Kinds;
import tandem.kind.ObjectKind;
import tandem.model.Dependency;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.SchemaObject;
import tandem.model.TandemException;
import tandem.model.Unmodelled;

/**
 * Writes models as JSON and reads them back, dependencies and what is not modelled included. The same model
 * gives the same bytes.
 *
 * <pre>
 * {"format": "tandem-model", "version": 1, "dialect": "postgresql",
 *  "objects": [{"key": "table:app.orders/column:id", "attributes": {"type": "bigint", …},
 *               "needs": ["domain:app.money"], "assumes": […]}, …],
 *  "unmodelled": [{"type": "rule", "identity": "…"}, …]}
 * </pre>
 * An attribute that is empty, 0 or false is left out. {@code needs} are recorded dependencies,
 * {@code assumes} guessed ones.
 */
public final class ModelJson {
  private static final String FORMAT = "tandem-model";
  private static final int VERSION = 1;

  /** Each object is written as a value of its own, so that each has a line. */
  private final JsonFactory factory = new JsonFactoryBuilder()
      .rootValueSeparator(",\n")
      .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
      .build();
  private final String dialect;
  private final Map<String, RecordFormat> formats = new HashMap<>();

  /**
   * @param dialect its name; a file of another dialect is refused
   * @param kinds the kinds whose records may occur
   */
  public ModelJson(String dialect, Kinds kinds) {
    this.dialect = dialect;
    for (ObjectKind<?> kind : kinds.all()) {
      formats.put(kind.name(), RecordFormat.ofAttributes(kind.type()));
    }
  }

  /** What of the program a file depends on: the kinds with their attributes. */
  public String shape() {
    return formats.entrySet().stream().sorted(Map.Entry.comparingByKey())
        .map(entry -> entry.getKey() + ": " + entry.getValue().shape())
        .collect(Collectors.joining("\n", VERSION + "\n", "\n"));
  }

  /** The model's text, one object per line, a line feed at the end. */
  public String write(SchemaModel model) {
    return new String(bytes(model), StandardCharsets.UTF_8);
  }

  /** {@link #write} in UTF-8. */
  public byte[] bytes(SchemaModel model) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try {
      bytes.writeBytes("""
          {"format": "%s", "version": %d, "dialect": "%s",
          "objects": [
          """.formatted(FORMAT, VERSION, dialect).getBytes(StandardCharsets.UTF_8));
      try (JsonGenerator json = factory.createGenerator(bytes)) {
        writeObjects(model, json);
      }
      bytes.writeBytes("""

          ],
          "unmodelled": [
          """.getBytes(StandardCharsets.UTF_8));
      try (JsonGenerator json = factory.createGenerator(bytes)) {
        writeUnmodelled(model, json);
      }
      bytes.writeBytes("\n]}\n".getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void writeObjects(SchemaModel model, JsonGenerator json) throws IOException {
    Map<ObjectKey, List<ObjectKey>> needs = needs(model, false);
    Map<ObjectKey, List<ObjectKey>> assumes = needs(model, true);
    for (SchemaObject object : model.objects().values()) {
      json.writeStartObject();
      json.writeStringField("key", object.key().toString());
      RecordFormat format = formats.get(object.key().kind());
      if (!format.isEmpty(object)) {
        json.writeFieldName("attributes");
        format.write(json, object);
      }
      writeKeys(json, "needs", needs.get(object.key()));
      writeKeys(json, "assumes", assumes.get(object.key()));
      json.writeEndObject();
    }
  }

  private static void writeUnmodelled(SchemaModel model, JsonGenerator json) throws IOException {
    for (Unmodelled unmodelled : model.unmodelled()) {
      json.writeStartObject();
      json.writeStringField("type", unmodelled.type());
      json.writeStringField("identity", unmodelled.identity());
      json.writeEndObject();
    }
  }

  private static Map<ObjectKey, List<ObjectKey>> needs(SchemaModel model, boolean assumed) {
    Map<ObjectKey, List<ObjectKey>> needs = new HashMap<>();
    for (Dependency dependency : model.dependencies()) {
      if (dependency.assumed() == assumed) {
        needs.computeIfAbsent(dependency.dependent(), any -> new ArrayList<>()).add(dependency.referenced());
      }
    }
    needs.values().forEach(keys -> keys.sort(Comparator.naturalOrder()));
    return needs;
  }

  private static void writeKeys(JsonGenerator json, String field, List<ObjectKey> keys) throws IOException {
    if (keys != null) {
      json.writeArrayFieldStart(field);
      for (ObjectKey key : keys) {
        json.writeString(key.toString());
      }
      json.writeEndArray();
    }
  }

  /**
   * Reads a model.
   *
   * @param place what to call the text in an error: a file
   * @throws TandemException SNAPSHOT-FORMAT where the text is no model of this dialect and version
   */
  public SchemaModel read(String text, String place) {
    return read(text.getBytes(StandardCharsets.UTF_8), 0, place);
  }

  /** As {@link #read(String, String)}, from an offset in UTF-8 to the end. */
  public SchemaModel read(byte[] text, int offset, String place) {
    try (JsonParser json = factory.createParser(text, offset, text.length - offset)) {
      return new Reading(json).model();
    } catch (IOException | IllegalArgumentException e) {
      String reason = e.getMessage() == null ? e.toString() : e.getMessage().lines().findFirst().orElse("");
      throw TandemException
          .failed("SNAPSHOT-FORMAT", "This is no schema model that tandem can read: " + reason)
          .at(place)
          .remedy("Write it anew with `tandem snapshot`; one of a newer tandem is read by that only.")
          .cause(e);
    }
  }

  /** One reading. */
  private final class Reading {
    private final JsonParser json;
    private final Map<String, ObjectKey> keys = new HashMap<>();
    private final List<SchemaObject> objects = new ArrayList<>();
    private final List<Unmodelled> unmodelled = new ArrayList<>();
    private final List<String[]> needs = new ArrayList<>();
    private final List<String[]> assumes = new ArrayList<>();
    private boolean isModel;

    Reading(JsonParser json) {
      this.json = json;
    }

    SchemaModel model() throws IOException {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("it does not start with {");
      }
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String field = json.currentName();
        json.nextToken();
        switch (field) {
          case "format" -> isModel = expect(json.getText(), FORMAT);
          case "version" -> expect(json.getText(), String.valueOf(VERSION));
          case "dialect" -> expect(json.getText(), dialect);
          case "objects" -> readAll(this::readObject);
          case "unmodelled" -> readAll(this::readUnmodelled);
          default -> throw new IOException("it has a member " + field);
        }
      }
      if (!isModel) {
        throw new IOException("it has no member format");
      }
      List<Dependency> dependencies = new ArrayList<>(needs.size() + assumes.size());
      needs.forEach(pair -> dependencies.add(new Dependency(key(pair[0]), key(pair[1]), false)));
      assumes.forEach(pair -> dependencies.add(new Dependency(key(pair[0]), key(pair[1]), true)));
      return new SchemaModel(objects, dependencies, unmodelled);
    }

    private boolean expect(String found, String expected) throws IOException {
      if (!found.equals(expected)) {
        throw new IOException("it says " + found + " where " + expected + " was expected");
      }
      return true;
    }

    private interface Element {
      void read() throws IOException;
    }

    private void readAll(Element element) throws IOException {
      while (json.nextToken() != JsonToken.END_ARRAY) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
          throw new IOException("a list holds something else than objects, or is cut off");
        }
        element.read();
      }
    }

    private void readObject() throws IOException {
      ObjectKey key = null;
      String written = "";
      RecordFormat format = null;
      Object[] values = new Object[0];
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String field = json.currentName();
        json.nextToken();
        if (field.equals("key")) {
          written = json.getText();
          key = key(written);
          format = formats.get(key.kind());
          if (format == null) {
            throw new IOException("there is no kind " + key.kind());
          }
          values = format.empty();
          values[0] = key;
          continue;
        }
        if (format == null) {
          throw new IOException("an object does not start with its key");
        }
        switch (field) {
          case "attributes" -> format.read(json, values);
          case "needs" -> readKeys(written, needs);
          case "assumes" -> readKeys(written, assumes);
          default -> throw new IOException("an object has a member " + field);
        }
      }
      if (format == null) {
        throw new IOException("an object has no key");
      }
      objects.add((SchemaObject) format.made(values));
    }

    private void readKeys(String from, List<String[]> into) throws IOException {
      while (json.nextToken() != JsonToken.END_ARRAY) {
        into.add(new String[] {from, json.getText()});
      }
    }

    private void readUnmodelled() throws IOException {
      String type = "";
      String identity = "";
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String field = json.currentName();
        json.nextToken();
        switch (field) {
          case "type" -> type = json.getText();
          case "identity" -> identity = json.getText();
          default -> throw new IOException("what is not modelled has a member " + field);
        }
      }
      unmodelled.add(new Unmodelled(type, identity));
    }

    /** Parts share the key of their whole, which comes before them; a quote may hide a slash. */
    private ObjectKey key(String text) {
      ObjectKey known = keys.get(text);
      if (known == null) {
        int slash = text.indexOf('"') < 0 ? text.lastIndexOf('/') : -1;
        int colon = text.indexOf(':', slash + 1);
        known = slash < 0 ? ObjectKey.parse(text)
            : colon < 0 ? key(text.substring(0, slash)).fact(text.substring(slash + 1))
            : key(text.substring(0, slash))
                .child(text.substring(slash + 1, colon), text.substring(colon + 1));
        keys.put(text, known);
      }
      return known;
    }
  }
}
