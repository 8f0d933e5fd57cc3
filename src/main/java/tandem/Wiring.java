package tandem;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tandem.config.Access;
import tandem.config.Config;
import tandem.config.Connector;
import tandem.config.DatabaseUrl;
import tandem.config.DatabaseVersion;
import tandem.config.Databases;
import tandem.config.Environment;
import tandem.config.Setting;
import tandem.config.ShadowChoice;
import tandem.config.Variables;
import tandem.dialect.MemoryEngine;
import tandem.dialect.ServerEngine;
import tandem.migration.FlywayFiles;
import tandem.migration.FlywaySettings;
import tandem.migration.run.Endurance;
import tandem.model.TandemException;
import tandem.shadow.DriverJars;
import tandem.shadow.MemoryShadows;
import tandem.shadow.PostgreSqlShadows;
import tandem.shadow.ScratchShadows;
import tandem.shadow.ShadowCache;
import tandem.shadow.Shadows;
import tandem.workflow.Project;
import tandem.workflow.Target;

/** Makes what workflow works with out of what config.yml and the environment say. */
final class Wiring {
  private final Variables variables;
  private final Connector connector;
  private final Consumer<String> progress;

  Wiring(Variables variables, Consumer<String> notice, Consumer<String> progress) {
    this.variables = variables;
    this.connector = Connector.of(variables, notice);
    this.progress = progress;
  }

  /**
   * The databases of a project.
   *
   * @param sources what the command line names, addresses or not
   */
  Databases databases(tandem.config.Project found, List<String> sources) {
    return Databases.of(found, connector, sources, drivers(found));
  }

  /** The drivers of a project. */
  private DriverJars drivers(tandem.config.Project found) {
    Map<String, Path> own = new LinkedHashMap<>();
    found.config().drivers().forEach((name, jar) -> own.put(name, found.folder().resolve(jar.value())));
    return DriverJars.of(own, cacheFolder(), found.folder(), progress);
  }

  /** Says where the driver of the project's databases is; empty where tandem brings it. */
  Optional<Supplier<String>> driver(tandem.config.Project found, Databases databases) {
    return databases.engine().filter(ServerEngine.class::isInstance).map(ServerEngine.class::cast)
        .map(ServerEngine::driver).map(release -> () -> drivers(found).place(release)
            .orElse(release.coordinates() + ", which is fetched when it is first needed"));
  }

  /** The shadows that a project's configuration names. */
  Shadows shadows(tandem.config.Project found, Databases databases) {
    return databases.engine().map(engine -> switch (engine) {
      case MemoryEngine memory -> inMemory(memory, found.config());
      case ServerEngine server -> onServer(server, found);
    }).orElseGet(() -> postgreSql(found));
  }

  private Shadows onServer(ServerEngine engine, tandem.config.Project found) {
    return switch (found.config().shadow()) {
      case ShadowChoice.Embedded embedded -> new ScratchShadows(engine, Optional.empty(), progress);
      case ShadowChoice.Server server when engine.serves(server.url().value()) -> new ScratchShadows(
          engine, Optional.of(engine.address(server.url().value(), found.folder())), progress);
      case ShadowChoice.Server server -> throw noShadow(engine, server.url().place());
      case ShadowChoice.Container container -> throw noShadow(engine, "config.yml");
    };
  }

  private static TandemException noShadow(ServerEngine engine, String place) {
    return TandemException.usage("SHADOW-SETTING", "`shadow:` names no server of " + engine.title())
        .at(place).remedy("one where databases may be made: jdbc:" + engine.name() + "://user@host/");
  }

  private static Shadows inMemory(MemoryEngine engine, Config config) {
    if (config.shadow() instanceof ShadowChoice.Embedded) {
      return new MemoryShadows(engine);
    }
    throw TandemException.usage("SHADOW-SETTING", "`shadow:` names a server, and the shadow of "
            + engine.title() + " is " + engine.title() + " itself, in memory")
        .at("config.yml").remedy("leave 'shadow' out");
  }

  private Shadows postgreSql(tandem.config.Project found) {
    String shadow = switch (found.config().shadow()) {
      case ShadowChoice.Embedded embedded -> "embedded";
      case ShadowChoice.Server server -> server.url().value();
      case ShadowChoice.Container container -> "docker:" + container.image();
    };
    return new PostgreSqlShadows(shadow, cacheFolder(), found.folder(), progress);
  }

  /** Where this user's caches lie. */
  Path cacheFolder() {
    return ShadowCache.folder(variables.all());
  }

  /** The project as workflow sees it. Databases are not asked yet. */
  Project project(tandem.config.Project found, Databases databases) {
    Config config = found.config();
    Map<String, Target> targets = new LinkedHashMap<>();
    config.environments().forEach((name, environment) ->
        targets.put(name, target(environment, databases, config.roles())));
    String historySchema = config.history().schema().orElseGet(() ->
        databases.dialect().running().map(running -> running.history().schema()).orElse(""));
    FlywaySettings flyway = flyway(found, historySchema);
    return new Project(
        found.folder(),
        found.state(),
        locations(found, flyway),
        flyway,
        databases.dialect(),
        config.database().map(DatabaseVersion::major).orElse(OptionalInt.empty()),
        config.schemas(),
        flyway.historySchema().orElse(historySchema),
        config.ignore(),
        config.programmables() == Config.Programmables.REPEATABLE,
        config.form(),
        config.lockTimeout(),
        config.flyway(),
        config.hotfixRemote(),
        targets,
        config.failOn(),
        url -> databaseAt(url, databases));
  }

  private FlywaySettings flyway(tandem.config.Project found, String historySchema) {
    Config config = found.config();
    FlywaySettings read = new FlywayFiles(name -> variables.value(name).orElse(null))
        .read(FlywayFiles.in(found.folder()));
    FlywaySettings told = read.historySchema().isPresent() || !read.table().equals("flyway_schema_history")
        ? read : read.withHistory(historySchema, config.history().table());
    return told.withPlaceholders(values(config.placeholders()));
  }

  private static List<Path> locations(tandem.config.Project found, FlywaySettings flyway) {
    return flyway.locations().isEmpty()
        ? List.of(found.migrations()) : FlywayFiles.folders(flyway.locations(), found.folder());
  }

  private static Map<String, String> values(Map<String, Setting> settings) {
    Map<String, String> values = new TreeMap<>();
    settings.forEach((name, setting) -> values.put(name, setting.value()));
    return values;
  }

  private Target target(Environment environment, Databases databases, Map<String, Setting> roles) {
    return new Target(
        environment.name(),
        switch (environment.kind()) {
          case DEVELOPMENT -> Target.Kind.DEVELOPMENT;
          case SHARED -> Target.Kind.SHARED;
          case PROTECTED -> Target.Kind.PROTECTED;
        },
        environment.check(),
        () -> {
          refuseOtherNames(roles);
          return databases.access(environment).connections().get();
        },
        address(environment, databases),
        () -> values(environment.placeholders()),
        () -> environment.role().map(Setting::value),
        endurance(environment));
  }

  private static Endurance endurance(Environment environment) {
    Endurance usual = Endurance.usual().lockTimeout(environment.lockTimeout());
    OptionalInt retries = environment.lockRetries();
    return retries.isPresent() ? usual.retries(retries.getAsInt()) : usual;
  }

  /** A role that is called otherwise in an environment: nothing maps it yet when a database is read. */
  private static void refuseOtherNames(Map<String, Setting> roles) {
    roles.forEach((name, setting) -> {
      if (!setting.value().equals(name)) {
        throw TandemException.usage("CONFIG-ROLES", "the role '" + name
            + "' is called otherwise here, and this"
                + " version of tandem maps no names of roles")
            .at(setting.place())
            .remedy("call it the same in every environment, or leave owners and grants out: ignore:"
                + " [\"owner:*\", \"grant:*\"]");
      }
    });
  }

  /** For people; an environment whose variables are not set has no address yet. */
  private static String address(Environment environment, Databases databases) {
    try {
      return databases.access(environment).shown();
    } catch (TandemException e) {
      return environment.place();
    }
  }

  /** A database that config.yml does not name. */
  private static Target databaseAt(String url, Databases databases) {
    if (!DatabaseUrl.isOne(url)) {
      throw TandemException.usage("ENVIRONMENT-UNKNOWN",
              "'" + url + "' is no environment of config.yml and no URL")
          .remedy("name it below 'environments', or give a URL: postgresql://user@host/database");
    }
    Access access = databases.access("", url, "the command line");
    return new Target(access.shown(), Target.Kind.SHARED, false, () -> access.connections().get(),
        access.shown(), Map::of, Optional::empty, Endurance.usual());
  }

  /** The database a project is made for: its development database. */
  Target development(String url, Databases databases) {
    Access access = databases.access("dev", url, "--from");
    return new Target("dev", Target.Kind.DEVELOPMENT, false, () -> access.connections().get(),
        access.shown(), Map::of, Optional::empty, Endurance.usual());
  }

  /**
   * The config.yml of a new project for a database that answers.
   *
   * @throws TandemException where it does not answer
   */
  String configFor(String url, Path root, Databases databases) {
    Access access = databases.access("dev", url, "--from");
    try (Connection connection = access.connections().get()) {
      int major = connection.getMetaData().getDatabaseMajorVersion();
      return databases.engine()
          .map(engine -> ConfigText.forAddress(engine.name(), engine.address(url, root)))
          .orElseGet(() -> ConfigText.forDatabase(connector.address(url, "--from"), major));
    } catch (SQLException e) {
      throw TandemException.failed("DATABASE-READ", "the server's version cannot be read: " + e.getMessage())
          .at(access.shown()).cause(e);
    }
  }
}
