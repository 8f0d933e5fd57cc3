package tandem.config;

/** Where shadow databases are made. */
public sealed interface ShadowChoice {
  /** A server of tandem's own. */
  record Embedded() implements ShadowChoice {}

  /** A server where databases may be made. */
  record Server(Setting url) implements ShadowChoice {}

  /**
   * A container.
   *
   * @param image e.g. {@code postgres:17}
   */
  record Container(String image) implements ShadowChoice {}
}
