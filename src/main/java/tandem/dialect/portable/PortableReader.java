package tandem.dialect.portable;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tandem.dialect.ReadScope;
import tandem.dialect.SchemaReader;
import tandem.dialect.portable.kind.Known;
import tandem.dialect.portable.kind.Reading;
import tandem.dialect.portable.kind.Row;
import tandem.kind.Kinds;
import tandem.kind.ObjectKind;
import tandem.model.Dependency;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.SchemaObject;

/** Reads a database kind by kind from what its dialect's source tells. */
public final class PortableReader implements SchemaReader {
  private final Kinds kinds;
  private final Source.Opening opening;

  /**
   * A reader.
   *
   * @param kinds each of which is a {@link Reading}
   */
  public PortableReader(Kinds kinds, Source.Opening opening) {
    this.kinds = kinds;
    this.opening = opening;
  }

  @Override
  public SchemaModel read(Connection connection, ReadScope scope) throws SQLException {
    Source source = opening.of(connection);
    Known known = new Known();
    for (ObjectKind<?> kind : kinds.all()) {
      Reading<?> reading = (Reading<?>) kind;
      for (Row row : source.rows(kind.name())) {
        Optional<? extends SchemaObject> object = reading.read(row, known);
        object.filter(read -> holds(scope, read.key())).ifPresent(known::add);
      }
    }
    List<Dependency> dependencies = new ArrayList<>(source.dependencies(known));
    Naming naming = source.naming(known);
    known.all().forEach(object -> needs(object, known, naming).forEach(dependencies::add));
    return new SchemaModel(known.all(), dependencies, source.unmodelled(known));
  }

  private List<Dependency> needs(SchemaObject object, Known known, Naming naming) {
    Reading<SchemaObject> reading = reading(object);
    List<ObjectKey> needed = new ArrayList<>(reading.needs(object, known));
    String sql = reading.sql(object);
    if (!sql.isBlank()) {
      needed.addAll(naming.of(object.key(), sql));
    }
    return Stream.concat(
        needed.stream().map(key -> new Dependency(object.key(), key, false)),
        reading.names(object, known).stream().map(key -> new Dependency(object.key(), key, true))).toList();
  }

  /** Safe because a kind makes only its own records. */
  @SuppressWarnings("unchecked")
  private Reading<SchemaObject> reading(SchemaObject object) {
    return (Reading<SchemaObject>) (Reading<?>) kinds.of(object.key());
  }

  private static boolean holds(ReadScope scope, ObjectKey key) {
    ObjectKey root = key.root();
    String schema = root.kind().equals("schema") ? root.name() : root.schema();
    boolean asksFor = schema.isEmpty() || scope.schemas().isEmpty() || scope.schemas().contains(schema);
    boolean isHistory = root.kind().equals("table") && scope.historyTable().size() == 2
        && (root.schema().isEmpty() || scope.historyTable().getFirst().equalsIgnoreCase(root.schema()))
        && scope.historyTable().getLast().equalsIgnoreCase(root.name());
    return asksFor && !isHistory && !scope.ignores(key);
  }
}
