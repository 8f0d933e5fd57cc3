package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.LockLevel;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/**
 * The comment on any object; {@code pg_description}. Columns of views are no objects: a comment on one is a
 * fact about the view that carries the column's name; one on the index behind a key is a fact about the key.
 */
public final class CommentKind extends ReplaceableKind<CommentKind.Comment>
    implements Reading<CommentKind.Comment> {

  /**
   * Constraints with an index behind them, which has the constraint's name and may have a comment of its own.
   */
  private static final Set<String> KEYS = Set.of("primary key", "unique", "exclusion");

  /** A comment. */
  public record Comment(ObjectKey key, String text) implements SchemaObject {}

  public CommentKind() {
    super("comment", Comment.class, Set.of(Trait.FACT), List.of(
        AttributeRule.of((from, to, planning) ->
            Outcome.alter(on(to.key(), Sql.literal(to.text()), planning)),
            "text")));
  }

  private static Statement on(ObjectKey key, String text, Planning planning) {
    ObjectKey whole = key.parent();
    String target = key.name().isEmpty() ? planning.address(whole)
        : KEYS.contains(whole.kind()) ? "INDEX " + Sql.name(whole.root().schema(), whole.name())
        : "COLUMN " + planning.kinds().of(whole).reference(whole) + '.' + Sql.name(key.name());
    boolean locks = Locks.isRelation(whole) || whole.kind().equals("column")
        || (target.startsWith("INDEX ") || whole.kind().equals("index"))
            && (!planning.isNew(whole) || Piece.wasRenamed(whole, planning));
    return Statement.of("COMMENT ON " + target + " IS " + text)
        .locking(locks ? LockLevel.SHARE_UPDATE_EXCLUSIVE : LockLevel.NONE);
  }

  @Override
  public Optional<String> words(Comment comment) {
    return Optional.of(comment.text());
  }

  @Override
  public boolean runsAnyhow() {
    return true;
  }

  @Override
  protected Set<String> verbatim() {
    return Set.of("text");
  }

  @Override
  public String noun() {
    return "COMMENT";
  }

  @Override
  public String reference(ObjectKey key) {
    return "ON " + key.parent().display();
  }

  @Override
  public List<Statement> create(Comment comment, Folded folded, Planning planning) {
    return List.of(on(comment.key(), Sql.literal(comment.text()), planning));
  }

  @Override
  public List<Statement> drop(Comment comment, Planning planning) {
    return List.of(on(comment.key(), "NULL", planning));
  }

  @Override
  public Catalog catalog() {
    return Catalog.CLASS;
  }

  @Override
  public String query(int major) {
    return """
        SELECT d.classoid AS classid, d.objoid AS oid, d.objsubid AS subid, d.description AS text,
          a.attname AS column_name, k.oid AS key_oid
        FROM pg_catalog.pg_description d
        LEFT JOIN pg_catalog.pg_constraint k
          ON d.classoid = 1259 AND k.conindid = d.objoid AND k.contype IN ('p', 'u', 'x')
        LEFT JOIN pg_catalog.pg_attribute a
          ON d.classoid = 1259 AND d.objsubid <> 0 AND a.attrelid = d.objoid AND a.attnum = d.objsubid
        WHERE d.objoid >= 16384
          OR d.classoid = 2615 AND d.objoid = 2200 AND d.description <> 'standard public schema'""";
  }

  @Override
  public Optional<Comment> read(Row row, Addresses addresses) throws SQLException {
    Address address = new Address(row.oid("classid"), row.oid("oid"), row.number("subid"));
    String text = row.text("text");
    Optional<ObjectKey> whole = addresses.find(address);
    if (whole.isPresent()) {
      return Optional.of(new Comment(whole.get().fact("comment"), text));
    }
    if (row.oid("key_oid") != 0) {
      return addresses.find(Address.of(Catalog.CONSTRAINT, row.oid("key_oid")))
          .map(key -> new Comment(key.child("comment", "index"), text));
    }
    String column = row.text("column_name");
    return addresses.find(address.whole()).filter(key -> !column.isEmpty())
        .map(key -> new Comment(key.child("comment", column), text));
  }

  @Override
  public boolean isFact() {
    return true;
  }
}
