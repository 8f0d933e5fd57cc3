package tandem.dialect;

/**
 * Which database this is, whatever it is called and wherever its server is reached.
 *
 * @param server what tells the server from all others; PostgreSQL:
 *     {@code pg_control_system().system_identifier}, or its address where that may not be asked
 * @param database what tells the database from others of the server through a rename; PostgreSQL:
 *     {@code pg_database.oid}
 */
public record DatabaseIdentity(String server, String database) {}
