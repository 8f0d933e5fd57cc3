package tandem.workflow;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tandem.dialect.Running;
import tandem.git.Git;
import tandem.migration.Deployment;
import tandem.migration.history.EnvironmentTable;
import tandem.model.TandemException;

/**
 * What is left behind a run that came through: the environment's kind and build in its database, a tag in
 * git.
 */
final class Recording {
  private final Workbench bench;
  private final Target target;
  private final Git git;

  Recording(Workbench bench, Target target) {
    this.bench = bench;
    this.target = target;
    this.git = new Git(bench.root());
  }

  /** What a database says it is since its first run; empty while it says nothing. */
  static Optional<Target.Kind> kind(Running running, Connection connection) throws SQLException {
    return new EnvironmentTable(running).kind(connection).flatMap(said -> Arrays.stream(Target.Kind.values())
        .filter(kind -> kind.label().equals(said)).findFirst());
  }

  /**
   * Records a run.
   *
   * @param build the build's name; empty for none
   * @param past the environment as it is by now
   * @return what a person should know
   */
  List<Finding> record(Optional<String> build, Past past) {
    Optional<Finding> unwritten = build.isEmpty() && past.saysItsKind()
        ? Optional.empty() : database(build.orElse(""));
    Optional<Finding> tagged = build.flatMap(name -> tag(name, past.deployments()));
    return Stream.of(unwritten, tagged).flatMap(Optional::stream).toList();
  }

  /** Records that a hotfix was adopted from here: its texts came from this branch. */
  List<Finding> adopted() {
    return database("").stream().toList();
  }

  private Optional<Finding> database(String build) {
    if (target.kind() == Target.Kind.DEVELOPMENT) {
      return Optional.empty();
    }
    EnvironmentTable table = new EnvironmentTable(bench.running());
    try (Connection connection = bench.open(target)) {
      boolean repository = git.isRepository();
      String commit = repository ? git.head().orElse("") + (git.isDirty() ? "-dirty" : "") : "";
      boolean written = table.add(connection, new EnvironmentTable.Entry(target.kind().label(),
          repository ? git.branch().orElse("") : "", build, commit));
      return written ? Optional.empty() : Optional.of(Finding.of(Condition.NOTED, "ENVIRONMENT-UNRECORDED",
          target.name() + " keeps Flyway's table only: the user may not create the schema tandem there"));
    } catch (SQLException e) {
      throw TandemException.failed("DATABASE-READ",
              "what has run is there, but the schema tandem cannot be written: " + e.getMessage())
          .at(target.address()).cause(e);
    }
  }

  /** An annotated tag that says which deployments are there, so that others know without access. */
  private Optional<Finding> tag(String build, List<Deployment> run) {
    if (!git.isRepository() || git.head().isEmpty()) {
      return Optional.of(Finding.of(Condition.NOTED, "BUILD-UNTAGGED",
          "build " + build + " has no tag: this is no git repository with a commit"));
    }
    String name = BuildTag.name(target.name(), build);
    try {
      git.tag(name, BuildTag.message(target.name(), build, run));
    } catch (TandemException e) {
      // The run came through; a tag that could not be made is a note.
      return Optional.of(Finding.of(Condition.NOTED, "BUILD-UNTAGGED", "no tag " + name + ": " + e.what()));
    }
    return Optional.of(Finding.of(Condition.NOTED, "BUILD-TAGGED", "tagged " + name + pushed(name)));
  }

  /** A tag is a help to others and no part of the run: what cannot be pushed now, a person can push later. */
  private String pushed(String tag) {
    String remote = bench.project().remote().orElse("origin");
    String command = "; git push " + remote + ' ' + tag;
    if (bench.project().remote().isEmpty()) {
      return command;
    }
    try {
      bench.progress().doing("pushing " + tag + " to " + remote);
      git.push(remote, tag);
      return ", pushed to " + remote;
    } catch (TandemException e) {
      return command + " is left to do: " + e.what();
    }
  }
}
