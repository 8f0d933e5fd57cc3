package tandem.dialect.h2;

import java.util.HashMap;
import java.util.Map;
import org.h2.engine.DbObject;
import org.h2.engine.SessionLocal;
import org.h2.schema.FunctionAlias;
import org.h2.schema.Schema;
import org.h2.table.TableView;
import tandem.model.ObjectKey;

/**
 * Which programmables there are, and by the engine's own number when each was made: CREATE OR REPLACE VIEW
 * counts it on even where the text stays the same, and no SQL tells it.
 */
final class H2Versions {
  private H2Versions() {}

  static Map<ObjectKey, String> of(SessionLocal session) {
    Map<ObjectKey, String> versions = new HashMap<>();
    for (Schema schema : session.getDatabase().getAllSchemasNoMeta()) {
      schema.getAllTablesAndViews(session).stream().filter(TableView.class::isInstance)
          .forEach(view -> versions.put(key("view", view, schema), version(view)));
      schema.getAllFunctionsAndAggregates().stream().filter(FunctionAlias.class::isInstance)
          .forEach(alias -> versions.put(key("alias", alias, schema), version(alias)));
      schema.getAllTriggers().forEach(trigger -> versions.put(
          key(trigger.getTable() instanceof TableView ? "view" : "table", trigger.getTable(),
              trigger.getTable().getSchema()).child("trigger", trigger.getName()), version(trigger)));
    }
    return versions;
  }

  private static ObjectKey key(String kind, DbObject object, Schema schema) {
    return ObjectKey.of(kind, schema.getName(), object.getName());
  }

  private static String version(DbObject object) {
    return String.valueOf(object.getModificationId());
  }
}
