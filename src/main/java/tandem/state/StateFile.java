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
record StateFile(String path, List<Piece> pieces) {

  /**
   * A statement in a file.
   *
   * @param key the object it makes
   * @param sql without its closing semicolon
   */
  record Piece(ObjectKey key, String sql) {}

  StateFile {
    pieces = List.copyOf(pieces);
  }

  /** One blank line between statements, a line feed at the end. */
  String text() {
    return pieces.stream().map(piece -> piece.sql() + ";\n").collect(Collectors.joining("\n"));
  }
}
