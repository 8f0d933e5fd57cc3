package tandem.state;

import java.util.List;
import java.util.stream.Collectors;
import tandem.model.ObjectKey;

/**
 * A file of the state folder as tandem writes it.
 *
 * @param path relative to the state folder, with slashes
 * @param pieces its statements in order
 */
public record StateFile(String path, List<Piece> pieces) {

  /**
   * A statement in a file.
   *
   * @param key the object it makes
   * @param said lines that stand before it, each with its line feed: what the object was called
   * @param sql without its closing semicolon
   */
  public record Piece(ObjectKey key, String said, String sql) {
    /** With the lines before it. */
    String whole() {
      return said + sql;
    }
  }

  public StateFile {
    pieces = List.copyOf(pieces);
  }

  /** One blank line between statements, a line feed at the end. */
  String text() {
    return pieces.stream().map(piece -> piece.whole() + ";\n").collect(Collectors.joining("\n"));
  }
}
