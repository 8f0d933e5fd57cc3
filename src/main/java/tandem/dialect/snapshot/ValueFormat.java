package tandem.dialect.snapshot;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tandem.model.ObjectKey;

/**
 * How values of one type stand in JSON.
 *
 * @param none the value that is left out
 */
record ValueFormat(Object none, Reader reader, Writer writer) {
  /** Reads one value; the parser is on its first token, and on its last afterwards. */
  @FunctionalInterface
  interface Reader {
    Object read(JsonParser json) throws IOException;
  }

  /** Writes one value. */
  @FunctionalInterface
  interface Writer {
    void write(JsonGenerator json, Object value) throws IOException;
  }

  /** The format of a record component's type; a type that no kind may have is an error of the program. */
  static ValueFormat of(Type type) {
    if (type == String.class) {
      return new ValueFormat("", JsonParser::getText, (json, value) -> json.writeString((String) value));
    }
    if (type == boolean.class) {
      return new ValueFormat(
          false, JsonParser::getBooleanValue, (json, value) -> json.writeBoolean((Boolean) value));
    }
    if (type == int.class) {
      return new ValueFormat(0, JsonParser::getIntValue, (json, value) -> json.writeNumber((Integer) value));
    }
    if (type == long.class) {
      return new ValueFormat(0L, JsonParser::getLongValue, (json, value) -> json.writeNumber((Long) value));
    }
    if (type == ObjectKey.class) {
      return new ValueFormat(null, json -> ObjectKey.parse(json.getText()),
          (json, value) -> json.writeString(value.toString()));
    }
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return listOf(of(list.getActualTypeArguments()[0]));
    }
    if (type instanceof Class<?> constants && constants.isEnum()) {
      return oneOf(constants);
    }
    if (type instanceof Class<?> values && values.isRecord()) {
      RecordFormat format = RecordFormat.of(values);
      return new ValueFormat(null, format::read, format::write);
    }
    throw new IllegalArgumentException("no format for values of " + type.getTypeName());
  }

  private static ValueFormat listOf(ValueFormat element) {
    return new ValueFormat(
        List.of(),
        json -> {
          List<Object> values = new ArrayList<>();
          while (json.nextToken() != JsonToken.END_ARRAY) {
            values.add(element.reader().read(json));
          }
          return List.copyOf(values);
        },
        (json, value) -> {
          json.writeStartArray();
          for (Object each : (List<?>) value) {
            element.writer().write(json, each);
          }
          json.writeEndArray();
        });
  }

  private static ValueFormat oneOf(Class<?> constants) {
    Map<String, Object> byName = Arrays.stream(constants.getEnumConstants())
        .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), Function.identity()));
    return new ValueFormat(
        null,
        json -> {
          Object constant = byName.get(json.getText());
          if (constant == null) {
            throw new IOException(
                json.getText() + " is none of " + byName.keySet().stream().sorted().toList());
          }
          return constant;
        },
        (json, value) -> json.writeString(((Enum<?>) value).name()));
  }
}
