package tandem.workflow;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import tandem.dialect.snapshot.ModelJson;
import tandem.migration.AtomicFile;
import tandem.model.SchemaModel;

/** {@code snapshot}: a model as a file, and back. */
final class Snapshots {
  private final Workbench bench;
  private final ModelJson format;

  Snapshots(Workbench bench) {
    this.bench = bench;
    this.format = new ModelJson(bench.project().dialect().name(), bench.project().dialect().kinds());
  }

  /** The model of a source; written where a file is named. */
  SnapshotReport write(SnapshotRequest request) {
    Modelled modelled = new Sources(bench).model(request.source());
    String json = format.write(modelled.model());
    Optional<String> file = request.file().map(Path::toString);
    request.file().ifPresent(path -> AtomicFile.write(path, json));
    return new SnapshotReport(modelled.built(), json, file);
  }

  /** The model that a file holds. */
  SchemaModel read(String text, String file) {
    return format.read(text.getBytes(StandardCharsets.UTF_8), 0, file);
  }
}
