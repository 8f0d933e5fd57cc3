package tandem.shadow;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import tandem.dialect.JdbcAddress;
import tandem.dialect.ServerEngine;
import tandem.model.TandemException;

/** Throw-away databases on the server that {@code shadow:} names, of another system than PostgreSQL. */
public final class ScratchShadows implements Shadows {
  private final ServerEngine engine;
  private final Optional<JdbcAddress> server;
  private final Consumer<String> progress;

  /**
   * @param server where databases may be made; empty where the project names none
   * @param progress takes a line about what is worth knowing
   */
  public ScratchShadows(ServerEngine engine, Optional<JdbcAddress> server, Consumer<String> progress) {
    this.engine = engine;
    this.server = server;
    this.progress = progress;
  }

  @Override
  public ShadowServer open(OptionalInt major) {
    ServerEngine.Scratch scratch = engine.scratch().orElseThrow(() -> TandemException.usage("SHADOW-NONE",
            "tandem builds no state on " + engine.title() + ", so that only what was captured is known of it")
        .remedy("run 'tandem capture', or compare databases and snapshots"));
    JdbcAddress address = server.orElseThrow(() -> TandemException.usage("SHADOW-NONE",
            "state of " + engine.title() + " is built on a server where databases may be made, and none is"
                + " named")
        .remedy("name one in config.yml: 'shadow: jdbc:" + engine.name() + "://user@host/'; or compare"
            + " databases and snapshots"));
    try {
      Connection admin = engine.connect(address);
      ScratchServer opened = new ScratchServer(engine, scratch, address, admin);
      requireMajor(opened, major);
      opened.removeLeftOvers(progress);
      return opened;
    } catch (SQLException e) {
      throw engine.told(e, address).at("`shadow:` (" + address + ")").cause(e);
    }
  }

  @Override
  public boolean canOpen() {
    return server.isPresent() && engine.scratch().isPresent();
  }

  private void requireMajor(ShadowServer opened, OptionalInt major) {
    if (major.isPresent() && major.getAsInt() != opened.major()) {
      int found = opened.major();
      opened.close();
      throw TandemException.usage("SHADOW-MAJOR", "the shadow server is " + engine.title() + " " + found
              + ", and what it is compared with is " + engine.title() + " " + major.getAsInt()
              + ": the two may write definitions differently")
          .at(server.orElseThrow().shown())
          .remedy("name a server of that version in `shadow:`");
    }
  }

  /** Without a server all that is known is the version of the database at hand. */
  @Override
  public Optional<String> knownVersion(OptionalInt major) {
    return server.isPresent() ? Optional.empty()
        : Optional.of(major.isPresent() ? Integer.toString(major.getAsInt()) : "0");
  }
}
