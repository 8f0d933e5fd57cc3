package tandem.plan;

/** What a step does to its object. */
public enum Action {
  /** It goes, for good or to be created anew. */
  DROP,
  /** A keeper of rows lets go of what it needs, which is about to be replaced. */
  LET_GO,
  /** It is altered where it stands. */
  ALTER,
  /** A keeper of rows takes hold again of what was replaced. */
  TAKE_HOLD,
  /** It comes, for the first time or again. */
  CREATE,
  /** What stood aside while another took its place goes, now that nothing needs it. */
  CLEAR,
  /** The rows of what was set aside come into what was made anew. */
  REFILL
}
