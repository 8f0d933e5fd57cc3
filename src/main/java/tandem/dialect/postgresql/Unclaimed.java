package tandem.dialect.postgresql;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tandem.dialect.postgresql.kind.Address;
import tandem.dialect.postgresql.kind.Addresses;
import tandem.dialect.postgresql.kind.Secrets;
import tandem.model.Unmodelled;

/** What the catalogs hold that no kind claims. */
final class Unclaimed {
  /** Every row with an address that a user's statement can have made; 16384 is FirstNormalObjectId. */
  static final String QUERY = """
      WITH user_schemas AS (
        SELECT oid FROM pg_catalog.pg_namespace n
        WHERE n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'tandem')),
      members AS (SELECT classid, objid FROM pg_catalog.pg_depend WHERE deptype = 'e')
      SELECT a.classid, a.objid, NULL AS type, NULL AS identity FROM (
      SELECT 1259 AS classid, oid AS objid FROM pg_catalog.pg_class
        WHERE oid >= 16384 AND relnamespace IN (SELECT oid FROM user_schemas) AND relkind <> 't'
      UNION ALL SELECT 1255, oid FROM pg_catalog.pg_proc
        WHERE oid >= 16384 AND pronamespace IN (SELECT oid FROM user_schemas)
      UNION ALL SELECT 1247, oid FROM pg_catalog.pg_type
        WHERE oid >= 16384 AND typnamespace IN (SELECT oid FROM user_schemas)
      UNION ALL SELECT 2606, c.oid FROM pg_catalog.pg_constraint c
        WHERE c.oid >= 16384 AND connamespace IN (SELECT oid FROM user_schemas)
          AND c.contype <> 'n' AND c.conparentid = 0
      UNION ALL SELECT 2617, oid FROM pg_catalog.pg_operator
        WHERE oid >= 16384 AND oprnamespace IN (SELECT oid FROM user_schemas)
      UNION ALL SELECT 2616, oid FROM pg_catalog.pg_opclass
        WHERE oid >= 16384 AND opcnamespace IN (SELECT oid FROM user_schemas)
      UNION ALL SELECT 2753, oid FROM pg_catalog.pg_opfamily
        WHERE oid >= 16384 AND opfnamespace IN (SELECT oid FROM user_schemas)
      UNION ALL SELECT 2602, a.oid FROM pg_catalog.pg_amop a
        WHERE a.oid >= 16384 AND a.amopopr NOT IN (SELECT objid FROM members WHERE classid = 2617)
      UNION ALL SELECT 2603, p.oid FROM pg_catalog.pg_amproc p
        WHERE p.oid >= 16384 AND p.amproc NOT IN (SELECT objid FROM members WHERE classid = 1255)
      UNION ALL SELECT 3456, oid FROM pg_catalog.pg_collation
        WHERE oid >= 16384 AND collnamespace IN (SELECT oid FROM user_schemas)
      UNION ALL SELECT 2607, oid FROM pg_catalog.pg_conversion
        WHERE oid >= 16384 AND connamespace IN (SELECT oid FROM user_schemas)
      UNION ALL SELECT 3602, oid FROM pg_catalog.pg_ts_config
        WHERE oid >= 16384 AND cfgnamespace IN (SELECT oid FROM user_schemas)
      UNION ALL SELECT 3600, oid FROM pg_catalog.pg_ts_dict
        WHERE oid >= 16384 AND dictnamespace IN (SELECT oid FROM user_schemas)
      UNION ALL SELECT 3601, oid FROM pg_catalog.pg_ts_parser
        WHERE oid >= 16384 AND prsnamespace IN (SELECT oid FROM user_schemas)
      UNION ALL SELECT 3764, oid FROM pg_catalog.pg_ts_template
        WHERE oid >= 16384 AND tmplnamespace IN (SELECT oid FROM user_schemas)
      UNION ALL SELECT 3381, oid FROM pg_catalog.pg_statistic_ext
        WHERE oid >= 16384 AND stxnamespace IN (SELECT oid FROM user_schemas)
      UNION ALL SELECT 2615, oid FROM user_schemas
      UNION ALL SELECT 2618, r.oid FROM pg_catalog.pg_rewrite r
        JOIN pg_catalog.pg_class c ON c.oid = r.ev_class
        WHERE r.oid >= 16384 AND c.relnamespace IN (SELECT oid FROM user_schemas)
      UNION ALL SELECT 2620, t.oid FROM pg_catalog.pg_trigger t
        JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid
        WHERE t.oid >= 16384 AND NOT t.tgisinternal AND c.relnamespace IN (SELECT oid FROM user_schemas)
      UNION ALL SELECT 3256, p.oid FROM pg_catalog.pg_policy p
        JOIN pg_catalog.pg_class c ON c.oid = p.polrelid
        WHERE c.relnamespace IN (SELECT oid FROM user_schemas)
      UNION ALL SELECT 3079, oid FROM pg_catalog.pg_extension WHERE oid >= 16384
      UNION ALL SELECT 2605, oid FROM pg_catalog.pg_cast WHERE oid >= 16384
      UNION ALL SELECT 2612, oid FROM pg_catalog.pg_language WHERE oid >= 16384
      UNION ALL SELECT 2601, oid FROM pg_catalog.pg_am WHERE oid >= 16384
      UNION ALL SELECT 3576, oid FROM pg_catalog.pg_transform WHERE oid >= 16384
      UNION ALL SELECT 3466, oid FROM pg_catalog.pg_event_trigger WHERE oid >= 16384
      UNION ALL SELECT 826, oid FROM pg_catalog.pg_default_acl WHERE oid >= 16384
      UNION ALL SELECT 2328, oid FROM pg_catalog.pg_foreign_data_wrapper WHERE oid >= 16384
      UNION ALL SELECT 1417, oid FROM pg_catalog.pg_foreign_server WHERE oid >= 16384
      UNION ALL SELECT 1418, umid FROM pg_catalog.pg_user_mappings WHERE umid >= 16384
      UNION ALL SELECT 6104, oid FROM pg_catalog.pg_publication WHERE oid >= 16384
      UNION ALL SELECT 6100, s.oid FROM pg_catalog.pg_subscription s
        JOIN pg_catalog.pg_database d ON d.oid = s.subdbid AND d.datname = current_database()
      UNION ALL SELECT DISTINCT s.classid, s.objid FROM pg_catalog.pg_shdepend s
        JOIN pg_catalog.pg_database d ON d.oid = s.dbid AND d.datname = current_database()
        WHERE s.objid < 16384 AND s.deptype = 'a' AND NOT (s.classid = 2615 AND s.objid = 2200)) AS a
      UNION ALL\s""" + withoutAddress();

  /**
   * What no kind can claim, by its name: labels, of which a shadow lacks the provider; secrets; what is said of
   * large objects, which are rows themselves.
   */
  private static String withoutAddress() {
    return """
        SELECT 0, 0, 'security label', l.provider || ' on ' || i.type || ' ' || i.identity
          FROM pg_catalog.pg_seclabel l
          CROSS JOIN LATERAL pg_catalog.pg_identify_object(l.classoid, l.objoid, l.objsubid) AS i
        UNION ALL SELECT 0, 0, 'secret setting', c.parameter || COALESCE(' of role ' || r.rolname, '')
          FROM pg_catalog.pg_db_role_setting s
          JOIN pg_catalog.pg_database d ON d.oid = s.setdatabase AND d.datname = current_database()
          LEFT JOIN pg_catalog.pg_roles r ON r.oid = s.setrole
          CROSS JOIN LATERAL (SELECT split_part(e, '=', 1), substr(e, strpos(e, '=') + 1)
            FROM unnest(s.setconfig) AS e) AS c (parameter, value)
          WHERE\s""" + Secrets.condition("c.parameter", "c.value") + """

        UNION ALL SELECT 0, 0, 'large object', count(*) || ' with privileges or a comment of their own'
          FROM (SELECT oid FROM pg_catalog.pg_largeobject_metadata WHERE lomacl IS NOT NULL
            UNION SELECT objoid FROM pg_catalog.pg_description WHERE classoid = 2613) AS o
          HAVING count(*) > 0""";
  }

  private static final String NAMES = """
      SELECT i.type, i.identity
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
