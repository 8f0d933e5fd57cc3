package tandem.kind;

/** What objects of a kind can have or be; what needs only a trait names no kind. */
public enum Trait {
  /** {@code COMMENT ON} takes it. */
  COMMENTABLE,
  /** It has an owner. */
  OWNABLE,
  /** Privileges on it can be granted. */
  GRANTABLE,
  /** Its whole text is always in one CREATE: a view, function, procedure, trigger. */
  PROGRAMMABLE,
  /** It is a fact about another object (comment, owner, grant) and stands beside it in files. */
  FACT
}
