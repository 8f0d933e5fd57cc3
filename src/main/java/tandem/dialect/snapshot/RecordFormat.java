package tandem.dialect.snapshot;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How records of one type stand in JSON: an object with a member per component that is not empty. */
final class RecordFormat {
  private record Member(int index, Method accessor, ValueFormat format) {}

  private final Class<?> type;
  private final Constructor<?> constructor;
  private final Map<String, Member> members = new LinkedHashMap<>();
  private final Object[] none;

  private RecordFormat(Class<?> type, String except) {
    this.type = type;
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      this.constructor = type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(type + " is no record", e);
    }
    for (int i = 0; i < components.length; i++) {
      if (!components[i].getName().equals(except)) {
        members.put(components[i].getName(),
            new Member(i, components[i].getAccessor(), ValueFormat.of(components[i].getGenericType())));
      }
    }
    this.none = new Object[components.length];
    members.values().forEach(member -> none[member.index()] = member.format().none());
  }

  static RecordFormat of(Class<?> type) {
    return new RecordFormat(type, "");
  }

  /** The format of a schema object's attributes, without its key, which is its first component. */
  static RecordFormat ofAttributes(Class<?> type) {
    return new RecordFormat(type, "key");
  }

  /** Name and type of each component: what a file must have been written with to be read. */
  String shape() {
    return Arrays.stream(type.getRecordComponents())
        .map(component -> component.getGenericType().getTypeName() + ' ' + component.getName())
        .collect(Collectors.joining(", ", type.getName() + '(', ")"));
  }

  boolean isEmpty(Object record) {
    return members.values().stream().allMatch(member -> value(member, record).equals(member.format().none()));
  }

  void write(JsonGenerator json, Object record) throws IOException {
    json.writeStartObject();
    for (Map.Entry<String, Member> entry : members.entrySet()) {
      Member member = entry.getValue();
      Object value = value(member, record);
      if (!value.equals(member.format().none())) {
        json.writeFieldName(entry.getKey());
        member.format().writer().write(json, value);
      }
    }
    json.writeEndObject();
  }

  Object read(JsonParser json) throws IOException {
    Object[] values = empty();
    read(json, values);
    return made(values);
  }

  /** The components' values where nothing is said of them. */
  Object[] empty() {
    return none.clone();
  }

  /** Reads an object's members into place; the parser is on its opening brace. */
  void read(JsonParser json, Object[] values) throws IOException {
    while (json.nextToken() != JsonToken.END_OBJECT) {
      Member member = members.get(json.currentName());
      if (member == null) {
        throw new IOException(type.getSimpleName() + " has no attribute " + json.currentName());
      }
      json.nextToken();
      values[member.index()] = member.format().reader().read(json);
    }
  }

  Object made(Object[] values) throws IOException {
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException | RuntimeException e) {
      throw new IOException(type.getSimpleName() + " cannot be made of " + Arrays.toString(values), e);
    }
  }

  private Object value(Member member, Object record) {
    try {
      return member.accessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(member.accessor() + " cannot be read", e);
    }
  }
}
