package tandem.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import tandem.Tandem;
import tandem.cli.CommandLineRun;
import tandem.config.Variables;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.TestServers;
import tandem.workflow.Allowances;
import tandem.workflow.CheckReport;
import tandem.workflow.CheckRequest;
import tandem.workflow.Condition;
import tandem.workflow.GenerateReport;
import tandem.workflow.GenerateRequest;
import tandem.workflow.InitRequest;
import tandem.workflow.MigrateReport;
import tandem.workflow.MigrateRequest;
import tandem.workflow.Progress;
import tandem.workflow.Questions;
import tandem.model.ObjectPattern;
import tandem.workflow.Verdict;

/** A repository and its databases, told as a story: real files, real databases. */
final class Story implements AutoCloseable {
  private final Path folder;
  private final Map<String, ShadowDatabase> databases = new LinkedHashMap<>();
  private final Map<String, String> variables = new LinkedHashMap<>(System.getenv());

  Story(Path folder) {
    this.folder = folder;
  }

  /** The repository's folder. */
  Path folder() {
    return folder;
  }

  /**
   * Makes an empty project with these environments, each a fresh database, e.g.
   * {@code production: protected}.
   */
  Story project(Map<String, String> environments) {
    return project(17, "", environments);
  }

  /** The same on a major version, with more lines in its config.yml. */
  Story project(int major, String more, Map<String, String> environments) {
    return project("postgresql:" + major, more, environments, name -> TestServers.shared(major).create());
  }

  /** The same where each database is a file of H2 in the repository's folder. */
  Story h2(String more, Map<String, String> environments) {
    return project("h2", more, environments, name -> new H2File(folder.resolve(name)));
  }

  /** The same where each database is a file of SQLite in the repository's folder. */
  Story sqlite(String more, Map<String, String> environments) {
    return project("sqlite", more, environments, name -> new SqliteFile(folder.resolve(name + ".db")));
  }

  private Story project(String system, String more, Map<String, String> environments,
      Function<String, ShadowDatabase> made) {
    StringBuilder config = new StringBuilder("database: " + system + "\n" + more + "\nenvironments:\n");
    environments.forEach((name, kind) -> {
      ShadowDatabase database = made.apply(name);
      databases.put(name, database);
      config.append("  ").append(name).append(": {kind: ").append(kind).append(", url: \"")
          .append(database.jdbcUrl())
          .append(database.user().isEmpty() ? "\"}\n" : "\", user: \"" + database.user() + "\"}\n");
      variables.put(Variables.nameOf("environments." + name + ".password"), database.password());
    });
    file("config.yml", config.toString());
    return this;
  }

  /** Nothing that an earlier run of anybody built is at hand: its cache is its own, and empty. */
  Story withEmptyCache() {
    variables.put("TANDEM_CACHE", folder.resolve(".cache").toString());
    return this;
  }

  /** From now on tandem logs in to an environment as this role. */
  Story loginAs(String environment, String role, String password) {
    ShadowDatabase database = databases.get(environment);
    String line = "url: \"" + database.jdbcUrl() + "\", user: \"";
    file("config.yml", text("config.yml").replace(line + database.user(), line + role));
    variables.put(Variables.nameOf("environments." + environment + ".password"), password);
    return this;
  }

  /** The database of an environment, for judges. */
  ShadowDatabase database(String environment) {
    return databases.get(environment);
  }

  /** Writes a file of the repository. */
  Story file(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Somebody deletes a file of the repository. */
  Story remove(String path) {
    try {
      Files.delete(folder.resolve(path));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a file of the repository. */
  String text(String path) {
    try {
      return Files.readString(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files below a folder of the repository, sorted. */
  List<String> files(String path) {
    try (var files = Files.walk(folder.resolve(path))) {
      return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Somebody runs SQL in a database by hand. */
  Story sql(String environment, String sql) throws SQLException {
    try (Connection connection = databases.get(environment).connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
    return this;
  }

  /** The first value a query gives. */
  String value(String environment, String sql) throws SQLException {
    try (Connection connection = databases.get(environment).connect();
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getString(1) : null;
    }
  }

  Tandem tandem() {
    return new Tandem(folder, folder, new Variables(variables), Progress.silent(), Questions.unasked());
  }

  /** The environment variables of its command lines, passwords among them. */
  Map<String, String> variables() {
    return Map.copyOf(variables);
  }

  /** Somebody types a command line in the repository's folder. */
  CommandLineRun typed(String... words) {
    return CommandLineRun.in(folder, variables, List.of(words));
  }

  /** What was typed did its work. */
  static CommandLineRun done(CommandLineRun run) {
    assertThat(run.exit()).as(run.out() + run.err()).isZero();
    return run;
  }

  /** What was typed was refused. */
  static CommandLineRun refused(CommandLineRun run) {
    assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(4);
    return run;
  }

  /** The same on a terminal, where somebody answers questions with these lines. */
  CommandLineRun answered(String lines, String... words) {
    Map<String, String> own = new LinkedHashMap<>(variables);
    own.remove("CI");
    return CommandLineRun.answered(folder, own, lines, List.of(words));
  }

  /** Another clone as it is now: the same files and databases. Only this story closes these. */
  Story copy(Path other) {
    Story copy = new Story(other);
    copy.databases.putAll(databases);
    copy.variables.putAll(variables);
    for (String file : files("")) {
      copy.file(file, text(file));
    }
    return copy;
  }

  /** Makes the folder a git repository on the branch main, with all that is there committed. */
  Story repository() {
    git("init", "--quiet", "--initial-branch", "main");
    git("config", "user.name", "a");
    git("config", "user.email", "a@example.org");
    return commit("first");
  }

  /** Commits all that is there. */
  Story commit(String message) {
    git("add", "--all", ".");
    git("commit", "--quiet", "--message", message);
    return this;
  }

  /** Somebody runs git, which works; what it said. */
  String git(String... words) {
    return git(true, words);
  }

  /** Somebody runs git, which does not come through; what it said. */
  String gitFails(String... words) {
    return git(false, words);
  }

  private String git(boolean works, String... words) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    try {
      Process process =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() == 0 != works) {
        throw new IllegalStateException(String.join(" ", command) + ": " + said);
      }
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same password for an environment as in another story; the database stays the other's. */
  Story with(Story other, String environment) {
    String name = Variables.nameOf("environments." + environment + ".password");
    variables.put(name, other.variables.get(name));
    return this;
  }

  /** The address of an environment's database, without a password. */
  String url(String environment) {
    return databases.get(environment).jdbcUrl();
  }

  void init() {
    tandem().init(new InitRequest(folder, Optional.empty()));
  }

  GenerateReport generate(String name, String... allowed) {
    return tandem().generate(new GenerateRequest(
        name, List.of(), List.of(), List.of(), Allowances.of(List.of(allowed)), Optional.empty(), false,
            false,
        false));
  }

  GenerateReport generateOnly(String name, List<String> only, List<String> exclude) {
    return tandem().generate(new GenerateRequest(name, only.stream().map(ObjectPattern::of).toList(),
        exclude.stream().map(ObjectPattern::of).toList(), List.of(), Allowances.none(), Optional.empty(),
            false,
        false, false));
  }

  MigrateReport migrate(String environment) {
    return migrate(environment, Optional.empty());
  }

  MigrateReport migrate(String environment, Optional<String> to) {
    return tandem().migrate(new MigrateRequest(
        environment, to, List.of(), false, List.of(), Optional.empty(), false, Optional.empty(),
            Allowances.none()));
  }

  CheckReport check(String... environments) {
    return tandem().check(new CheckRequest(List.of(environments),
        EnumSet.of(Condition.DRIFT, Condition.BROKEN, Condition.PENDING), false));
  }

  /** The condition of each verdict of a check, in order. */
  List<Condition> conditions(String... environments) {
    return check(environments).verdicts().stream().map(Verdict::condition).toList();
  }

  /** State, migrations and this environment agree. */
  void inStep(String environment) {
    assertThat(conditions(environment)).as(() -> typed("check", environment).out())
        .containsExactly(Condition.IN_STEP, Condition.IN_STEP, Condition.IN_STEP);
  }

  /** Open-source Flyway on an environment, with nothing set but where scripts lie. */
  FluentConfiguration flyway(String environment) {
    return Flyway.configure()
        .dataSource(url(environment), database(environment).user(), database(environment).password())
        .locations("filesystem:" + folder.resolve("migrations"));
  }

  /** Flyway agrees with the history and finds nothing to do. */
  void flywayIsContent(String environment) {
    Flyway flyway = flyway(environment).load();
    assertThat(flyway.validateWithResult().getAllErrorMessages()).isEmpty();
    assertThat(flyway.migrate().migrationsExecuted).isZero();
  }

  @Override
  public void close() {
    databases.values().forEach(ShadowDatabase::close);
  }
}
