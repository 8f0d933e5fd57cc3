package tandem.workflow;

import java.util.List;

/**
 * What a command that rewrites the migrations folder has done there, or with {@code --dry-run} would have.
 *
 * @param files written and removed, by path from the migrations folder, or from the project's where
 *     files of state are among them
 * @param notes one sentence each: what follows, what could not be looked at
 */
public record ChangesReport(List<FileChange> files, List<String> notes, boolean dryRun) implements Report {
  public ChangesReport {
    files = List.copyOf(files);
    notes = List.copyOf(notes);
  }

  ChangesReport(List<FileChange> files, List<String> notes) {
    this(files, notes, false);
  }
}
