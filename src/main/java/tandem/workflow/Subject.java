package tandem.workflow;

/** What a verdict is about. */
public sealed interface Subject {
  /** Whether migrations build what state says. */
  record StateAndMigrations() implements Subject {}

  /** Whether the migrations are sound by themselves. */
  record Migrations() implements Subject {}

  /**
   * Whether a database is what the deployments it has run have made it; a development database: what state
   * says.
   *
   * @param name as in config.yml
   * @param kind development, shared or protected
   */
  record Environment(String name, String kind) implements Subject {}
}
