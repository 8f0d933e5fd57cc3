package tandem.dialect.postgresql;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tandem.dialect.postgresql.kind.Address;
import tandem.dialect.postgresql.kind.Addresses;
import tandem.dialect.postgresql.kind.Catalog;
import tandem.dialect.postgresql.kind.SettingKind;
import tandem.model.Unmodelled;

/** What the catalogs hold that no kind claims. */
final class Unclaimed {
  /** Of what is in no user's schema only what was put beside the system's own is told. */
  private static final String PLACES = """
      WITH user_schemas AS (
        SELECT oid FROM pg_catalog.pg_namespace n
        WHERE n.nspname = 'pg_catalog'
          OR n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'tandem')),
      members AS (SELECT classid, objid FROM pg_catalog.pg_depend WHERE deptype = 'e'),
      here AS (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database())""";

  /**
   * A catalog and which of its rows a user's statement can have made; 16384 is FirstNormalObjectId.
   *
   * @param rows a query of their oids
   */
  private record Listed(Catalog catalog, String rows) {
    static Listed inSchemas(Catalog catalog, String table, String schema) {
      return new Listed(catalog, "SELECT oid FROM pg_catalog." + table + " WHERE oid >= 16384 AND " + schema
          + " IN (SELECT oid FROM user_schemas)");
    }

    static Listed onRelations(Catalog catalog, String table, String relation) {
      return new Listed(catalog, "SELECT o.oid FROM pg_catalog." + table + " o JOIN pg_catalog.pg_class c"
          + " ON c.oid = o." + relation
          + " WHERE o.oid >= 16384 AND c.relnamespace IN (SELECT oid FROM user_schemas)");
    }

    static Listed all(Catalog catalog, String table) {
      return new Listed(catalog, "SELECT oid FROM pg_catalog." + table + " WHERE oid >= 16384");
    }

    Listed but(String condition) {
      return new Listed(catalog, rows + " AND " + condition);
    }

    String query() {
      return "SELECT " + catalog.oid() + " AS classid, r.oid AS objid FROM (" + rows + ") AS r (oid)";
    }
  }

  private static final List<Listed> LISTED = List.of(
      Listed.inSchemas(Catalog.CLASS, "pg_class", "relnamespace").but("relkind <> 't'"),
      Listed.inSchemas(Catalog.PROC, "pg_proc", "pronamespace"),
      Listed.inSchemas(Catalog.TYPE, "pg_type", "typnamespace"),
      Listed.inSchemas(Catalog.CONSTRAINT, "pg_constraint", "connamespace")
          .but("contype <> 'n' AND conparentid = 0"),
      Listed.inSchemas(Catalog.OPERATOR, "pg_operator", "oprnamespace"),
      Listed.inSchemas(Catalog.OPCLASS, "pg_opclass", "opcnamespace"),
      Listed.inSchemas(Catalog.OPFAMILY, "pg_opfamily", "opfnamespace"),
      Listed.all(Catalog.AMOP, "pg_amop")
          .but("amopopr NOT IN (SELECT objid FROM members WHERE classid = 2617)"),
      Listed.all(Catalog.AMPROC, "pg_amproc")
          .but("amproc NOT IN (SELECT objid FROM members WHERE classid = 1255)"),
      Listed.inSchemas(Catalog.COLLATION, "pg_collation", "collnamespace"),
      Listed.inSchemas(Catalog.CONVERSION, "pg_conversion", "connamespace"),
      Listed.inSchemas(Catalog.TS_CONFIG, "pg_ts_config", "cfgnamespace"),
      Listed.inSchemas(Catalog.TS_DICT, "pg_ts_dict", "dictnamespace"),
      Listed.inSchemas(Catalog.TS_PARSER, "pg_ts_parser", "prsnamespace"),
      Listed.inSchemas(Catalog.TS_TEMPLATE, "pg_ts_template", "tmplnamespace"),
      Listed.inSchemas(Catalog.STATISTIC_EXT, "pg_statistic_ext", "stxnamespace"),
      new Listed(Catalog.NAMESPACE, "SELECT oid FROM user_schemas WHERE oid >= 16384 OR oid = 2200"),
      Listed.onRelations(Catalog.ATTRDEF, "pg_attrdef", "adrelid"),
      Listed.onRelations(Catalog.REWRITE, "pg_rewrite", "ev_class"),
      Listed.onRelations(Catalog.TRIGGER, "pg_trigger", "tgrelid").but("NOT o.tgisinternal"),
      Listed.onRelations(Catalog.POLICY, "pg_policy", "polrelid"),
      Listed.all(Catalog.EXTENSION, "pg_extension"),
      Listed.all(Catalog.CAST, "pg_cast"),
      Listed.all(Catalog.LANGUAGE, "pg_language"),
      Listed.all(Catalog.AM, "pg_am"),
      Listed.all(Catalog.TRANSFORM, "pg_transform"),
      Listed.all(Catalog.EVENT_TRIGGER, "pg_event_trigger"),
      Listed.all(Catalog.DEFAULT_ACL, "pg_default_acl"),
      Listed.all(Catalog.FOREIGN_DATA_WRAPPER, "pg_foreign_data_wrapper"),
      Listed.all(Catalog.FOREIGN_SERVER, "pg_foreign_server"),
      new Listed(Catalog.USER_MAPPING, "SELECT umid FROM pg_catalog.pg_user_mappings WHERE umid >= 16384"),
      Listed.all(Catalog.PUBLICATION, "pg_publication"),
      new Listed(Catalog.SUBSCRIPTION,
          "SELECT oid FROM pg_catalog.pg_subscription WHERE subdbid IN (SELECT oid FROM here)"));

  /** Every address that a user's statement can have made, and what has none. */
  static final String QUERY = PLACES + "\nSELECT a.classid, a.objid, NULL AS type, NULL AS identity FROM (\n"
      + LISTED.stream().map(Listed::query).collect(Collectors.joining("\nUNION ALL ")) + "\nUNION ALL "
      + elsewhere() + ") AS a\nUNION ALL " + withoutAddress();

  /**
   * What lies in no catalog that is listed and needs something, a role or a tablespace included; and what of
   * the system's own has another owner or other privileges than it came with. Large objects are rows (2995 is
   * pg_largeobject_metadata, which ALTER … OWNER names). What a role has from an extension's script
   * ({@code i}, PostgreSQL 17) is the extension's.
   */
  private static String elsewhere() {
    return """
        SELECT d.classid, d.objid FROM (
          SELECT classid, objid FROM pg_catalog.pg_depend WHERE deptype <> 'e'
          UNION SELECT classid, objid FROM pg_catalog.pg_shdepend WHERE dbid IN (SELECT oid FROM here)) AS d
          WHERE d.objid >= 16384 AND d.classid NOT IN (2613, 2995, %s)
        UNION ALL SELECT DISTINCT classid, objid FROM pg_catalog.pg_shdepend
          WHERE dbid IN (SELECT oid FROM here) AND objid < 16384 AND deptype <> 'i'
            AND classid NOT IN (2613, 2995) AND NOT (classid = 2615 AND objid = 2200)"""
        .formatted(LISTED.stream().map(listed -> Long.toString(listed.catalog().oid()))
            .collect(Collectors.joining(", ")));
  }

  /**
   * What no kind can claim, by its name: labels, of which a shadow lacks the provider; settings that are
   * left alone; what is said of large objects, which are rows themselves.
   */
  private static String withoutAddress() {
    return """
        SELECT 0, 0, 'security label', l.provider || ' on ' || i.type || ' ' || i.identity
          FROM pg_catalog.pg_seclabel l
          CROSS JOIN LATERAL pg_catalog.pg_identify_object(l.classoid, l.objoid, l.objsubid) AS i
        UNION ALL SELECT 0, 0, 'setting', c.parameter || COALESCE(' of role ' || r.rolname, '')
          FROM pg_catalog.pg_db_role_setting s
          JOIN pg_catalog.pg_database d ON d.oid = s.setdatabase AND d.datname = current_database()
          LEFT JOIN pg_catalog.pg_roles r ON r.oid = s.setrole
          CROSS JOIN LATERAL (SELECT split_part(e, '=', 1), substr(e, strpos(e, '=') + 1)
            FROM unnest(s.setconfig) AS e) AS c (parameter, value)
          WHERE\s""" + SettingKind.leftAlone("c.parameter", "c.value") + """

        UNION ALL SELECT 0, 0, 'large object', count(*) || ' with privileges or a comment of their own'
          FROM (SELECT oid FROM pg_catalog.pg_largeobject_metadata WHERE lomacl IS NOT NULL
            UNION SELECT objoid FROM pg_catalog.pg_description WHERE classoid = 2613) AS o
          HAVING count(*) > 0""";
  }

  /** The catalogs may speak of a row that is not there, of which PostgreSQL knows no identity. */
  private static final String NAMES = """
      SELECT i.type, COALESCE(i.identity, 'oid ' || a.objid)
      FROM unnest(?::oid[], ?::oid[]) AS a(classid, objid),
        pg_catalog.pg_identify_object(a.classid, a.objid, 0) AS i""";

  private final Connection connection;

  Unclaimed(Connection connection) {
    this.connection = connection;
  }

  /**
   * The rows no kind claims, named.
   *
   * @param rows what {@link #QUERY} returned
   */
  List<Unmodelled> list(ResultSet rows, Addresses addresses, Dependencies dependencies) throws SQLException {
    List<Address> unclaimed = new ArrayList<>();
    List<Unmodelled> all = new ArrayList<>();
    while (rows.next()) {
      if (rows.getString(3) != null) {
        all.add(new Unmodelled(rows.getString(3), rows.getString(4)));
        continue;
      }
      Address address = new Address(rows.getLong(1), rows.getLong(2), 0);
      if (!isAccountedFor(address, addresses, dependencies)) {
        unclaimed.add(address);
      }
    }
    if (!unclaimed.isEmpty()) {
      all.addAll(names(unclaimed));
    }
    return all;
  }

  private static boolean isAccountedFor(Address address, Addresses addresses, Dependencies dependencies) {
    if (addresses.find(address).isPresent()
        || addresses.isLeftAlone(address)
        || dependencies.isExtensionMember(address)) {
      return true;
    }
    // What is part of something unclaimed is named once, with that.
    Optional<Address> whole = dependencies.wholeOf(address);
    return whole.isPresent() && !whole.get().equals(address);
  }

  private List<Unmodelled> names(List<Address> unclaimed) throws SQLException {
    List<Unmodelled> names = new ArrayList<>();
    Array catalogs = connection.createArrayOf("oid", unclaimed.stream().map(Address::catalog).toArray());
    Array objects = connection.createArrayOf("oid", unclaimed.stream().map(Address::object).toArray());
    try (PreparedStatement statement = connection.prepareStatement(NAMES)) {
      statement.setArray(1, catalogs);
      statement.setArray(2, objects);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          names.add(new Unmodelled(rows.getString(1), rows.getString(2)));
        }
      }
    }
    return names;
  }
}
