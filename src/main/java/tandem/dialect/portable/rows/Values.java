package tandem.dialect.portable.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tandem.dialect.portable.kind.CheckKind.Check;
import tandem.dialect.portable.kind.ColumnKind.Column;
import tandem.dialect.portable.kind.DomainCheckKind.DomainCheck;
import tandem.dialect.portable.kind.DomainKind.Domain;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.SchemaObject;

/** Values as text for columns by their type, and such as a check's own text names. */
final class Values {
  private static final Pattern LITERAL = Pattern.compile("'((?:[^']|'')*)'|(?<![\\w\"])(\\d+)(?![\\w\"])");
  private static final Pattern ENUM = Pattern.compile("'((?:[^']|'')*)'");

  private final SchemaModel model;
  private final Map<ObjectKey, List<String>> named = new TreeMap<>();

  Values(SchemaModel model) {
    this.model = model;
    model.objects().values().forEach(this::harvest);
  }

  private void harvest(SchemaObject object) {
    String text = object instanceof Check check ? check.condition()
        : object instanceof DomainCheck check ? check.condition() : "";
    Matcher literal = LITERAL.matcher(text);
    while (literal.find()) {
      List<String> values = named.computeIfAbsent(object.key().root(), any -> new ArrayList<>());
      if (literal.group(1) != null) {
        values.add(literal.group(1).replace("''", "'"));
      } else if (literal.group(2).length() < 10) {
        values.add(literal.group(2));
        values.add(String.valueOf(Long.parseLong(literal.group(2)) + 1));
      }
    }
  }

  /**
   * A value for a row of a column.
   *
   * @param attempt 0 for the plainest, others for such as checks name
   */
  String of(Column column, int row, int attempt) {
    Domain domain = model.needsOf(column.key()).stream()
        .flatMap(key -> model.find(key, Domain.class).stream()).findFirst().orElse(null);
    String type = domain == null ? column.type() : domain.type();
    List<String> harvested =
        named.getOrDefault(domain == null ? column.key().root() : domain.key(), List.of());
    return attempt == 0 || harvested.isEmpty() ? plain(type, row)
        : harvested.get((attempt - 1 + row - 1) % harvested.size());
  }

  private static String plain(String type, int row) {
    String upper = type.toUpperCase(Locale.ROOT);
    if (upper.endsWith("ARRAY") || upper.matches(".*ARRAY\\[\\d+]") || upper.startsWith("ROW")) {
      return null;
    }
    if (upper.startsWith("ENUM")) {
      Matcher value = ENUM.matcher(type);
      return value.find() ? value.group(1).replace("''", "'") : null;
    }
    return upper.startsWith("TIMESTAMP") || upper.startsWith("DATETIME") ? "2001-02-0" + row + " 04:05:06"
        : upper.startsWith("DATE") ? "2001-02-0" + row
        : upper.startsWith("TIME") ? "04:05:0" + row
        : upper.startsWith("BOOL") ? (row % 2 == 0 ? "FALSE" : "TRUE")
        : upper.startsWith("UUID") ? "00000000-0000-0000-0000-00000000000" + row
        : upper.startsWith("GEOMETRY") ? "POINT (" + row + " 0)"
        : upper.startsWith("INTERVAL") ? null
        : String.valueOf(row);
  }
}
