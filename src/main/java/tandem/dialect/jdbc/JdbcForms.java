package tandem.dialect.jdbc;

import java.util.List;
import tandem.dialect.portable.kind.Forms;
import tandem.model.ObjectKey;

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
  public String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  @Override
  public String generated(boolean stored) {
    return stored ? " STORED" : "";
  }

  @Override
  public String ownSchema() {
    return "";
  }

  @Override
  public String constraint(ObjectKey key) {
    return name(key.name());
  }

  @Override
  public String index(ObjectKey key) {
    return name(key.name());
  }

  @Override
  public String indexed(ObjectKey table) {
    return name(table);
  }

  @Override
  public boolean renamesIndexes() {
    return false;
  }

  @Override
  public boolean replacesViews() {
    return false;
  }

  @Override
  public String trigger(ObjectKey key) {
    return name(key.name());
  }

  @Override
  public List<String> privileges() {
    return List.of();
  }
}
