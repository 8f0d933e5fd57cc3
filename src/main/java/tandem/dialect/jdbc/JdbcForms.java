package tandem.dialect.jdbc;

import tandem.dialect.portable.kind.Forms;
import tandem.model.ObjectKey;

/** The standard's ways, with the database's own marks round names. */
final class JdbcForms implements Forms {
  private final String open;
  private final String close;
  private final String ownSchema;

  /**
   * @param quote as {@code DatabaseMetaData.getIdentifierQuoteString()} has it
   * @param ownSchema the schema that every database has; empty where none is known
   */
  JdbcForms(String quote, String ownSchema) {
    this.ownSchema = ownSchema;
    this.open = quote;
    this.close = quote.equals("[") ? "]" : quote;
  }

  @Override
  public String name(String name) {
    return open + name.replace(close, close + close) + close;
  }

  @Override
  public String generated(boolean stored) {
    return stored ? " STORED" : "";
  }

  @Override
  public String ownSchema() {
    return ownSchema;
  }

  /** Of an index SQL Server asks for a name of its own within the table, Oracle and PostgreSQL beyond it. */
  @Override
  public boolean sharesNames(ObjectKey part) {
    return isNamed(part) && !part.kind().equals("index");
  }

  /** One that nobody named is called by what it says. */
  @Override
  public boolean isNamed(ObjectKey constraint) {
    return !constraint.name().startsWith("(");
  }
}
