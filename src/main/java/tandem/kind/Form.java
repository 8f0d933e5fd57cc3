package tandem.kind;

/** What a script puts first where there are two ways to the same end. */
public enum Form {
  /** Those who use the tables: the way that holds no strong lock for long, in more statements. */
  ONLINE,
  /** The reader: the way with the fewest statements, in one transaction where that can be. */
  SHORT
}
