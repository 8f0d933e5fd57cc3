package tandem.workflow;

import java.util.List;
import java.util.Optional;
import tandem.model.ObjectKey;

/**
 * Whether a deployment can ship where another has not, as replays on shadows have shown it.
 *
 * @param deployment the one to ship
 * @param without the one left out, which comes before it
 * @param objects what it needs of the other, or what both change; may be empty where only a statement tells
 * @param what the sentence of the replay that broke off or came out otherwise; empty where it is independent
 * @param where script and line of that
 */
public record Independence(
    String deployment, String without, Word word, List<ObjectKey> objects, Optional<String> what,
    Optional<String> where) {

  /** The verdict. */
  public enum Word {
    /** It runs without the other, the other runs later, and both orders come to the same schema and rows. */
    INDEPENDENT("independent"),
    /** It does not run without the other. */
    NEEDS("needs it because of"),
    /** It runs, and the two orders do not come to the same; or both change the same object. */
    CONFLICTS("conflicts on");

    private final String label;

    Word(String label) {
      this.label = label;
    }

    /** The words people and JSON see. */
    public String label() {
      return label;
    }
  }

  public Independence {
    objects = List.copyOf(objects);
  }

  static Independence shown(String deployment, String without) {
    return new Independence(
        deployment, without, Word.INDEPENDENT, List.of(), Optional.empty(), Optional.empty());
  }

  /** True where it can ship alone. */
  public boolean isIndependent() {
    return word == Word.INDEPENDENT;
  }
}
