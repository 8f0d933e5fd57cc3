package tandem.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.function.Executable;

/**
 * Tasks that a second thread works on from the end while the first asks for their results from the start.
 * Each runs once; one thread computes while the other waits for its server.
 */
public final class CorpusRun implements AutoCloseable {
  private final List<FutureTask<Void>> tasks = new ArrayList<>();
  private final Thread second = new Thread(this::work, "corpus");
  private volatile boolean closed;

  /** A task; executed, it throws what the task has thrown. */
  public Executable add(Callable<Void> work) {
    FutureTask<Void> task = new FutureTask<>(work);
    tasks.add(task);
    return () -> {
      task.run();
      try {
        task.get();
      } catch (ExecutionException e) {
        throw e.getCause();
      }
    };
  }

  /** Starts the second thread; nothing is added after that. */
  public void start() {
    second.setDaemon(true);
    second.start();
  }

  private void work() {
    for (FutureTask<Void> task : tasks.reversed()) {
      if (closed) {
        return;
      }
      task.run();
    }
  }

  /** Returns when every task has run, whoever asked for it. */
  void finish() {
    tasks.forEach(FutureTask::run);
    join();
  }

  /** Waits for the task that the second thread is at, and leaves out the rest. */
  @Override
  public void close() {
    closed = true;
    join();
  }

  private void join() {
    try {
      second.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
