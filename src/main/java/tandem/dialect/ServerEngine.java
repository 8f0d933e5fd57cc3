package tandem.dialect;

import java.util.Optional;

/** A system whose databases are on servers, reached by a driver that does not come with tandem. */
public non-sealed interface ServerEngine extends Engine {
  /** The driver. */
  DriverRelease driver();

  /** The same, getting its driver from there. */
  ServerEngine with(Drivers drivers);

  /** How throw-away databases are made on a server; empty where tandem makes none. */
  Optional<Scratch> scratch();

  /** Throw-away databases; each of the statements is one. */
  interface Scratch {
    /** Makes one. */
    String make(String name);

    /** Removes one with all it holds. */
    String drop(String name);

    /** Asks for the names of all databases on the server. */
    String names();

    /** Where one is, on the server of this address. */
    JdbcAddress at(JdbcAddress server, String name);
  }
}
