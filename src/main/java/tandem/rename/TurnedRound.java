package tandem.rename;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import tandem.kind.Kinds;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;

/**
 * What the files of the first of two sources say, turned round: what it says was called otherwise is called
 * so in the second still, where the way leads back.
 */
public final class TurnedRound {
  private final Kinds kinds;
  private final SchemaModel wanted;

  /** @param wanted the model of the second source */
  public TurnedRound(Kinds kinds, SchemaModel wanted) {
    this.kinds = kinds;
    this.wanted = wanted;
  }

  /** From the names of now to those of before: of schemas, then of what is in them, then of parts. */
  public List<Rename> of(Collection<Rename> said) {
    List<Rename> turned = new ArrayList<>();
    List<Rename> outer = new ArrayList<>();
    for (Rename rename : said.stream().sorted(Comparator.comparingInt(this::depth)).toList()) {
      // The whole of a part has its old name by then.
      Renames wholes = Renames.of(outer, kinds);
      Rename back = new Rename(
          wholes.now(rename.to()), wholes.now(rename.from()), rename.asked(), rename.place());
      turned.add(back);
      if (wanted.contains(back.to())) {
        outer.add(back);
      }
    }
    return turned;
  }

  private int depth(Rename rename) {
    ObjectKey key = rename.to();
    return kinds.ofName(key).isSchema() ? 0 : key.line().size();
  }
}
