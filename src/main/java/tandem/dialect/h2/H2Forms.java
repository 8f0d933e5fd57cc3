package tandem.dialect.h2;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tandem.ddl.Sql;
import tandem.dialect.portable.kind.Forms;
import tandem.model.ObjectKey;

/**
 * How H2 writes. Names are always quoted, as H2 itself prints them: what an unquoted one means depends on
 * settings of the database (DATABASE_TO_UPPER, DATABASE_TO_LOWER).
 */
final class H2Forms implements Forms {
  /** An alias {@code FOR 'a.B.c'}, a trigger {@code … CALL 'a.B'}; within a text quotes are doubled. */
  private static final Pattern OF_CLASS = Pattern.compile("^(DETERMINISTIC )?FOR '|(?<!') CALL '[^']+'$");

  @Override
  public String name(String name) {
    return Sql.quoted(name);
  }

  /** H2 computes when a row is written. */
  @Override
  public String generated(boolean stored) {
    return "";
  }

  @Override
  public String ownSchema() {
    return "PUBLIC";
  }

  @Override
  public String constraint(ObjectKey key) {
    return inSchemaOfWhole(key);
  }

  @Override
  public String index(ObjectKey key) {
    return inSchemaOfWhole(key);
  }

  private String inSchemaOfWhole(ObjectKey key) {
    return name(key.root().schema()) + '.' + name(key.name());
  }

  @Override
  public boolean renamesIndexes() {
    return true;
  }

  @Override
  public Set<String> standAsideOfColumns() {
    return Set.of("synonym");
  }

  @Override
  public boolean replacesViews() {
    return true;
  }

  @Override
  public boolean dropsCalledRoutines() {
    return false;
  }

  @Override
  public String trigger(ObjectKey key) {
    return inSchemaOfWhole(key);
  }

  @Override
  public List<String> privileges() {
    return List.of("DELETE", "INSERT", "SELECT", "UPDATE");
  }

  /**
   * FORCE, as H2's own SCRIPT says, where it is a class of the user's: what is on an application's class path
   * is not on tandem's. A text is compiled where it is made.
   */
  @Override
  public String creating(String definition) {
    return OF_CLASS.matcher(definition).find() ? "CREATE FORCE " : "CREATE ";
  }
}
