package tandem.workflow;

/** How two sides stand to each other. Mildest first; several at once are told by the worst. */
public enum Condition {
  /** They agree. */
  IN_STEP("in step"),
  /** Worth knowing and never a finding by itself: a hazard, a stubbed role. */
  NOTED("noted"),
  /** In migrations, not yet run in the environment. Normal. */
  BEHIND("behind"),
  /** In state, not yet in migrations. Normal while work goes on. */
  PENDING("pending"),
  /** Something exists that no kind models; a finding under {@code --strict} only. */
  UNMODELLED("unmodelled"),
  /** A database differs from the deployments it has run. Never normal. */
  DRIFT("drift"),
  /** A folder is wrong: it does not load, replay or fit its history. */
  BROKEN("broken"),
  /** Nothing can be said: the database did not answer. Not a finding but a failure. */
  UNREACHABLE("unreachable");

  private final String label;

  Condition(String label) {
    this.label = label;
  }

  /** The word people and JSON see, and {@code fail-on} names. */
  public String label() {
    return label;
  }
}
