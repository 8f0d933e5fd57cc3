package tandem.dialect.postgresql.rows;

import java.util.List;
import tandem.ddl.Sql;

/**
 * A row of {@code pg_type} with what making a value of it needs.
 *
 * @param kind {@code typtype}: b base, c composite, d domain, e enum, r range, m multirange
 * @param element {@code typelem} of a true array; 0 for others
 * @param base {@code typbasetype} of a domain; 0 for others
 * @param baseModifier {@code typtypmod} of a domain
 * @param relation {@code typrelid} of a composite type; 0 for others
 * @param subtype {@code pg_range.rngsubtype} of a range; of a multirange the range; 0 for others
 * @param labels of an enum, in order
 */
record Type(
    long oid,
    String schema,
    String name,
    char kind,
    char category,
    long element,
    long base,
    int baseModifier,
    long relation,
    long subtype,
    List<String> labels) {
  /** As DDL names it, without a modifier. */
  String sql() {
    return Sql.name(schema, name);
  }
}
