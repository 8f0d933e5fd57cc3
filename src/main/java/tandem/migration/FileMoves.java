package tandem.migration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tandem.model.TandemException;

/**
 * Moves files and folders one after the other, bytes untouched, and then writes what tells of them; when one
 * fails, those before it are taken back.
 */
public final class FileMoves {
  private final List<Move> moves = new ArrayList<>();
  private final Map<String, String> texts = new LinkedHashMap<>();

  private record Move(String from, String to) {}

  /** What is at the first path comes to the second; both from a root, with slashes. */
  public FileMoves move(String from, String to) {
    if (!from.equals(to)) {
      moves.add(new Move(from, to));
    }
    return this;
  }

  /** A file that holds this text once all has moved. */
  public FileMoves write(String path, String text) {
    texts.put(path, text);
    return this;
  }

  /** From where to where, in order. */
  public List<String> told() {
    return moves.stream().map(move -> move.from() + " → " + move.to()).toList();
  }

  /**
   * Moves and writes below this folder.
   *
   * @throws TandemException FILE-WRITE; all is where it was then
   */
  public void commit(Path root) {
    List<Move> done = new ArrayList<>();
    for (Move move : moves) {
      try {
        Files.move(root.resolve(move.from()), root.resolve(move.to()));
        done.add(move);
      } catch (IOException e) {
        boolean back = takeBack(done, root);
        throw TandemException.failed("FILE-WRITE", "cannot be moved to " + move.to() + ": " + e.getMessage())
            .at(root.resolve(move.from()).toString())
            .remedy("see to it that the folder may be written to; " + (back ? "nothing was changed"
                : "not everything could be taken back: look at git status"))
            .cause(e);
      }
    }
    try {
      FileBatch batch = new FileBatch(root);
      texts.forEach(batch::write);
      batch.commit();
    } catch (TandemException e) {
      takeBack(done, root);
      throw e;
    }
  }

  private static boolean takeBack(List<Move> done, Path root) {
    boolean all = true;
    for (Move move : done.reversed()) {
      try {
        Files.move(root.resolve(move.to()), root.resolve(move.from()));
      } catch (IOException e) {
        all = false;
      }
    }
    return all;
  }
}
