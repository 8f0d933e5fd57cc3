package tandem.ddl.script;

/** What a statement leaves in the session and not in the database: a later session does not have it. */
public enum SessionEffect {
  /** Nothing that can be told from its words. */
  NONE,
  /** A setting; sending the statement again brings it back: SET, RESET, LOAD, SELECT set_config(…). */
  SETTING,
  /** A temporary object, a prepared statement or a cursor, which may hold what cannot be brought back. */
  OBJECT;

  /** What a statement leaves, given from its first token on. */
  public static SessionEffect of(Syntax syntax, String statement) {
    return syntax.conduct().effect(Words.of(syntax, statement));
  }
}
