package tandem.shadow;

import java.util.Optional;
import java.util.OptionalInt;
import tandem.dialect.MemoryEngine;
import tandem.model.TandemException;

/** Databases in the memory of this process, of a system that runs in it: nothing is installed or started. */
public final class MemoryShadows implements Shadows {
  private final MemoryEngine engine;

  /** Those of this system. */
  public MemoryShadows(MemoryEngine engine) {
    this.engine = engine;
  }

  @Override
  public ShadowServer open(OptionalInt major) {
    MemoryServer server = new MemoryServer(engine);
    if (major.isPresent() && major.getAsInt() != server.major()) {
      throw TandemException.usage("SHADOW-MAJOR", "tandem brings " + engine.title() + " " + engine.version()
              + ", and what it is compared with is " + engine.title() + " " + major.getAsInt()
              + ": the two may write definitions differently")
          .at(server.place())
          .remedy("`database: " + engine.name() + "` where that does no harm");
    }
    return server;
  }

  @Override
  public Optional<String> knownVersion(OptionalInt major) {
    return Optional.of(engine.version());
  }
}
