package tandem.workflow;

/** Put to the person who runs a command, where nothing else can say it. */
@FunctionalInterface
public interface Questions {
  /**
   * True where the person says yes.
   *
   * @param question in one line, e.g. {@code Was app.note renamed to app.remark?}
   */
  boolean yes(String question);

  /** Nobody is there to ask: every answer is no. */
  static Questions unasked() {
    return question -> false;
  }
}
