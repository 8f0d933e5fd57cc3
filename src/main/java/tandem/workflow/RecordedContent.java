package tandem.workflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tandem.migration.Deployment;
import tandem.migration.Integrity;
import tandem.migration.MigrationsFolder;

/** What deployments hold, against what is recorded of them: by the integrity file, and by tags of builds. */
final class RecordedContent {
  private final Workbench bench;
  private final MigrationsFolder folder;
  private final Map<Target, BuildTag> tags;

  RecordedContent(Workbench bench, MigrationsFolder folder) {
    this.bench = bench;
    this.folder = folder;
    this.tags = BuildTag.newest(bench);
  }

  /** What is not as recorded; nothing about the integrity file where there is none. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    Optional<Integrity> integrity = Integrity.of(folder);
    Set<Deployment> edited = new HashSet<>();
    integrity.ifPresent(file -> {
      edited.addAll(file.edited(folder.deployments()));
      findings.addAll(integrity(file));
    });
    folder.deployments().stream().filter(one -> !edited.contains(one))
        .forEach(one -> tags.forEach((target, tag) -> otherText(one, target, tag).ifPresent(findings::add)));
    return findings;
  }

  private List<Finding> integrity(Integrity file) {
    String where = folder.root().resolve(Integrity.NAME).toString();
    List<Finding> findings = new ArrayList<>();
    file.broken().entrySet().stream().findFirst().ifPresent(first -> findings.add(Finding
        .of(Condition.BROKEN, "INTEGRITY-LINE", "'" + first.getValue()
            + "' is not the one line of a deployment"
            + (file.broken().size() == 1 ? "" : ", and " + (file.broken().size() - 1) + " more are not"))
        .at(where + ":" + first.getKey())
        .remedy("keep the lines of both sides of the merge; tandem seal writes the file anew")));
    for (Deployment one : file.edited(folder.deployments())) {
      List<BuildTag> ran = ranRecorded(file, one);
      findings.add(Finding.of(severity(ran), "INTEGRITY-EDITED",
              one.path() + " was edited since it was recorded"
                  + (ran.isEmpty() ? "" : ", and " + BuildTag.told(ran.stream())))
          .at(one.folder().toString())
          .remedy((ran.isEmpty() ? "bring the old text back from git"
              : "bring the old text back from git, and write a new deployment that changes it")
              + "; where the edit is meant: tandem seal " + one.path()));
    }
    file.unrecorded(folder.deployments()).forEach(one -> findings.add(Finding.of(Condition.NOTED,
        "INTEGRITY-UNRECORDED", one.path() + " has no line in " + Integrity.NAME
            + ", so that an edit of it goes unseen")
        .at(one.folder().toString()).remedy("tandem seal " + one.path())));
    for (Integrity.Line line : file.gone(folder.deployments())) {
      List<BuildTag> ran = ran(line.path(), file);
      findings.add(Finding.of(severity(ran), "INTEGRITY-GONE", line.path()
              + " is recorded, and there is no such deployment"
              + (ran.isEmpty() ? "" : ", and " + BuildTag.told(ran.stream()))).at(where)
          .remedy("bring its folder back from git; where it is meant to be gone: tandem seal"));
    }
    return findings;
  }

  /** Before it ships, changing a deployment by hand is ordinary work. */
  private static Condition severity(List<BuildTag> ran) {
    return ran.isEmpty() ? Condition.NOTED : Condition.BROKEN;
  }

  /** The newest builds that ran a deployment with the text that is recorded. */
  private List<BuildTag> ranRecorded(Integrity file, Deployment deployment) {
    return ran(Integrity.Line.of(deployment).path(), file);
  }

  private List<BuildTag> ran(String path, Integrity file) {
    return tags.values().stream().filter(tag -> tag.lines().stream()
        .anyMatch(line -> line.path().equals(path) && file.lines().contains(line))).toList();
  }

  /** A deployment that is there under the path of a tag's line, and whose content then is there no more. */
  private Optional<Finding> otherText(Deployment deployment, Target target, BuildTag tag) {
    Integrity.Line now = Integrity.Line.of(deployment);
    boolean other = !tag.holds(deployment)
        && tag.lines().stream().anyMatch(line -> line.path().equals(now.path()));
    return other ? Optional.of(Finding.of(
            target.kind() == Target.Kind.PROTECTED ? Condition.BROKEN : Condition.NOTED, "TAG-OTHER-TEXT",
            deployment.path() + " is not what " + target.name() + " has run (" + tag.told() + ")")
        .at(deployment.folder().toString())
        .remedy("git diff " + tag.name() + " -- " + bench.root().toAbsolutePath().normalize()
            .relativize(deployment.folder().toAbsolutePath().normalize())
            + " shows the edit; bring the old text back, and write a new deployment that changes it"))
        : Optional.empty();
  }

  /** Records deployments as they are now. */
  ChangesReport seal(List<Deployment> chosen, boolean all) {
    Optional<Integrity> before = Integrity.of(folder);
    Integrity after = all || before.isEmpty() ? Integrity.now(folder.deployments())
        : before.get().with(chosen);
    FileChange file = FileChange.of(folder.root(), Integrity.NAME, after.text());
    List<FileChange> files = file.before().equals(file.after()) ? List.of() : List.of(file);
    List<String> notes = before.map(old -> told(old, after)).orElse(List.of());
    FileChange.commit(files, folder.root());
    return new ChangesReport(files, notes);
  }

  private List<String> told(Integrity before, Integrity after) {
    List<String> notes = new ArrayList<>();
    for (Deployment one : before.edited(folder.deployments())) {
      if (after.lines().contains(Integrity.Line.of(one))) {
        List<BuildTag> ran = ranRecorded(before, one);
        notes.add(one.path() + " is recorded as it was edited"
            + (ran.isEmpty() ? "" : ", though " + BuildTag.told(ran.stream())));
      }
    }
    List<Integrity.Line> gone = before.gone(folder.deployments()).stream()
        .filter(line -> !after.lines().contains(line)).toList();
    if (!gone.isEmpty()) {
      notes.add("no longer recorded, for they are not there: "
          + gone.stream().map(Integrity.Line::path).collect(Collectors.joining(", ")));
    }
    return notes;
  }
}
