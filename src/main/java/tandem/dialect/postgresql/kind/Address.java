package tandem.dialect.postgresql.kind;

/**
 * Where an object lies in the catalogs: {@code pg_depend.classid, objid, objsubid}.
 *
 * @param catalog oid of the catalog
 * @param object oid of the row
 * @param part attribute number of a column, else 0
 */
public record Address(long catalog, long object, int part) {
  /** Spread: oids of a catalog are neighbours, and so are their attribute numbers. */
  @Override
  public int hashCode() {
    long bits = (object * 31 + catalog) * 0x9E3779B97F4A7C15L + part * 0xC2B2AE3D27D4EB4FL;
    return (int) (bits >>> 32);
  }

  /** A whole object. */
  public static Address of(Catalog catalog, long object) {
    return new Address(catalog.oid(), object, 0);
  }

  /** A column. */
  public static Address of(Catalog catalog, long object, int part) {
    return new Address(catalog.oid(), object, part);
  }

  /** The object this is a part of. */
  public Address whole() {
    return part == 0 ? this : new Address(catalog, object, 0);
  }
}
