package tandem.dialect.sqlite;

import java.util.Optional;
import tandem.ddl.Sql;
import tandem.dialect.portable.kind.Forms;
import tandem.dialect.portable.kind.Remaking;
import tandem.model.ObjectKey;

/** How SQLite writes. Names are always quoted: what is a key word differs from version to version. */
final class SqliteForms implements Forms {
  private final Remaking remaking = new Rebuild(this);

  @Override
  public String name(String name) {
    return Sql.quoted(name);
  }

  @Override
  public String generated(boolean stored) {
    return stored ? " STORED" : " VIRTUAL";
  }

  /** Constraints without a name are called by what they say, in parentheses: SQLite gives them none. */
  @Override
  public boolean isNamed(ObjectKey constraint) {
    return !constraint.name().isEmpty() && !constraint.name().startsWith("(");
  }

  /** Of constraints names say nothing: two may have one. */
  @Override
  public boolean sharesNames(ObjectKey part) {
    return part.kind().equals("index");
  }

  @Override
  public String renamed(String column, String to) {
    return "RENAME COLUMN " + name(column) + " TO " + name(to);
  }

  @Override
  public boolean holdsReferences() {
    return false;
  }

  @Override
  public Optional<Remaking> remaking() {
    return Optional.of(remaking);
  }
}
