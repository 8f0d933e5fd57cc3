package tandem.dialect.postgresql.kind;

/**
 * What catalog queries say of what a row points at, mostly its name, quoted and qualified as DDL has it. Each
 * is an SQL expression of the oid's own expression; null where the oid is 0.
 */
final class Named {
  private Named() {}

  /** {@code app.total}: a function where its types follow from the place. */
  static String function(String oid) {
    return """
        (SELECT pg_catalog.quote_ident(f_n.nspname) || '.' || pg_catalog.quote_ident(f.proname)
          FROM pg_catalog.pg_proc f JOIN pg_catalog.pg_namespace f_n ON f_n.oid = f.pronamespace
          WHERE f.oid = %s)""".formatted(oid);
  }

  /** {@code app.total(integer, text)}: a function with its input types. */
  static String routine(String oid) {
    return """
        (SELECT pg_catalog.quote_ident(f_n.nspname) || '.' || pg_catalog.quote_ident(f.proname) || '('
            || pg_catalog.array_to_string(ARRAY(SELECT pg_catalog.format_type(f_a.type, NULL)
              FROM pg_catalog.unnest(f.proargtypes) WITH ORDINALITY AS f_a(type, place)
              ORDER BY f_a.place), ', ') || ')'
          FROM pg_catalog.pg_proc f JOIN pg_catalog.pg_namespace f_n ON f_n.oid = f.pronamespace
          WHERE f.oid = %s)""".formatted(oid);
  }

  /** {@code app.===(integer, integer)}: an operator with its operands' types. */
  static String operator(String oid) {
    return """
        (SELECT pg_catalog.quote_ident(o_n.nspname) || '.' || %s
          FROM pg_catalog.pg_operator o_o JOIN pg_catalog.pg_namespace o_n ON o_n.oid = o_o.oprnamespace
          WHERE o_o.oid = %s)""".formatted(signature("o_o"), oid);
  }

  /** {@code ===(integer, integer)}, {@code -(NONE, integer)}: what tells operators of a schema apart. */
  static String signature(String operator) {
    return """
        %1$s.oprname || '(' || CASE %1$s.oprleft WHEN 0 THEN 'NONE'
            ELSE pg_catalog.format_type(%1$s.oprleft, NULL) END || ', '
          || pg_catalog.format_type(%1$s.oprright, NULL) || ')'""".formatted(operator);
  }

  /** The type's oid where no extension brings it, else 0. */
  static String typeOfUser(String type) {
    return """
        CASE WHEN EXISTS (SELECT FROM pg_catalog.pg_depend t_d
          WHERE t_d.classid = 1247 AND t_d.objid = %1$s AND t_d.deptype = 'e') THEN 0 ELSE %1$s END"""
        .formatted(type);
  }
}
