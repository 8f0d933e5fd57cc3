package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.dialect.postgresql.kind.UserMappingKind.UserMapping;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/** A foreign server; {@code pg_foreign_server}. */
public final class ServerKind extends ReplaceableKind<ServerKind.Server>
    implements Reading<ServerKind.Server> {

  /**
   * A server.
   *
   * @param wrapper the foreign-data wrapper, quoted
   * @param type {@code srvtype}; empty for none
   * @param version {@code srvversion}; empty for none
   * @param options those that are no secrets
   * @param secrets names of those that are; their values are not read
   */
  public record Server(
      ObjectKey key, String wrapper, String type, String version, List<String> options, List<String> secrets)
      implements SchemaObject {}

  private static final Set<Trait> TRAITS = Set.of(Trait.COMMENTABLE, Trait.OWNABLE, Trait.GRANTABLE);

  public ServerKind() {
    super("server", Server.class, TRAITS, List.of(
        AttributeRule.of((from, to, planning) -> new Outcome.Replace(
            "wrapper and type of a server are said when it is made"), "wrapper", "type"),
        AttributeRule.of((from, to, planning) -> Outcome.alter(Statement.of(alter(to) + "VERSION "
            + (to.version().isEmpty() ? "NULL" : Sql.literal(to.version())))), "version"),
        AttributeRule.of((from, to, planning) ->
            Outcome.alter(ForeignOptions.alter(alter(to), from.options(), to.options())), "options"),
        AttributeRule.ignored("secrets")));
  }

  private static String alter(Server server) {
    return "ALTER SERVER " + Sql.name(server.key().name()) + ' ';
  }

  @Override
  protected Set<String> verbatim() {
    return Set.of("wrapper", "type", "version", "options");
  }

  @Override
  public String noun() {
    return "SERVER";
  }

  @Override
  public String reference(ObjectKey key) {
    return Sql.name(key.name());
  }

  @Override
  public List<Statement> create(Server server, Folded folded, Planning planning) {
    String type = server.type().isEmpty() ? "" : " TYPE " + Sql.literal(server.type());
    String version = server.version().isEmpty() ? "" : " VERSION " + Sql.literal(server.version());
    return List.of(Statement.of("CREATE " + address(server.key()) + type + version
        + " FOREIGN DATA WRAPPER " + server.wrapper() + ForeignOptions.clause(server.options())));
  }

  /** User mappings do not go along by themselves. */
  @Override
  public List<Statement> drop(Server server, Planning planning) {
    List<Statement> statements = new ArrayList<>();
    planning.from().partsOf(server.key()).stream()
        .flatMap(part -> planning.from().find(part, UserMapping.class).stream())
        .forEach(mapping -> statements.addAll(planning.kinds().of(mapping).drop(mapping, planning)));
    statements.add(ForeignOptions.losing(
        server.secrets(), server.key(), Statement.of("DROP " + address(server.key()))));
    return statements;
  }

  @Override
  public Catalog catalog() {
    return Catalog.FOREIGN_SERVER;
  }

  @Override
  public String ifAny() {
    return "pg_catalog.pg_foreign_server";
  }

  @Override
  public String query(int major) {
    return """
        SELECT s.oid, s.srvname AS name, pg_catalog.quote_ident(w.fdwname) AS wrapper,
          s.srvtype AS type, s.srvversion AS version, %s, %s
        FROM pg_catalog.pg_foreign_server s
        JOIN pg_catalog.pg_foreign_data_wrapper w ON w.oid = s.srvfdw""".formatted(
            ForeignOptions.read("s.srvoptions", "options"),
            ForeignOptions.secrets("s.srvoptions", "secrets"));
  }

  @Override
  public Optional<Server> read(Row row, Addresses addresses) throws SQLException {
    return Optional.of(new Server(
        ObjectKey.of("server", row.text("name")),
        row.text("wrapper"),
        row.text("type"),
        row.text("version"),
        row.list("options"),
        row.list("secrets")));
  }
}
