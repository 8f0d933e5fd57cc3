package tandem.shadow;

import java.util.GregorianCalendar;
import org.postgresql.Driver;

/**
 * What the JVM's first connection to PostgreSQL has to load: the driver, cryptography, time zones, calendars.
 * That takes 70 ms of a process's life, which a second core can spend while the server starts.
 */
final class FirstConnection {
  private FirstConnection() {}

  /** Starts loading on a thread of its own, which keeps nobody waiting. */
  static void prepare() {
    Thread.ofPlatform().daemon().name("tandem-first-connection").start(FirstConnection::load);
  }

  private static void load() {
    Scram.verifier(Scram.randomPassword());
    new GregorianCalendar();
    new Driver().acceptsURL("jdbc:postgresql://127.0.0.1/");
  }
}
