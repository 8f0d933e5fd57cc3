package tandem.dialect.sqlite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.ddl.Statement;
import tandem.dialect.portable.kind.Forms;
import tandem.dialect.portable.kind.Known;
import tandem.dialect.portable.kind.Reading;
import tandem.dialect.portable.kind.Row;
import tandem.dialect.sqlite.VirtualTableKind.VirtualTable;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/**
 * A virtual table; sqlite.org/vtab.html. What it holds is its module's, in shadow tables that come and go
 * with it. No ALTER TABLE but RENAME takes one.
 */
public final class VirtualTableKind extends ReplaceableKind<VirtualTable> implements Reading<VirtualTable> {
  /**
   * A virtual table.
   *
   * @param module in lower case, as SQLite compares it
   * @param arguments each as it was written: what it means is the module's
   */
  public record VirtualTable(ObjectKey key, String module, List<String> arguments) implements SchemaObject {
    public VirtualTable {
      arguments = List.copyOf(arguments);
    }

    /** The table or view whose rows it only indexes: fts5.html#external_content_tables, fts3.html, 6.2.2. */
    Optional<String> content() {
      return !INDEXING.contains(module) ? Optional.empty()
          : arguments.stream().map(CONTENT::matcher).filter(Matcher::matches)
              .map(matcher -> new Phrase(matcher.group(1)).name()).filter(name -> !name.isEmpty())
              .findFirst();
    }
  }

  private static final Set<String> INDEXING = Set.of("fts4", "fts5");
  private static final Pattern CONTENT = Pattern.compile("(?is)content\\s*=\\s*(.+)");

  private final Forms forms;

  VirtualTableKind(Forms forms) {
    super("virtual table", VirtualTable.class, Set.of(), List.of(AttributeRule.of(
        (from, to, planning) -> new Outcome.Replace("a virtual table cannot be changed in place"),
        "module", "arguments")));
    this.forms = forms;
  }

  @Override
  public String noun() {
    return "TABLE";
  }

  @Override
  public String reference(ObjectKey key) {
    return forms.name(key);
  }

  /** The index of what others hold begins empty, and triggers that take rows out of it fail on that. */
  @Override
  public List<Statement> create(VirtualTable table, Folded folded, Planning planning) {
    String module = module(table.module());
    List<Statement> statements = new ArrayList<>(List.of(Statement.of("CREATE VIRTUAL " + address(table.key())
        + " USING " + module + (table.arguments().isEmpty() ? ""
            : '(' + String.join(", ", table.arguments()) + ')'))));
    boolean filled = table.content().filter(content -> holds(content, planning)).isPresent();
    if (filled && planning.isNew(table.key())) {
      String name = forms.name(table.key());
      statements.add(Statement.of("INSERT INTO " + name + " (" + name + ") VALUES ('rebuild')")
          .hazard(new Hazard(HazardCode.FULL_SCAN, table.key(), "every row is indexed")));
    }
    return statements;
  }

  private String module(String name) {
    return name.matches("[a-z_][a-z0-9_]*") && !Keywords.isOne(name) ? name : forms.name(name);
  }

  /** Whether there are rows before the plan: in the table, or in what the view shows. */
  private static boolean holds(String content, Planning planning) {
    return planning.to().objects().keySet().stream().filter(key -> isCalled(key, content))
        .anyMatch(key -> planning.from().contains(key)
            || planning.to().needsOf(key).stream().anyMatch(planning.from()::contains));
  }

  private static boolean isCalled(ObjectKey key, String name) {
    return key.parent() == null && key.name().equalsIgnoreCase(name);
  }

  @Override
  public List<Statement> drop(VirtualTable table, Planning planning) {
    return List.of(Statement.of("DROP " + address(table.key())).hazard(new Hazard(HazardCode.DATA_LOSS,
        table.key(), table.content().map(content -> "the index of " + content + " is gone")
            .orElse("the virtual table and its rows are gone"))));
  }

  @Override
  public Optional<Statement> rename(ObjectKey from, ObjectKey to) {
    return from.kind().equals(name())
        ? Optional.of(Statement.of("ALTER " + address(from) + " RENAME TO " + forms.name(to.name())))
        : Optional.empty();
  }

  @Override
  public Set<String> occupies(VirtualTable table) {
    return Set.of("relation " + reference(table.key()));
  }

  /** Columns: {@code name}, {@code module}, {@code arguments}. */
  @Override
  public Optional<VirtualTable> read(Row row, Known known) {
    return Optional.of(new VirtualTable(ObjectKey.of("virtual table", row.text("schema"), row.text("name")),
        row.text("module").toLowerCase(Locale.ROOT), row.list("arguments")));
  }

  /** A view that is indexed is there when the index is filled, and what it shows is indexed anew with it. */
  @Override
  public Set<ObjectKey> needs(VirtualTable table, Known known) {
    return table.content().stream().flatMap(content -> known.all().stream().map(SchemaObject::key)
        .filter(key -> key.kind().equals("view") && isCalled(key, content))).collect(Collectors.toSet());
  }

  /** Arguments may name tables, views and columns, and nothing checks it: the other is only made first. */
  @Override
  public Set<ObjectKey> names(VirtualTable table, Known known) {
    Set<String> words = new HashSet<>();
    table.arguments().forEach(argument -> words.addAll(new Phrase(argument).words()));
    Set<ObjectKey> named = new HashSet<>();
    known.all().stream().map(SchemaObject::key).filter(key -> key.parent() == null)
        .filter(key -> !key.equals(table.key()) && words.contains(key.name().toLowerCase(Locale.ROOT)))
        .forEach(key -> {
          named.add(key);
          known.partsOf(key).stream().map(SchemaObject::key).filter(part -> part.kind().equals("column"))
              .filter(part -> words.contains(part.name().toLowerCase(Locale.ROOT))).forEach(named::add);
        });
    return named;
  }
}
