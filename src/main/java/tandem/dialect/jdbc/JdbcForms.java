package tandem.dialect.jdbc;

import tandem.dialect.portable.kind.Forms;

/** The standard's ways, with the database's own marks round names. */
final class JdbcForms implements Forms {
  private final String open;
  private final String close;

  /** @param quote as {@code DatabaseMetaData.getIdentifierQuoteString()} has it */
  JdbcForms(String quote) {
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
}
