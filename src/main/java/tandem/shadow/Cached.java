package tandem.shadow;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tandem.model.SchemaModel;

/**
 * A model and what was said when it was built, so that a report says the same when it comes from the cache.
 *
 * @param remarks texts under names the builder chooses: {@code stubbed roles} → their names
 */
public record Cached(SchemaModel model, Map<String, List<String>> remarks) {
  public Cached {
    remarks = Map.copyOf(new TreeMap<>(remarks));
  }
}
