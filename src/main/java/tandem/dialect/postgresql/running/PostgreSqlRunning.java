package tandem.dialect.postgresql.running;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tandem.ddl.script.ScriptStatement;
import tandem.ddl.script.SessionEffect;
import tandem.ddl.script.StatementHead.Transaction;
import tandem.ddl.script.Syntax;
import tandem.dialect.ConnectionSource;
import tandem.dialect.Running;
import tandem.dialect.Witness;
import tandem.dialect.postgresql.script.PostgreSqlSyntax;

/** How migrations run in PostgreSQL. */
public final class PostgreSqlRunning implements Running {
  @Override
  public Syntax syntax() {
    return PostgreSqlSyntax.SYNTAX;
  }

  @Override
  public SessionFacts begin(Connection connection, Optional<String> role) throws SQLException {
    return Sessions.begin(connection, role);
  }

  @Override
  public void restore(Connection connection, SessionFacts facts, Optional<String> schema,
      Optional<String> lockTimeout) throws SQLException {
    Sessions.restore(connection, facts, schema, lockTimeout);
  }

  @Override
  public void restoreRole(Connection connection, SessionFacts facts) throws SQLException {
    Sessions.restoreRole(connection, facts);
  }

  @Override
  public void patience(Connection connection, Optional<String> lockTimeout) throws SQLException {
    Sessions.patience(connection, lockTimeout);
  }

  @Override
  public boolean hasSchema(Connection connection, String name) throws SQLException {
    return Schemas.has(connection, name);
  }

  @Override
  public void makeSchema(Connection connection, String name) throws SQLException {
    Schemas.make(connection, name);
  }

  @Override
  public boolean isInUse(Connection connection, String schema) throws SQLException {
    return Schemas.isInUse(connection, schema);
  }

  @Override
  public void send(Connection connection, ScriptStatement statement, Consumer<String> notices)
      throws SQLException {
    Sending.send(connection, statement, notices);
  }

  @Override
  public boolean isInTransaction(Connection connection) throws SQLException {
    return Sending.isInTransaction(connection);
  }

  /** CONCURRENTLY, in a script that does not set a lock_timeout. */
  @Override
  public boolean waitsForEver(ScriptStatement statement, List<ScriptStatement> script) {
    return statement.head().transaction() != Transaction.ALLOWED && isConcurrent(statement.text())
        && script.stream().noneMatch(one ->
            one.effect() == SessionEffect.SETTING && one.text().contains("lock_timeout"));
  }

  /** Whether a statement says CONCURRENTLY. */
  static boolean isConcurrent(String sql) {
    return PostgreSqlSyntax.SYNTAX.head(sql, Integer.MAX_VALUE).stream()
        .anyMatch(token -> token.is(sql, "CONCURRENTLY"));
  }

  @Override
  public Failure failure(SQLException reason) {
    return Failures.of(reason);
  }

  @Override
  public Witness before(Connection connection, ScriptStatement statement) throws SQLException {
    return new Foresight(connection).before(statement);
  }

  @Override
  public Witness witness(String text) {
    return CatalogWitness.parse(text);
  }

  @Override
  public HistoryForm history() {
    return new PostgreSqlHistory();
  }

  @Override
  public OwnTables tables() {
    return new PostgreSqlTables();
  }

  @Override
  public Optional<Held> tryLock(Connection connection, ConnectionSource another, String table)
      throws SQLException {
    Pooler.refuse(connection, another);
    return AdvisoryLock.tryTake(connection, table);
  }

  @Override
  public String holder(Connection connection, String table) throws SQLException {
    return AdvisoryLock.holder(connection, table);
  }

  @Override
  public Optional<Watch> watch(Connection watched, ConnectionSource another) throws SQLException {
    return Optional.of(BlockerWatch.over(watched, another));
  }
}
