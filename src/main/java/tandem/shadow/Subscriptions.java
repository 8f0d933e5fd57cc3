package tandem.shadow;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import tandem.ddl.Sql;

/**
 * Subscriptions of throw-away databases. {@code pg_subscription} is one catalog for all databases of a
 * server, so that CREATE DATABASE … TEMPLATE copies none, and DROP DATABASE refuses a database that has some.
 */
final class Subscriptions {
  private static final String OF_DATABASE = """
      SELECT s.oid FROM pg_catalog.pg_subscription s
      JOIN pg_catalog.pg_database d ON d.oid = s.subdbid WHERE d.datname = ?""";

  /** The rows as they are, with oids of their own; comments were copied with the database. */
  private static final String COPY = """
      DO $copy$
      DECLARE
        row_of pg_catalog.pg_subscription;
        old oid;
      BEGIN
        FOR row_of IN SELECT s.* FROM pg_catalog.pg_subscription s
            JOIN pg_catalog.pg_database d ON d.oid = s.subdbid WHERE d.datname = %s LOOP
          old := row_of.oid;
          row_of.oid := pg_catalog.pg_nextoid(
            'pg_catalog.pg_subscription', 'oid', 'pg_catalog.pg_subscription_oid_index');
          row_of.subdbid := (
            SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database());
          INSERT INTO pg_catalog.pg_subscription SELECT row_of.*;
          UPDATE pg_catalog.pg_description SET objoid = row_of.oid
            WHERE classoid = 'pg_catalog.pg_subscription'::pg_catalog.regclass AND objoid = old;
        END LOOP;
      END
      $copy$""";

  private Subscriptions() {}

  /**
   * Gives a copy the subscriptions of what it was copied from; the user has to be superuser where there are
   * some.
   */
  static void copy(AdminSession admin, String template, ShadowDatabase copy) throws SQLException {
    if (admin.strings(OF_DATABASE, template).isEmpty()) {
      return;
    }
    try (Connection connection = copy.connect(); Statement statement = connection.createStatement()) {
      statement.execute(COPY.formatted(Sql.literal(template)));
    }
  }

  /** Drops all of a database, without asking the publishers. */
  static void drop(ShadowDatabase database) throws SQLException {
    try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
      List<String> names = new ArrayList<>();
      try (var rows = statement.executeQuery("""
          SELECT s.subname
          FROM pg_catalog.pg_subscription s JOIN pg_catalog.pg_database d ON d.oid = s.subdbid
          WHERE d.datname = pg_catalog.current_database()""")) {
        while (rows.next()) {
          names.add(Sql.name(rows.getString(1)));
        }
      }
      for (String name : names) {
        statement.execute("ALTER SUBSCRIPTION " + name + " DISABLE");
        statement.execute("ALTER SUBSCRIPTION " + name + " SET (slot_name = NONE)");
        statement.execute("DROP SUBSCRIPTION " + name);
      }
    }
  }
}
