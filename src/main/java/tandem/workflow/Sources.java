package tandem.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tandem.git.Git;
import tandem.migration.Cut;
import tandem.migration.Deployment;
import tandem.migration.MigrationsFolder;
import tandem.model.SchemaModel;
import tandem.model.TandemException;

/**
 * Anything with a schema, by the name that people type: {@code state}, {@code migrations}, {@code
 * migrations@0002_loyalty}, an environment, a URL, {@code snapshot.json}, and {@code REV:state} or {@code
 * REV:migrations} of a git revision.
 */
final class Sources {
  private final Workbench bench;

  Sources(Workbench bench) {
    this.bench = bench;
  }

  /** Reads databases first, so that the shadow can follow their major version. */
  int readsDatabase(String source) {
    return isDatabase(source) ? 0 : 1;
  }

  private boolean isDatabase(String source) {
    return bench.project().environments().containsKey(source)
        || source.startsWith("jdbc:") || source.matches("postgres(ql)?://.*");
  }

  /** The model of a source. */
  Modelled model(String source) {
    if (isDatabase(source)) {
      return bench.environment(bench.target(source));
    }
    if (source.equals("state")) {
      return bench.state();
    }
    if (source.equals("migrations") || source.startsWith("migrations@")) {
      return migrations(bench.project().migrations().sound(), source);
    }
    if (source.endsWith(".json")) {
      return snapshot(source);
    }
    int colon = source.lastIndexOf(':');
    if (colon > 0) {
      return revision(source.substring(0, colon), source.substring(colon + 1));
    }
    throw TandemException.usage("SOURCE-UNKNOWN", "'" + source + "' is nothing that has a schema")
        .remedy("state, migrations, migrations@DEPLOYMENT, an environment ("
            + String.join(", ", bench.project().environments().keySet())
            + "), a URL, a snapshot ending in .json, REV:state or REV:migrations");
  }

  private Modelled migrations(MigrationsFolder folder, String source) {
    int at = source.indexOf('@');
    if (at < 0) {
      return lastNoted(new Replays(bench).migrations(folder));
    }
    Deployment last = folder.deployment(source.substring(at + 1));
    Cut cut = folder.upTo(last, bench.pastTexts(folder));
    return lastNoted(new Replays(bench).cut(cut, folder, ""));
  }

  private Modelled lastNoted(Replayed replayed) {
    if (!replayed.setAside().isEmpty()) {
      throw replayed.setAside().getFirst().error();
    }
    return new Modelled(replayed.end(), bench.built().getLast());
  }

  private Modelled snapshot(String source) {
    long start = System.nanoTime();
    Path file = bench.root().resolve(source);
    SchemaModel model = new Snapshots(bench).read(Replays.textOf(file).orElseThrow(() ->
        TandemException.usage("SOURCE-UNKNOWN", "there is no such file").at(file.toString())
            .remedy("tandem snapshot SOURCE writes one")), file.toString());
    return bench.noted(new Modelled(model, new Built(source, Built.How.LOADED,
        List.of(new Count("objects", model.objects().size())), model.unmodelled(), List.of(), false,
        Workbench.since(start))));
  }

  private Modelled revision(String revision, String what) {
    Git git = new Git(bench.root());
    if (what.equals("state")) {
      SortedMap<String, String> files = new TreeMap<>();
      git.files(revision, inRepository(git, bench.project().state())).forEach((path, bytes) -> {
        if (path.endsWith(".sql")) {
          files.put(path, new String(bytes, StandardCharsets.UTF_8));
        }
      });
      return bench.state(files, revision + ":state");
    }
    if (what.equals("migrations") || what.startsWith("migrations@")) {
      return migrationsOf(git, revision, what);
    }
    throw TandemException.usage("SOURCE-UNKNOWN", "a revision has no '" + what + "'")
        .remedy(revision + ":state or " + revision + ":migrations");
  }

  private Modelled migrationsOf(Git git, String revision, String what) {
    Path copy = null;
    try {
      copy = Files.createTempDirectory("tandem-revision-");
      Path location = bench.project().locations().getFirst();
      for (var file : git.files(revision, inRepository(git, location)).entrySet()) {
        Path target = copy.resolve(file.getKey());
        Files.createDirectories(target.getParent());
        Files.write(target, file.getValue());
      }
      return migrations(MigrationsFolder.read(copy, bench.project().flyway()).sound(), what);
    } catch (IOException e) {
      throw TandemException.failed("REVISION-READ", "the revision could not be laid out: " + e.getMessage())
          .at(revision).cause(e);
    } finally {
      Proving.delete(copy);
    }
  }

  private static String inRepository(Git git, Path folder) {
    Path root = git.root().toAbsolutePath().normalize();
    return root.relativize(folder.toAbsolutePath().normalize()).toString().replace('\\', '/');
  }
}
