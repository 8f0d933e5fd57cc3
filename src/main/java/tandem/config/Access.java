package tandem.config;

import java.sql.Connection;
import java.util.function.Supplier;

/**
 * How a database is reached. Never shows a password.
 *
 * @param shown where it is, for people
 * @param connections opens connections; throws a {@link tandem.model.TandemException} that says where and why
 */
public record Access(String shown, Supplier<Connection> connections) {}
