package tandem.stories;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import tandem.dialect.ConnectionSource;

/** Opens connections of which one is ended before its n-th call; calls of all of them are counted. */
final class Cutting implements ConnectionSource {
  private final ConnectionSource source;
  private final Ending ending;
  private final int at;
  private int calls;
  private String cut = "";

  /** @param at before which call; more than there are: none is ended */
  Cutting(ConnectionSource source, Ending ending, int at) {
    this.source = source;
    this.ending = ending;
    this.at = at;
  }

  /** How a connection is ended. */
  interface Ending {
    /** Ends it, and what it had not committed is gone when this returns. */
    void end(Connection connection) throws SQLException;
  }

  int calls() {
    return calls;
  }

  /** The call that found its connection ended; empty for none. */
  String cut() {
    return cut;
  }

  @Override
  public Connection open() throws SQLException {
    Connection connection = source.open();
    return wrapped(Connection.class, connection, connection);
  }

  private <T> T wrapped(Class<T> type, T real, Connection connection) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
        (proxy, method, arguments) -> {
          if (method.getName().startsWith("execute") || method.getName().equals("commit")) {
            called(connection, method.getName() + (arguments == null ? "" : " " + arguments[0]));
          }
          try {
            Object result = method.invoke(real, arguments);
            return switch (result) {
              case PreparedStatement prepared -> wrapped(PreparedStatement.class, prepared, connection);
              case Statement statement -> wrapped(Statement.class, statement, connection);
              case null -> null;
              default -> result;
            };
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        }));
  }

  private void called(Connection connection, String what) throws SQLException {
    if (++calls == at) {
      cut = what;
      ending.end(connection);
    }
  }
}
