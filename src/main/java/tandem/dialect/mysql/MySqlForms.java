package tandem.dialect.mysql;

import java.util.Optional;
import tandem.ddl.Sql;
import tandem.dialect.portable.kind.Forms;
import tandem.dialect.portable.kind.Numbering;
import tandem.model.ObjectKey;

/**
 * How MariaDB and MySQL write under ANSI_QUOTES. A table brings its indexes and the comments on its columns.
 */
final class MySqlForms implements Forms {
  static String quoted(String name) {
    return Sql.quoted(name);
  }

  @Override
  public String name(String name) {
    return quoted(name);
  }

  @Override
  public String generated(boolean stored) {
    return stored ? " STORED" : " VIRTUAL";
  }

  /** A primary key has no name. */
  @Override
  public boolean isNamed(ObjectKey constraint) {
    return !constraint.kind().equals("primary key");
  }

  @Override
  public boolean sharesNames(ObjectKey part) {
    return part.kind().equals("foreign key");
  }

  @Override
  public boolean hidesFirst() {
    return false;
  }

  @Override
  public boolean foldsIndexes() {
    return true;
  }

  @Override
  public boolean replacesViews() {
    return true;
  }

  @Override
  public boolean altersOptions() {
    return true;
  }

  @Override
  public String identity(boolean always, Numbering numbering) {
    return "AUTO_INCREMENT";
  }

  @Override
  public String options(Numbering numbering) {
    return Forms.super.options(numbering).replace("NO CYCLE", "NOCYCLE");
  }

  @Override
  public Optional<String> commentClause(ObjectKey about, String literal) {
    return about.kind().equals("column") ? Optional.of("COMMENT " + literal) : Optional.empty();
  }

  @Override
  public String comment(String address, String literal) {
    return "ALTER " + address + " COMMENT = " + (literal.equals("NULL") ? "''" : literal);
  }
}
