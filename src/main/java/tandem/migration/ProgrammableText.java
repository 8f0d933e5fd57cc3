package tandem.migration;

/**
 * What a deployment made of one programmable.
 *
 * @param object the object's key as text, {@code view:app.order_totals}
 * @param script the repeatable's path relative to the migrations folder
 * @param text what it says with this deployment; {@link TextReference#NONE} when the deployment drops it
 * @param before what it said before; {@link TextReference#NONE} when it is new
 */
public record ProgrammableText(String object, String script, TextReference text, TextReference before) {

  /** The script's file name, which is what history and folder have in common: the folder may move. */
  public String fileName() {
    return script.substring(script.lastIndexOf('/') + 1);
  }
}
