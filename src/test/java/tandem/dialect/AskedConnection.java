package tandem.dialect;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A connection that lets something happen before each question that is asked through it. */
public final class AskedConnection {
  /** What happens. */
  public interface Before {
    /** @param nth of the questions, from 1 */
    void question(int nth) throws SQLException;
  }

  private AskedConnection() {}

  /**
   * The same connection.
   *
   * @param asked is told each question
   */
  public static Connection of(Connection connection, List<String> asked, Before before) {
    return (Connection) of(connection, Connection.class, asked, before);
  }

  /** The same connection; what happens, happens before this question only. */
  public static Connection of(Connection connection, int question, Before before) {
    return of(connection, new ArrayList<>(), nth -> {
      if (nth == question) {
        before.question(nth);
      }
    });
  }

  private static Object of(Object object, Class<?> type, List<String> asked, Before before) {
    return Proxy.newProxyInstance(AskedConnection.class.getClassLoader(), new Class<?>[] {type},
        (proxy, method, args) -> {
          boolean asks = method.getReturnType() == ResultSet.class || method.getName().startsWith("execute");
          if (asks) {
            asked.add(type == DatabaseMetaData.class ? method.getName()
                : String.valueOf(args == null ? "" : args[0]));
            before.question(asked.size());
          }
          try {
            Object result = method.invoke(object, args);
            boolean told = type == Connection.class && result != null
                && Set.of(DatabaseMetaData.class, Statement.class, PreparedStatement.class)
                    .contains(method.getReturnType());
            return told ? of(result, method.getReturnType(), asked, before) : result;
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }
}
