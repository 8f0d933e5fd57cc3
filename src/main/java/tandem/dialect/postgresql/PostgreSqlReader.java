package tandem.dialect.postgresql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tandem.ddl.Sql;
import tandem.dialect.OneMoment;
import tandem.dialect.ReadScope;
import tandem.dialect.SchemaReader;
import tandem.dialect.postgresql.kind.Address;
import tandem.dialect.postgresql.kind.Addresses;
import tandem.dialect.postgresql.kind.Reading;
import tandem.dialect.postgresql.kind.Row;
import tandem.kind.Kinds;
import tandem.kind.ObjectKind;
import tandem.model.Dependency;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.SchemaObject;
import tandem.model.Unmodelled;

/**
 * Reads a PostgreSQL database in one repeatable-read transaction: first which kinds there are objects of,
 * then the dependencies and one bulk query for each of those, sent in two round trips, so that rows are taken
 * in while the server works on the next. Where the schema changed meanwhile it is read again.
 */
final class PostgreSqlReader implements SchemaReader {
  /** What PostgreSQL prints must not depend on who asks. */
  private static final String SETTINGS = """
      SELECT set_config('search_path', '', true), set_config('DateStyle', 'ISO, YMD', true),
        set_config('IntervalStyle', 'postgres', true), set_config('TimeZone', 'UTC', true),
        set_config('extra_float_digits', '1', true), set_config('quote_all_identifiers', 'off', true),
        set_config('bytea_output', 'hex', true), set_config('lock_timeout', '10s', true),
        set_config('tandem.maker', coalesce(%s, current_user), true), current_user AS role
      """;

  private final Kinds kinds;

  PostgreSqlReader(Kinds kinds) {
    this.kinds = kinds;
  }

  @Override
  public SchemaModel read(Connection connection, ReadScope scope) throws SQLException {
    return read(connection, scope, addresses -> { });
  }

  /**
   * The same.
   *
   * @param seen is told where the objects lie, once they were read
   */
  SchemaModel read(Connection connection, ReadScope scope, Consumer<Addresses> seen) throws SQLException {
    return OneMoment.of(() -> {
      Round round = new Round(connection, scope);
      SchemaModel model = inOneSnapshot(connection, round);
      if (round.interference.happened(connection)) {
        return Optional.empty();
      }
      seen.accept(round.addresses);
      return Optional.of(model);
    }, Interference::mayCause);
  }

  private static SchemaModel inOneSnapshot(Connection connection, Round round) throws SQLException {
    boolean autoCommit = connection.getAutoCommit();
    boolean readOnly = connection.isReadOnly();
    int isolation = connection.getTransactionIsolation();
    connection.setAutoCommit(false);
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    try {
      return round.read();
    } finally {
      connection.rollback();
      connection.setTransactionIsolation(isolation);
      connection.setReadOnly(readOnly);
      connection.setAutoCommit(autoCommit);
    }
  }

  /** One reading. */
  private final class Round {
    private final Connection connection;
    private final Scope scope;
    private final int major;
    private final Addresses addresses = new Addresses();
    private final List<SchemaObject> objects = new ArrayList<>();
    private Interference interference;

    Round(Connection connection, ReadScope scope) throws SQLException {
      this.connection = connection;
      this.scope = new Scope(scope);
      this.major = connection.getMetaData().getDatabaseMajorVersion();
    }

    SchemaModel read() throws SQLException {
      List<ObjectKind<?>> there = there();
      List<String> queries = new ArrayList<>(List.of(Dependencies.QUERY));
      there.forEach(kind -> queries.add(reading(kind).query(major)));
      queries.add(Unclaimed.QUERY);
      queries.add(Interference.QUERY);
      try (Fetched fetched = new Fetched(connection, queries)) {
        Dependencies dependencies = new Dependencies(fetched.next(), addresses);
        for (ObjectKind<?> kind : there) {
          readKind(kind, fetched.next(), dependencies);
        }
        List<Unmodelled> unmodelled =
            new Unclaimed(connection).list(fetched.next(), addresses, dependencies);
        interference = new Interference(fetched.next());
        return new SchemaModel(objects, allDependencies(dependencies), unmodelled);
      }
    }

    /**
     * The kinds there may be an object of; sets up the session as well. Parsing and planning a query is
     * nearly all it costs where there is nothing to find, and most databases have objects of half the kinds.
     */
    private List<ObjectKind<?>> there() throws SQLException {
      Set<String> questions = new LinkedHashSet<>();
      kinds.all().forEach(kind -> questions.add(reading(kind).ifAny()));
      questions.remove("");
      String any = questions.stream().map(question -> "EXISTS (SELECT FROM " + question + ")")
          .collect(Collectors.joining(",\n"));
      try (Statement statement = connection.createStatement()) {
        statement.execute(SETTINGS.formatted(scope.maker()) + "; SELECT " + any);
        ResultSet settings = statement.getResultSet();
        settings.next();
        scope.role(settings.getString("role"));
        statement.getMoreResults();
        ResultSet answers = statement.getResultSet();
        answers.next();
        Set<String> none = new HashSet<>();
        int column = 0;
        for (String question : questions) {
          if (!answers.getBoolean(++column)) {
            none.add(question);
          }
        }
        return kinds.all().stream().filter(kind -> !none.contains(reading(kind).ifAny()))
            .collect(Collectors.toList());
      }
    }

    private Collection<Dependency> allDependencies(Dependencies recorded) {
      Collection<Dependency> all = new ArrayList<>(recorded.resolved());
      NamedInText named = new NamedInText(objects);
      for (SchemaObject object : objects) {
        String text = unparsed(object);
        if (!text.isEmpty()) {
          all.addAll(named.of(object.key(), text));
        }
      }
      return all;
    }

    /** Safe because a kind makes only its own records. */
    @SuppressWarnings("unchecked")
    private String unparsed(SchemaObject object) {
      return ((Reading<SchemaObject>) reading(kinds.of(object))).unparsed(object);
    }

    private void readKind(ObjectKind<?> kind, ResultSet rows, Dependencies dependencies) throws SQLException {
      Reading<?> reading = reading(kind);
      boolean hasClass = has(rows, "classid");
      boolean hasPart = has(rows, "subid");
      Row row = new Row(rows);
      while (rows.next()) {
        long catalog = hasClass ? row.oid("classid") : reading.catalog().oid();
        Address address = new Address(catalog, row.oid("oid"), hasPart ? row.number("subid") : 0);
        Optional<? extends SchemaObject> object =
            !reading.isFact() && dependencies.isExtensionMember(address.whole())
                ? Optional.empty()
                : reading.read(row, addresses).filter(read -> scope.holds(read));
        if (object.isPresent()) {
          objects.add(object.get());
        }
        if (reading.isFact()) {
          continue;
        }
        if (object.isPresent()) {
          addresses.put(address, object.get().key());
        } else {
          addresses.leaveAlone(address);
        }
      }
    }

    private boolean has(ResultSet rows, String column) throws SQLException {
      for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
        if (rows.getMetaData().getColumnLabel(i).equals(column)) {
          return true;
        }
      }
      return false;
    }
  }

  private static Reading<?> reading(ObjectKind<?> kind) {
    return (Reading<?>) kind;
  }

  /** What of a database the user asked for. */
  private static final class Scope {
    private final ReadScope asked;
    private final Optional<ObjectKey> history;
    private String role = "";

    Scope(ReadScope asked) {
      this.asked = asked;
      this.history = asked.historyTable().size() == 2
          ? Optional.of(ObjectKey.of("table", asked.historyTable().get(0), asked.historyTable().get(1)))
          : Optional.empty();
    }

    /** As SQL: who made what is there, whoever reads it now; null where that is not one role. */
    String maker() {
      return asked.defaultOwners().size() == 1 ? Sql.literal(asked.defaultOwners().iterator().next())
          : "NULL";
    }

    void role(String name) {
      this.role = name;
    }

    boolean holds(SchemaObject object) {
      ObjectKey root = object.key().root();
      String schema = root.kind().equals("schema") ? root.name() : root.schema();
      boolean asksFor = schema.isEmpty() || asked.schemas().isEmpty() || asked.schemas().contains(schema);
      boolean isHistory = history.isPresent() && history.get().equals(root);
      return asksFor && !isHistory && !ownedByDefault(object) && !asked.ignores(object.key());
    }

    private boolean ownedByDefault(SchemaObject object) {
      return object instanceof tandem.dialect.postgresql.kind.OwnerKind.Owner owner
          && (owner.role().equals(role) || asked.defaultOwners().contains(owner.role()));
    }
  }
}
