package tandem.workflow;

import tandem.kind.Kinds;
import tandem.model.SchemaModel;

/** Writes a model as a page for people. */
public interface PageWriter {
  /**
   * The page.
   *
   * @param source as people call it
   * @param major the server's major version, whose SQL is shown
   */
  String write(String source, SchemaModel model, Kinds kinds, int major);

  /** True where a text begins as such a page does. */
  boolean wrote(String beginning);
}
