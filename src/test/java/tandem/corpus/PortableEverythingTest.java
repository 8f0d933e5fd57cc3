package tandem.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.h2.api.Aggregate;
import org.h2.api.TableEngine;
import org.h2.command.ddl.CreateTableData;
import org.h2.mvstore.db.MVTable;
import org.h2.table.Table;
import org.h2.value.Value;
import org.junit.jupiter.api.Test;
import tandem.diff.Differ;
import tandem.kind.Kinds;
import tandem.kind.ObjectKind;
import tandem.model.SchemaModel;
import tandem.model.Unmodelled;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.ShadowServer;
import tandem.state.StateLoader;
import tandem.state.StateWriter;

/**
 * A database of H2 or SQLite that holds one of everything: what no kind reads is told, and the state of what
 * they read builds the same database.
 */
class PortableEverythingTest {
  private static final Path SCRIPTS = Path.of("src/test/resources/everything");

  /** An aggregate. */
  public static final class Last implements Aggregate {
    @Override
    public int getInternalType(int[] inputTypes) {
      return Value.INTEGER;
    }

    @Override
    public void add(Object value) {
      // Nothing comes of it.
    }

    @Override
    public Object getResult() {
      return null;
    }
  }

  /** H2's tables, by another engine than H2's. */
  public static final class Tables implements TableEngine {
    @Override
    public Table createTable(CreateTableData data) {
      return new MVTable(data, data.session.getDatabase().getStore()) { };
    }
  }

  @Test
  void ofH2() throws SQLException, IOException {
    everything(new H2Ground(), Set.of(
        "aggregate APP.UNREAD_AGGREGATE",
        "global temporary table APP.UNREAD_TEMPORARY",
        "linked table APP.UNREAD_LINK",
        "owner of a schema UNREAD_OWNED UNREAD_USER",
        "right ALTER ANY SCHEMA TO UNREAD_USER",
        "role UNREAD_ROLE",
        "role granted UNREAD_ROLE TO UNREAD_USER",
        "setting IGNORECASE 1",
        "table of another engine APP.UNREAD_ENGINE",
        "view that does not work APP.UNREAD_BROKEN"));
  }

  @Test
  void ofSqlite() throws SQLException, IOException {
    everything(new SqliteGround(), Set.of(
        "descending primary key beside its column backwards"));
  }

  private static void everything(Ground ground, Set<String> unmodelled) throws SQLException, IOException {
    Kinds kinds = ground.dialect().kinds();
    ShadowServer server = ground.server();
    String script = Files.readString(SCRIPTS.resolve(ground.dialect().name() + ".sql"));
    try (Site everything = Site.built(ground, script)) {
      SchemaModel model = everything.model();
      assertThat(told(model.unmodelled())).isEqualTo(new TreeSet<>(unmodelled));
      assertThat(without(kinds, model)).as("kinds of which the script has nothing").isEmpty();
      StateWriter writer = new StateWriter(kinds, server.major());
      Map<String, String> files = writer.write(model);
      ShadowDatabase built = server.create();
      try (Site again = Site.of(ground, built, String.join("\n", files.values()))) {
        new StateLoader(server, ground.dialect()).load(files, built);
        assertThat(new Differ(kinds).diff(again.model(), model).changes()).isEmpty();
        assertThat(writer.write(again.model())).isEqualTo(files);
        assertThat(read(again.dump())).containsExactlyElementsOf(read(everything.dump()));
      }
    }
  }

  private static Set<String> told(Collection<Unmodelled> unmodelled) {
    return unmodelled.stream().map(one -> one.type() + ' ' + one.identity())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> without(Kinds kinds, SchemaModel model) {
    Set<String> missing = new TreeSet<>(kinds.all().stream().map(ObjectKind::name).toList());
    model.objects().keySet().forEach(key -> missing.remove(key.kind()));
    return missing;
  }

  /** What the other program tells, without what no kind reads. */
  private static List<String> read(List<String> dump) {
    return dump.stream().filter(line -> !line.toLowerCase(Locale.ROOT).contains("unread_")).toList();
  }
}
