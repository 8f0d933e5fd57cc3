package tandem.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tandem.migration.Cut;
import tandem.migration.FlywaySettings;
import tandem.migration.Migration;
import tandem.migration.MigrationsFolder;
import tandem.migration.PastTexts;
import tandem.migration.RepeatableTexts;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.shadow.Cached;
import tandem.shadow.ModelKey;

/**
 * What replays came to, by everything they follow from: scripts with their texts and settings, placeholders,
 * the server. A replay with a script that failed is not kept.
 */
final class ReplayCache {
  private static final String OWNERS = "owners";

  private final Workbench bench;
  private final MigrationsFolder folder;
  private final Cut cut;

  ReplayCache(Workbench bench, MigrationsFolder folder, Cut cut) {
    this.bench = bench;
    this.folder = folder;
    this.cut = cut;
  }

  private ModelKey key(String what) {
    Map<String, String> scripts = new LinkedHashMap<>();
    List<Migration> all = new ArrayList<>(cut.versioned());
    all.addAll(cut.baselines());
    all.addAll(cut.repeatables());
    all.addAll(folder.callbacks());
    all.forEach(script -> scripts.put(script.script(), script.config() + "\n" + script.text()));
    return bench.key(what).with("scripts", scripts)
        .with("settings", settings(folder.settings()))
        .with("plain Flyway", String.valueOf(bench.project().plainFlyway()));
  }

  /** What of the settings a script's effect may follow from; maps in an order of their own. */
  private static String settings(FlywaySettings settings) {
    return String.join("\n", settings.table(), settings.schemas().toString(),
        settings.defaultSchema().toString(), new TreeMap<>(settings.placeholders()).toString(),
        settings.placeholderReplacement() + settings.placeholderPrefix() + settings.placeholderSuffix(),
        settings.placeholderSeparator(), settings.mixed() + " " + settings.executeInTransaction());
  }

  Optional<Replayed> find(String name) {
    long start = System.nanoTime();
    Optional<Cached> end = bench.cache().find(key("migrations"));
    Optional<Cached> versioned = end.flatMap(found -> bench.cache().find(key("migrations, versioned only")));
    if (versioned.isEmpty()) {
      return Optional.empty();
    }
    SchemaModel model = end.get().model();
    bench.note(new Built(name, Built.How.REPLAYED, Replays.counts(cut, model), model.unmodelled(),
        end.get().remarks().getOrDefault(Workbench.STUBS, List.of()), true, Workbench.since(start)));
    Map<ObjectKey, String> owners = new LinkedHashMap<>();
    List<String> written = end.get().remarks().getOrDefault(OWNERS, List.of());
    for (int i = 0; i + 1 < written.size(); i += 2) {
      owners.put(ObjectKey.parse(written.get(i)), written.get(i + 1));
    }
    return Optional.of(new Replayed(versioned.get().model(), model, Ownership.of(owners), List.of()));
  }

  void keep(Replayed replayed, Set<String> stubs) {
    if (!replayed.setAside().isEmpty()) {
      return;
    }
    List<String> owners = new ArrayList<>();
    replayed.ownership().byUnit().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
      owners.add(entry.getKey().toString());
      owners.add(entry.getValue());
    });
    bench.cache().keep(key("migrations"),
        new Cached(replayed.end(), Map.of(Workbench.STUBS, List.copyOf(stubs), OWNERS, owners)));
    bench.cache().keep(key("migrations, versioned only"), new Cached(replayed.versionedOnly(), Map.of()));
  }

  private ModelKey stepwiseKey() {
    StringBuilder records = new StringBuilder();
    folder.deployments().forEach(deployment -> records.append(deployment.path()).append('=')
        .append(deployment.file()).append('\n'));
    return key("migrations, step by step").with("records", records.toString());
  }

  /** Only where the folder itself tells every text: what git says is no input of the key. */
  private boolean isSelfContained() {
    return new RepeatableTexts(folder, PastTexts.none()).unrecorded().isEmpty();
  }

  Optional<SchemaModel> findStepwise() {
    return isSelfContained() ? bench.cache().find(stepwiseKey()).map(Cached::model) : Optional.empty();
  }

  void keepStepwise(SchemaModel model) {
    if (isSelfContained()) {
      bench.cache().keep(stepwiseKey(), new Cached(model, Map.of()));
    }
  }
}
