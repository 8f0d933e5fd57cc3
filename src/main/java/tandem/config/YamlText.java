package tandem.config;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.JacksonYAMLParseException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import tandem.model.TandemException;

/** Reads YAML into nodes. One document, no anchors; a key that stands twice is an error. */
final class YamlText {
  private final String file;
  private final YAMLParser parser;

  private YamlText(String file, YAMLParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /**
   * The root of the text.
   *
   * @param file how errors name it
   */
  static YamlNode read(String file, String text) {
    try (YAMLParser parser = new YAMLFactory().createParser(text)) {
      YamlText reader = new YamlText(file, parser);
      JsonToken first = parser.nextToken();
      YamlNode root = first == null ? new YamlNode.Nothing(1) : reader.node(first);
      if (parser.nextToken() != null) {
        throw reader.error(reader.line(), "a second document begins");
      }
      return root;
    } catch (JacksonYAMLParseException e) {
      throw syntax(file, e);
    } catch (IOException e) {
      throw TandemException.usage("CONFIG-SYNTAX", "is no YAML").at(file).cause(e);
    }
  }

  /** The parser's message quotes the line, which may hold a password: only its first words are taken. */
  private static TandemException syntax(String file, JacksonYAMLParseException e) {
    if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      return TandemException.usage("CONFIG-SYNTAX", "is no YAML: " + marked.getProblem())
          .at(file + ":" + (marked.getProblemMark().getLine() + 1))
          .remedy("a value with ':', '#', '{' or '*' in it needs quotes");
    }
    return TandemException.usage("CONFIG-SYNTAX", "is no YAML").at(file + ":" + e.getLocation().getLineNr());
  }

  private YamlNode node(JsonToken token) throws IOException {
    int line = line();
    if (parser.isCurrentAlias() || parser.getObjectId() != null) {
      throw error(line, "anchors and aliases are not read");
    }
    return switch (token) {
      case START_OBJECT -> mapping(line);
      case START_ARRAY -> sequence(line);
      case VALUE_NULL -> new YamlNode.Nothing(line);
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
          new YamlNode.Scalar(line, parser.getText());
      case END_OBJECT, END_ARRAY, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw error(line, "is no value");
    };
  }

  private YamlNode mapping(int line) throws IOException {
    Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int keyLine = line();
      YamlNode.Entry entry = new YamlNode.Entry(keyLine, node(parser.nextToken()));
      YamlNode.Entry earlier = entries.put(key, entry);
      if (earlier != null) {
        throw TandemException.usage("CONFIG-DUPLICATE-KEY", "'" + key + "' stands twice")
            .at(file + ":" + keyLine).remedy("keep one of the two; the first is in line " + earlier.line());
      }
    }
    return new YamlNode.Mapping(line, entries);
  }

  private YamlNode sequence(int line) throws IOException {
    List<YamlNode> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
      items.add(node(token));
    }
    return new YamlNode.Sequence(line, items);
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  private TandemException error(int line, String what) {
    return TandemException.usage("CONFIG-SYNTAX", what).at(file + ":" + line);
  }
}
