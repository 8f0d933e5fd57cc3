package tandem.migration;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tandem.model.TandemException;

/**
 * Reads and writes {@code deployment.yml}. It reads token by token so that each error has its line, and so
 * that a command with a hundred deployments need not load a data binder.
 */
public final class DeploymentYaml {
  private static final Set<String> KEYS = Set.of("phase", "hold", "late", "programmables", "applied-by-hand");

  private final YAMLFactory yaml = YAMLFactory.builder()
      .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
      .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
      .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
      .disable(YAMLGenerator.Feature.SPLIT_LINES)
      .build();

  /**
   * Reads a file's text.
   *
   * @param where the file, for errors
   * @throws TandemException DEPLOYMENT-UNKNOWN-KEY or DEPLOYMENT-YAML with {@code where:line}
   */
  public DeploymentFile read(String text, String where) {
    try (JsonParser parser = yaml.createParser(text)) {
      JsonToken first = parser.nextToken();
      if (first == null || first == JsonToken.VALUE_NULL) {
        return DeploymentFile.EMPTY;
      }
      return new Reading(parser, where).file();
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      String message = e.getOriginalMessage().lines().findFirst().orElse("");
      throw TandemException.failed("DEPLOYMENT-YAML", "it is not YAML: " + message)
          .at(where + ":" + line)
          .remedy("mend the file")
          .cause(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file's text; what is not set is left out. */
  public String write(DeploymentFile file) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = yaml.createGenerator(text)) {
      out.writeStartObject();
      if (file.phase().isPresent()) {
        out.writeStringField("phase", file.phase().get());
      }
      if (!file.hold().isEmpty()) {
        out.writeObjectFieldStart("hold");
        for (Map.Entry<String, String> hold : file.hold().entrySet()) {
          out.writeStringField(hold.getKey(), hold.getValue());
        }
        out.writeEndObject();
      }
      if (file.late()) {
        out.writeBooleanField("late", true);
      }
      if (!file.programmables().isEmpty()) {
        out.writeArrayFieldStart("programmables");
        for (ProgrammableText touched : file.programmables()) {
          out.writeStartObject();
          out.writeStringField("object", touched.object());
          out.writeStringField("script", touched.script());
          out.writeStringField("text", touched.text().value());
          out.writeStringField("before", touched.before().value());
          out.writeEndObject();
        }
        out.writeEndArray();
      }
      if (!file.appliedByHand().isEmpty()) {
        out.writeArrayFieldStart("applied-by-hand");
        for (AppliedByHand applied : file.appliedByHand()) {
          out.writeStartObject();
          out.writeStringField("environment", applied.environment());
          out.writeStringField("note", applied.note());
          out.writeEndObject();
        }
        out.writeEndArray();
      }
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /**
   * A file's text that is to say something else. What a person wrote, comments and layout, stays with each
   * key that says the same; a text whose keys do not stand at the margin is written anew.
   *
   * @param text of a file that can be read
   */
  public String edited(String text, DeploymentFile file) {
    DeploymentFile was = read(text, DeploymentFile.NAME);
    if (was.equals(file)) {
      return text;
    }
    String edited = YamlSections.of(text)
        .with(YamlSections.of(write(was)),
            YamlSections.of(file.equals(DeploymentFile.EMPTY) ? "" : write(file)));
    return says(edited, file) ? edited : write(file);
  }

  private boolean says(String text, DeploymentFile file) {
    try {
      return read(text, DeploymentFile.NAME).equals(file);
    } catch (TandemException e) {
      return false;
    }
  }

  private record Reading(JsonParser parser, String where) {

    DeploymentFile file() throws IOException {
      Optional<String> phase = Optional.empty();
      Map<String, String> hold = new LinkedHashMap<>();
      boolean late = false;
      List<ProgrammableText> programmables = new ArrayList<>();
      List<AppliedByHand> applied = new ArrayList<>();
      expect(JsonToken.START_OBJECT, "names with values");
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        checkKey(key, KEYS);
        parser.nextToken();
        switch (key) {
          case "phase" -> phase = Optional.of(scalar());
          case "hold" -> hold = map();
          case "late" -> late = truth();
          case "programmables" -> {
            for (Map<String, Located> entry : list(Set.of("object", "script", "text", "before"))) {
              programmables.add(new ProgrammableText(
                  text(entry, "object"), text(entry, "script"), reference(entry, "text"),
                  reference(entry, "before")));
            }
          }
          default -> {
            for (Map<String, Located> entry : list(Set.of("environment", "note"))) {
              applied.add(new AppliedByHand(text(entry, "environment"), text(entry, "note")));
            }
          }
        }
      }
      return new DeploymentFile(phase, hold, late, programmables, applied);
    }

    /** A value and the line it stands on. */
    private record Located(String value, int line) {}

    private List<Map<String, Located>> list(Set<String> keys) throws IOException {
      expect(JsonToken.START_ARRAY, "a list");
      List<Map<String, Located>> entries = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        int line = line();
        expect(JsonToken.START_OBJECT, "names with values");
        Map<String, Located> entry = new LinkedHashMap<>();
        entry.put("", new Located("", line));
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String key = parser.currentName();
          checkKey(key, keys);
          parser.nextToken();
          entry.put(key, new Located(scalar(), line()));
        }
        entries.add(entry);
      }
      return entries;
    }

    private Map<String, String> map() throws IOException {
      expect(JsonToken.START_OBJECT, "environments with reasons");
      Map<String, String> values = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        parser.nextToken();
        values.put(key, scalar());
      }
      return values;
    }

    private String text(Map<String, Located> entry, String key) {
      Located value = entry.get(key);
      if (value == null) {
        throw wrong("an entry has no " + key, entry.get("").line());
      }
      return value.value();
    }

    private TextReference reference(Map<String, Located> entry, String key) {
      if (key.equals("before") && !entry.containsKey(key)) {
        return TextReference.NONE;
      }
      String value = text(entry, key);
      try {
        return new TextReference(value);
      } catch (IllegalArgumentException e) {
        throw wrong("\"" + value + "\" is neither a sha256 nor none nor unknown", entry.get(key).line());
      }
    }

    private boolean truth() throws IOException {
      String value = scalar();
      if (!value.equals("true") && !value.equals("false")) {
        throw wrong("\"" + value + "\" is neither true nor false", line());
      }
      return value.equals("true");
    }

    private String scalar() throws IOException {
      if (!parser.currentToken().isScalarValue()) {
        throw wrong("a single value is wanted here", line());
      }
      return parser.getText();
    }

    private void expect(JsonToken token, String what) {
      if (parser.currentToken() != token) {
        throw wrong(what + " are wanted here", line());
      }
    }

    private void checkKey(String key, Set<String> keys) {
      if (!keys.contains(key)) {
        throw TandemException
            .failed("DEPLOYMENT-UNKNOWN-KEY", "\"" + key + "\" is not a key of a deployment.yml")
            .at(where + ":" + line())
            .remedy("known here: " + String.join(", ", keys.stream().sorted().toList()));
      }
    }

    private TandemException wrong(String what, int line) {
      return TandemException.failed("DEPLOYMENT-YAML", what).at(where + ":" + line).remedy("mend the file");
    }

    private int line() {
      return parser.currentTokenLocation().getLineNr();
    }
  }
}
