package tandem.dialect.postgresql.kind;

/**
 * The system catalogs whose rows pg_depend addresses, with their fixed oids; PostgreSQL source,
 * {@code src/include/catalog/*.h}, the same in all majors.
 */
public enum Catalog {
  TYPE(1247),
  PROC(1255),
  CLASS(1259),
  AUTHID(1260),
  DATABASE(1262),
  AM(2601),
  AMOP(2602),
  AMPROC(2603),
  ATTRDEF(2604),
  CAST(2605),
  CONSTRAINT(2606),
  CONVERSION(2607),
  LANGUAGE(2612),
  LARGEOBJECT(2613),
  NAMESPACE(2615),
  OPCLASS(2616),
  OPERATOR(2617),
  REWRITE(2618),
  TRIGGER(2620),
  OPFAMILY(2753),
  DEFAULT_ACL(826),
  EXTENSION(3079),
  POLICY(3256),
  STATISTIC_EXT(3381),
  EVENT_TRIGGER(3466),
  COLLATION(3456),
  TS_CONFIG(3602),
  TS_DICT(3600),
  TS_PARSER(3601),
  TS_TEMPLATE(3764),
  TRANSFORM(3576),
  FOREIGN_DATA_WRAPPER(2328),
  FOREIGN_SERVER(1417),
  USER_MAPPING(1418),
  PUBLICATION(6104),
  PUBLICATION_REL(6106),
  PUBLICATION_NAMESPACE(6237),
  SUBSCRIPTION(6100),
  DB_ROLE_SETTING(2964);

  private final long oid;

  Catalog(long oid) {
    this.oid = oid;
  }

  /** The catalog's own oid, as in {@code pg_depend.classid}. */
  public long oid() {
    return oid;
  }
}
