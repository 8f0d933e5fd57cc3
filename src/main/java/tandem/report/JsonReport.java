package tandem.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.HazardCode;
import tandem.ddl.LockLevel;
import tandem.ddl.Running;
import tandem.model.ObjectKey;
import tandem.model.TandemException;
import tandem.workflow.Built;
import tandem.workflow.Condition;
import tandem.workflow.Independence;
import tandem.workflow.ScriptRun;
import tandem.workflow.Subject;
import tandem.workflow.Verdict;

/**
 * Reports as JSON; {@code docs/json.md} describes the shapes. A record is an object whose members are its
 * components, by name and in their order; what is not there is left out; durations are seconds, keys and
 * moments are text.
 */
public final class JsonReport {
  /** Raised when a member changes its meaning or goes; new members do not raise it. */
  public static final int VERSION = 1;

  private final JsonGenerator json;

  private JsonReport(JsonGenerator json) {
    this.json = json;
  }

  private interface Members {
    void write(JsonReport to) throws IOException;
  }

  /**
   * A report.
   *
   * @param command the name of the command that answers
   * @param report what it answers
   * @param exit what the process ends with
   */
  public static String of(String command, Record report, int exit) {
    return document(to -> {
      to.json.writeStringField("command", command);
      to.json.writeNumberField("exit", exit);
      to.components(report);
    });
  }

  /** An error. */
  public static String of(TandemException error) {
    return document(to -> {
      to.json.writeNumberField("exit", error.exit().code());
      to.json.writeObjectFieldStart("error");
      to.json.writeStringField("code", error.code());
      to.member("what", error.what());
      to.member("where", error.where());
      to.member("remedy", error.remedy());
      to.json.writeEndObject();
    });
  }

  private static String document(Members members) {
    StringWriter text = new StringWriter();
    DefaultPrettyPrinter layout = new DefaultPrettyPrinter();
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    layout.indentObjectsWith(lines);
    layout.indentArraysWith(lines);
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(layout);
      json.writeStartObject();
      json.writeNumberField("version", VERSION);
      members.write(new JsonReport(json));
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  private void member(String name, Object value) throws IOException {
    if (value instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        member(name, optional.get());
      }
      return;
    }
    json.writeFieldName(name);
    value(value);
  }

  private void value(Object value) throws IOException {
    switch (value) {
      case String text -> json.writeString(text);
      case Boolean flag -> json.writeBoolean(flag);
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case Duration duration ->
          json.writeNumber(String.format(java.util.Locale.ROOT, "%.3f", duration.toNanos() / 1e9));
      case Instant moment -> json.writeString(moment.toString());
      case ObjectKey key -> json.writeString(key.toString());
      case Condition condition -> json.writeString(condition.label());
      case HazardCode code -> json.writeString(code.label());
      case LockLevel lock -> json.writeString(lock.sql());
      case Running running -> json.writeString(running.label());
      case Independence.Word word -> json.writeString(word.label());
      case Built.How how -> json.writeString(how.label());
      case ScriptRun.Outcome outcome -> json.writeString(outcome.label());
      case Collection<?> items -> array(items);
      case Subject subject -> subject(subject);
      case Verdict verdict -> verdict(verdict);
      case Record members -> object(members);
      default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
    }
  }

  private void array(Collection<?> items) throws IOException {
    json.writeStartArray();
    for (Object item : items instanceof Set<?> set ? set.stream().sorted().toList() : items) {
      value(item);
    }
    json.writeEndArray();
  }

  private void object(Record members) throws IOException {
    json.writeStartObject();
    components(members);
    json.writeEndObject();
  }

  private void components(Record members) throws IOException {
    for (RecordComponent component : members.getClass().getRecordComponents()) {
      try {
        member(component.getName(), component.getAccessor().invoke(members));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("a report must be a public record: " + members.getClass(), e);
      }
    }
  }

  private void subject(Subject subject) throws IOException {
    json.writeStartObject();
    switch (subject) {
      case Subject.StateAndMigrations both -> json.writeStringField("of", "state and migrations");
      case Subject.Migrations migrations -> json.writeStringField("of", "migrations");
      case Subject.Environment environment -> {
        json.writeStringField("of", "environment");
        components(environment);
      }
    }
    json.writeEndObject();
  }

  /** With the condition its findings make. */
  private void verdict(Verdict verdict) throws IOException {
    json.writeStartObject();
    member("condition", verdict.condition());
    components(verdict);
    json.writeEndObject();
  }
}
