package tandem.workflow;

/**
 * Which shadow a command used.
 *
 * @param version the server's full version, e.g. {@code PostgreSQL 17.11}
 * @param origin {@code embedded}, {@code server}; never a URL with its password
 * @param reason why this version, e.g. {@code config.yml says postgresql:17}
 */
public record ShadowUse(String version, String origin, String reason) {}
