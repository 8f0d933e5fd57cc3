package tandem.migration.run;

import java.sql.SQLException;
import java.util.List;
import tandem.migration.history.HistoryRow;
import tandem.migration.history.HistoryWriter;

/**
 * What a script leaves in the history: where it is one transaction, or while it is under way and at its end.
 */
sealed interface Entry {
  /** Which way it goes. */
  Way way();

  /** The rank of the row that stands for it while it is under way. */
  int rank();

  /** Writes that it has run, in the one transaction that it is. */
  void whole(int milliseconds) throws SQLException;

  /** What {@link #whole} has written is committed. */
  void wholeCommitted();

  /** Makes its row stand as failed, in a transaction. */
  void begin() throws SQLException;

  /** What {@link #begin} has written is committed. */
  void begun();

  /** Says that what was begun has ended. */
  void end(int milliseconds) throws SQLException;

  /** Takes back what {@link #begin} has written: nothing of the script is there. */
  void abandon() throws SQLException;

  /** A script that goes up has a row of its own. */
  record Applied(HistoryWriter writer, PreparedScript prepared, int rank) implements Entry {
    @Override
    public Way way() {
      return Way.UP;
    }

    @Override
    public void whole(int milliseconds) throws SQLException {
      writer.script(prepared.script(), prepared.checksum(), milliseconds, true);
    }

    @Override
    public void wholeCommitted() {
      writer.committed();
    }

    @Override
    public void begin() throws SQLException {
      writer.script(prepared.script(), prepared.checksum(), 0, false);
    }

    @Override
    public void begun() {
      writer.committed();
    }

    @Override
    public void end(int milliseconds) throws SQLException {
      writer.succeeded(rank, prepared.checksum(), milliseconds);
    }

    @Override
    public void abandon() throws SQLException {
      writer.takeBack(rank);
    }
  }

  /**
   * One that goes down takes a row back, as Flyway's repair does.
   *
   * @param row of what it undoes
   * @param others that are taken back with it
   */
  record TakenBack(HistoryWriter writer, HistoryRow row, List<HistoryRow> others) implements Entry {
    @Override
    public Way way() {
      return Way.DOWN;
    }

    @Override
    public int rank() {
      return row.installedRank();
    }

    @Override
    public void whole(int milliseconds) throws SQLException {
      takeBack(row.standing());
      for (HistoryRow other : others) {
        takeBack(other);
      }
    }

    private void takeBack(HistoryRow one) throws SQLException {
      writer.deletion(one);
      writer.committed();
    }

    @Override
    public void wholeCommitted() {}

    @Override
    public void begin() throws SQLException {
      writer.stands(row, false);
    }

    @Override
    public void begun() {}

    @Override
    public void end(int milliseconds) throws SQLException {
      writer.stands(row, true);
      whole(milliseconds);
    }

    @Override
    public void abandon() throws SQLException {
      writer.stands(row, true);
    }
  }
}
