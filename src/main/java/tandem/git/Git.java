package tandem.git;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tandem.git.GitCommand.Answer;
import tandem.model.TandemException;

/**
 * The repository around a folder. Reads only. Paths are relative to the repository's root with {@code /}
 * between names, whatever the names hold; files are bytes as they were committed.
 *
 * <p>Methods throw {@link TandemException} with a code that starts with {@code GIT-}.
 */
public final class Git {
  /** File modes 100644 and 100755; links are 120000, submodules 160000. */
  private static final String REGULAR_FILE = "100";
  private static final String FETCH_ALL =
      "run `git fetch --unshallow`; in GitHub Actions give actions/checkout `fetch-depth: 0`,"
          + " in GitLab set GIT_DEPTH: 0.";

  private final GitCommand command;
  private Path root;

  /** The repository around this folder; nothing is run yet. */
  public Git(Path folder) {
    this(folder, "git", System.getenv());
  }

  Git(Path folder, String program, Map<String, String> environment) {
    this.command = new GitCommand(folder.toAbsolutePath().normalize(), program, environment);
  }

  /**
   * A text that a file once had.
   *
   * @param commit the commit that gave it this text
   * @param bytes what the file held
   */
  public record Version(String commit, byte[] bytes) {
    /** The file as UTF-8. */
    public String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /** True where the folder is in the working tree of a repository. */
  public boolean isRepository() {
    Answer answer = command.ask(List.of("rev-parse", "--is-inside-work-tree"));
    if (!answer.succeeded() && !answer.error().contains("not a git repository")) {
      throw command.problem("rev-parse", answer);
    }
    return answer.line().equals("true");
  }

  /** The top folder of the working tree. */
  public Path root() {
    if (root == null) {
      root = Path.of(command.require(List.of("rev-parse", "--show-toplevel")).line());
    }
    return root;
  }

  /** The commit that is checked out; empty before the first commit. */
  public Optional<String> head() {
    return commit("HEAD");
  }

  /** The branch that is checked out; empty where a commit is. */
  public Optional<String> branch() {
    Answer answer = command.ask(List.of("symbolic-ref", "--quiet", "--short", "HEAD"));
    return answer.succeeded() ? Optional.of(answer.line()) : Optional.empty();
  }

  /**
   * Files below these paths that are not as the checked-out commit has them, new ones among them, sorted.
   *
   * @param below paths relative to the root; none for everything
   */
  public List<String> changed(String... below) {
    List<String> arguments = new ArrayList<>(
        List.of("status", "--porcelain=v1", "-z", "--untracked-files=all", "--no-renames", "--"));
    arguments.addAll(Arrays.asList(below));
    return atRoot().require(arguments).parts().stream().map(entry -> entry.substring(3)).sorted().toList();
  }

  /** True where any file is not as the checked-out commit has it. */
  public boolean isDirty() {
    return changed().size() > 0;
  }

  /**
   * The commit that a revision names: a branch, a tag, a hash or its beginning, {@code HEAD~2}…
   *
   * @throws TandemException that names what sounds alike where there is no such revision
   */
  public String resolve(String revision) {
    return commit(revision).orElseThrow(() -> unknown(revision));
  }

  /** The commit that a branch of this clone is at; empty where there is none of that name. */
  public Optional<String> headOf(String branch) {
    // Not rev-parse, which takes main~1 for a commit of main.
    Answer answer = command.ask(List.of("show-ref", "--verify", "--hash", "--", "refs/heads/" + branch));
    return answer.succeeded() ? Optional.of(answer.line()) : Optional.empty();
  }

  /**
   * Makes a branch at the checked-out commit.
   *
   * @throws TandemException in git's words, as where it is there or nothing can be called so
   */
  public void branchHere(String name) {
    command.require(List.of("branch", "--no-track", "--", name, "HEAD"));
  }

  /** The folder from the root, with a slash behind it; empty at the root. */
  public String prefix() {
    return command.require(List.of("rev-parse", "--show-prefix")).line();
  }

  private Optional<String> commit(String revision) {
    Answer answer = command.ask(
        List.of("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"));
    if (answer.error().isBlank() || answer.succeeded()) {
      return answer.succeeded() ? Optional.of(answer.line()) : Optional.empty();
    }
    if (answer.error().contains("not a git repository") || answer.error().contains("dubious ownership")) {
      throw command.problem("rev-parse", answer);
    }
    return Optional.empty();
  }

  private TandemException unknown(String revision) {
    List<String> near = new NearNames(names()).of(revision);
    String cut = isShallow() ? " This clone is shallow: " + FETCH_ALL : "";
    return TandemException.usage("GIT-UNKNOWN-REVISION", "git knows no revision '" + revision + "' here.")
        .at(root().toString())
        .remedy((near.isEmpty() ? "`git log --all --oneline` lists commits, `git tag` tags."
            : "Did you mean " + String.join(", ", near) + "?") + cut);
  }

  /** Branches, also of remotes, and tags. */
  private List<String> names() {
    return command.require(List.of("for-each-ref", "--format=%(refname:short)")).text().lines().toList();
  }

  /**
   * What an annotated tag says.
   *
   * @param day on which it was made, as {@code 2026-11-21}
   * @param message as it was written
   */
  public record Annotation(String name, String day, String message) {}

  /** What annotated tags say, the newest first. */
  public List<Annotation> annotations() {
    // %(contents) is a commit's message where the tag is none of its own; manual, "git-for-each-ref".
    List<String> parts = command.require(List.of("for-each-ref", "--sort=-creatordate",
        "--format=%(objecttype)%00%(refname:strip=2)%00%(creatordate:short)%00%(contents)%00", "refs/tags"))
        .parts();
    List<Annotation> annotations = new ArrayList<>();
    for (int i = 0; i + 3 < parts.size(); i += 4) {
      if (parts.get(i).strip().equals("tag")) {
        annotations.add(new Annotation(parts.get(i + 1), parts.get(i + 2), parts.get(i + 3)));
      }
    }
    return annotations;
  }

  /**
   * Makes an annotated tag at the checked-out commit.
   *
   * @throws TandemException where there is one of that name, or git does not know who is tagging
   */
  public void tag(String name, String message) {
    command.require(List.of("tag", "--annotate", "--file=-", "--", name),
        message.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Pushes a tag; never forced, so that one of this name stays what it is there.
   *
   * @param remote its name, URL or path
   * @throws TandemException where the remote does not take it, in git's words
   */
  public void push(String remote, String tag) {
    command.require(List.of("push", "--quiet", "--", remote, "refs/tags/" + tag));
  }

  /**
   * The files that a revision holds below a folder; links and submodules left out.
   *
   * @param folder relative to the root; empty for the root
   * @return bytes by path relative to the folder; empty where the revision has no such folder
   */
  public SortedMap<String, byte[]> files(String revision, String folder) {
    List<String> arguments = new ArrayList<>(
        List.of("ls-tree", "-r", "-z", "--full-tree", resolve(revision)));
    String prefix = folder.isEmpty() ? "" : folder + "/";
    if (!folder.isEmpty()) {
      arguments.addAll(List.of("--", prefix));
    }
    // <mode> SP <type> SP <object> TAB <path>; manual, "git-ls-tree".
    SortedMap<String, String> blobs = new TreeMap<>();
    for (String entry : atRoot().require(arguments).parts()) {
      int tab = entry.indexOf('\t');
      if (entry.startsWith(REGULAR_FILE)) {
        blobs.put(entry.substring(tab + 1 + prefix.length()), entry.substring(0, tab).split(" ")[2]);
      }
    }
    Map<String, byte[]> contents = contents(blobs.values().stream().distinct().toList());
    SortedMap<String, byte[]> files = new TreeMap<>();
    blobs.forEach((path, blob) -> files.put(path, contents.get(blob)));
    return files;
  }

  /**
   * Every text that a file had in the history of the checked-out commit, the newest first; through renames.
   *
   * @param path relative to the root
   * @throws TandemException where the clone is shallow, so that some may be missing
   */
  public List<Version> history(String path) {
    requireFullHistory();
    // :<mode> <mode> <old blob> <new blob> <status>TAB<path>; manual, "git-diff", raw output format.
    List<String> arguments = List.of("log", "--follow", "-m", "--raw", "--no-abbrev", "--no-ext-diff",
        "--format=commit %H", "--", path);
    Map<String, String> commits = new LinkedHashMap<>();
    String commit = "";
    for (String line : atRoot().require(arguments).text().lines().toList()) {
      if (line.startsWith("commit ")) {
        commit = line.substring("commit ".length());
      } else if (line.startsWith(":")) {
        String[] fields = line.substring(0, line.indexOf('\t')).split(" ");
        if (fields[1].startsWith(REGULAR_FILE)) {
          commits.putIfAbsent(fields[3] + " " + commit, commit);
        }
      }
    }
    List<String> blobs = commits.keySet().stream().map(key -> key.split(" ")[0]).toList();
    Map<String, byte[]> contents = contents(blobs.stream().distinct().toList());
    List<Version> versions = new ArrayList<>();
    commits.forEach((key, in) -> versions.add(new Version(in, contents.get(key.split(" ")[0]))));
    return versions;
  }

  /**
   * Files that another branch brings, and that the checked-out commit and all before it never had.
   *
   * @param folder relative to the root, below which they lie
   * @return paths relative to the root; none where a shallow clone cannot tell
   */
  public Set<String> broughtElsewhere(String folder) {
    if (!isRepository() || head().isEmpty() || isShallow()) {
      return Set.of();
    }
    Set<String> elsewhere = touched("--all", folder);
    elsewhere.removeAll(touched("HEAD", folder));
    return elsewhere;
  }

  private Set<String> touched(String commits, String folder) {
    return atRoot().require(List.of("log", commits, "--format=", "--name-only", "--no-renames", "-z", "--",
            folder.isEmpty() ? "." : folder)).parts().stream()
        .map(String::strip).filter(path -> !path.isEmpty()).collect(Collectors.toSet());
  }

  /** A branch whose history has touched a file, by its path relative to the root; the first by name. */
  public Optional<String> branchWith(String path) {
    String commit = atRoot().require(List.of("log", "--all", "-1", "--format=%H", "--", path)).line();
    return commit.isEmpty() ? Optional.empty()
        : atRoot().require(List.of("branch", "--all", "--contains", commit, "--format=%(refname:short)"))
            .text().lines().findFirst();
  }

  /** True where the clone holds the last commits only. */
  public boolean isShallow() {
    return command.require(List.of("rev-parse", "--is-shallow-repository")).line().equals("true");
  }

  /** @throws TandemException where the clone is shallow: what a file was earlier would be a guess */
  public void requireFullHistory() {
    if (isShallow()) {
      throw TandemException.failed("GIT-SHALLOW", "This clone is shallow; the history of files is needed.")
          .at(root().toString()).remedy("To get it, " + FETCH_ALL);
    }
  }

  private GitCommand atRoot() {
    return command.in(root());
  }

  /** The bytes of blobs in one process: manual, "git-cat-file", batch output. */
  private Map<String, byte[]> contents(List<String> blobs) {
    if (blobs.isEmpty()) {
      return Map.of();
    }
    String asked = blobs.stream().collect(Collectors.joining("\n", "", "\n"));
    byte[] answer = command.require(
        List.of("cat-file", "--batch"), asked.getBytes(StandardCharsets.US_ASCII)).output();
    Map<String, byte[]> contents = new LinkedHashMap<>();
    int at = 0;
    for (String blob : blobs) {
      int end = at;
      while (answer[end] != '\n') {
        end++;
      }
      // <object> SP blob SP <size> LF <bytes> LF, or <object> SP missing LF in a partial clone.
      String[] head = new String(answer, at, end - at, StandardCharsets.US_ASCII).split(" ");
      if (head.length < 3) {
        throw TandemException.failed("GIT-OBJECT-MISSING", "git cannot read the object " + blob + ".")
            .at(root().toString()).remedy("Run `git fsck`; in a partial clone, `git fetch --refetch`.");
      }
      int size = Integer.parseInt(head[2]);
      contents.put(blob, Arrays.copyOfRange(answer, end + 1, end + 1 + size));
      at = end + 1 + size + 1;
    }
    return contents;
  }
}
