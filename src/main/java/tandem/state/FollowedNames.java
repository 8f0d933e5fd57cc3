package tandem.state;

import java.util.List;
import tandem.model.SchemaModel;
import tandem.rename.Rename;
import tandem.rename.Renames;

/**
 * What a capture knows of names: what the database renamed since its last capture is renamed in state, too,
 * and is no removal and no addition.
 *
 * @param state what the files build, under the new names
 * @param renames how they came about
 * @param said what the files say of old names before the capture
 * @param toSay what they are to say after it
 */
public record FollowedNames(SchemaModel state, Renames renames, List<Rename> said, List<Rename> toSay) {
  public FollowedNames {
    said = List.copyOf(said);
    toSay = List.copyOf(toSay);
  }

  /** Nothing has another name. */
  public static FollowedNames none(SchemaModel state, List<Rename> said) {
    return new FollowedNames(state, Renames.none(), said, said);
  }
}
