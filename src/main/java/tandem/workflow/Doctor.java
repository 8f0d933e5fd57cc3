package tandem.workflow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tandem.git.Git;
import tandem.model.TandemException;

/** {@code doctor}: tries what tandem needs of a machine. */
public final class Doctor {
  private final Workbench bench;
  private final Path cacheFolder;
  private final Optional<Supplier<String>> driver;

  /** @param driver says where the driver of the system is; empty where tandem brings it */
  Doctor(Workbench bench, Path cacheFolder, Optional<Supplier<String>> driver) {
    this.bench = bench;
    this.cacheFolder = cacheFolder;
    this.driver = driver;
  }

  private interface Trial {
    String run();
  }

  /** Tries one thing after the other; none keeps the next from being tried. */
  DoctorReport run() {
    List<DoctorReport.Examined> examined = new ArrayList<>();
    examined.add(new DoctorReport.Examined("Java", true,
        Runtime.version() + " in " + System.getProperty("java.home"), Optional.empty()));
    examined.add(tried("cache folder", () -> writable(cacheFolder)));
    examined.add(tried("shadow server", () -> !bench.buildsState()
        ? "none is named in `shadow:`; state is known as it was captured"
        : bench.system(bench.server().version()) + ", " + bench.server().place()));
    driver.ifPresent(place -> examined.add(tried("JDBC driver", place::get)));
    examined.add(tried("git", () -> new Git(bench.root()).isRepository()
        ? "a repository" + (new Git(bench.root()).isShallow()
            ? ", shallow: older texts of repeatables are unknown" : "")
        : "no repository: older texts of repeatables are unknown"));
    bench.project().environments().values().forEach(target ->
        examined.add(tried("environment " + target.name(), () -> reached(target))));
    return new DoctorReport(examined);
  }

  private String reached(Target target) {
    try (Connection connection = bench.open(target)) {
      return bench.system(connection.getMetaData().getDatabaseProductVersion()) + " at " + target.address();
    } catch (SQLException e) {
      throw TandemException.failed("DATABASE-READ", e.getMessage()).at(target.name()).cause(e);
    }
  }

  private static String writable(Path folder) {
    Path at = folder;
    while (at != null && !Files.exists(at)) {
      at = at.getParent();
    }
    if (at == null || !Files.isWritable(at)) {
      throw TandemException.failed("CACHE-READ-ONLY", folder + " cannot be written to")
          .remedy("make it writable, or name another folder in TANDEM_CACHE");
    }
    return folder.toString();
  }

  private static DoctorReport.Examined tried(String name, Trial trial) {
    try {
      return new DoctorReport.Examined(name, true, trial.run(), Optional.empty());
    } catch (TandemException e) {
      return new DoctorReport.Examined(name, false, e.what(), e.remedy());
    }
  }
}
