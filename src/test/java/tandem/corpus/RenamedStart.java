package tandem.corpus;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import tandem.dialect.Dialect;
import tandem.dialect.ReadScope;
import tandem.model.SchemaModel;
import tandem.rename.Annotations;
import tandem.rename.Rename;
import tandem.rename.Renaming;

/**
 * Where a direction starts once what the script of its goal says to be renamed is.
 *
 * @param renamed what was carried out on a copy of the start
 * @param held what the copy held then: a renamed value is told by its new name
 */
record RenamedStart(Renaming.Renamed renamed, Contents held) {

  /**
   * @param start is copied, and stays as it is
   * @param before its model
   * @param to the goal's script with its annotations
   */
  static RenamedStart of(Dialect dialect, Site start, SchemaModel before, SchemaModel wanted, String to)
      throws SQLException {
    Renaming renaming = new Renaming(
        dialect.kinds(), connection -> dialect.reader().read(connection, ReadScope.everything()));
    List<Rename> said = new Annotations(dialect.kinds(), wanted).in(Map.of("to.sql", to));
    if (!renaming.isDue(said, before, wanted)) {
      return new RenamedStart(Renaming.Renamed.nothing(before, List.of()), start.contents());
    }
    try (Site copy = start.copy()) {
      Renaming.Renamed renamed = renaming.run(copy.connection(), before, wanted, said);
      return new RenamedStart(renamed, copy.contents());
    }
  }
}
