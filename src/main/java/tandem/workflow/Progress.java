package tandem.workflow;

/** Told what long work is at, so that a person who waits can see it. */
@FunctionalInterface
public interface Progress {
  /** The next piece of work begins; a few words, e.g. {@code replaying 3 deployments}. */
  void doing(String what);

  /** Tells nobody. */
  static Progress silent() {
    return what -> { };
  }
}
