package tandem.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tandem.migration.AtomicFile;
import tandem.model.TandemException;

/** {@code docs}: a source as a page. */
final class Documenting {
  private static final String FILE = "schema.html";
  private static final int HEAD = 1_000;

  private final Workbench bench;
  private final PageWriter writer;

  Documenting(Workbench bench, PageWriter writer) {
    this.bench = bench;
    this.writer = writer;
  }

  DocsReport run(DocsRequest request) {
    Path file = Files.isDirectory(request.file()) ? request.file().resolve(FILE) : request.file();
    if (!request.force()) {
      refuseAnothers(file);
    }
    Modelled modelled = new Sources(bench).model(request.source());
    bench.progress().doing("writing " + file);
    String page = writer.write(modelled.built().source(), modelled.model(),
        bench.project().dialect().kinds(), bench.major());
    AtomicFile.write(file, page);
    return new DocsReport(bench.shadowUse(), modelled.built(), file.toString(),
        page.getBytes(StandardCharsets.UTF_8).length);
  }

  private void refuseAnothers(Path file) {
    if (Files.exists(file) && !writer.wrote(head(file))) {
      throw TandemException.refused("DOCS-FILE", "the file is there, and tandem docs did not write it")
          .at(file.toString()).remedy("name another one with -o, or say --force to overwrite it");
    }
  }

  /** Whatever the file holds: bytes that are no text are no page either. */
  private static String head(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw TandemException.failed("FILE-READ", "cannot be read: " + e.getMessage()).at(file.toString())
          .remedy("name another one with -o").cause(e);
    }
  }
}
