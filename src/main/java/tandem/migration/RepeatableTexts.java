package tandem.migration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tandem.model.TandemException;

/** What each repeatable said when, from what the deployments recorded. */
public final class RepeatableTexts {
  private final MigrationsFolder folder;
  private final PastTexts past;
  private final Map<String, List<Touch>> touches = new HashMap<>();

  /** Reads from the folder, and from {@code past} what the folder does not tell. */
  public RepeatableTexts(MigrationsFolder folder, PastTexts past) {
    this.folder = folder;
    this.past = past;
    folder.deployments().forEach(deployment -> deployment.file().programmables().forEach(made ->
        touches.computeIfAbsent(made.fileName(), name -> new ArrayList<>())
            .add(new Touch(deployment, made))));
  }

  /** A deployment and what it made of one repeatable. */
  private record Touch(Deployment deployment, ProgrammableText made) {}

  /**
   * The repeatables with the texts they have where these deployments have run and no others, ordered by
   * description.
   *
   * @param included in order of their place, at least one
   */
  List<Migration> of(List<Deployment> included) {
    return texts(included, false);
  }

  /** The same, where whatever no other deployment has touched has the text of its file. */
  List<Migration> now(List<Deployment> included) {
    return texts(included, true);
  }

  /** The repeatables that a deployment ships, with its texts of them; those it drops are not among them. */
  public List<Migration> shipped(Deployment deployment) {
    List<Migration> shipped = new ArrayList<>();
    for (Migration script : known()) {
      deployment.touch(script.fileName())
          .flatMap(made -> stored(made.text(), new Touch(deployment, made)))
          .map(script::withText).ifPresent(shipped::add);
    }
    return shipped;
  }

  private List<Migration> texts(List<Deployment> included, boolean now) {
    List<Migration> then = new ArrayList<>();
    for (Migration script : known()) {
      text(script, included, now).map(script::withText).ifPresent(then::add);
    }
    return then;
  }

  /**
   * Files whose text is not the one their last deployment shipped: edited by hand, or dropped and still
   * there.
   */
  public List<Migration> editedByHand() {
    return folder.repeatables().stream()
        .filter(script -> {
          List<Touch> touches = touches(script.fileName());
          return !touches.isEmpty() && !isText(touches.getLast(), script);
        })
        .toList();
  }

  /** Repeatables that no deployment recorded. */
  public List<Migration> unrecorded() {
    return folder.repeatables().stream().filter(script -> touches(script.fileName()).isEmpty()).toList();
  }

  /** The last text that a deployment recorded for a script, told by its file name. */
  public TextReference lastRecorded(String fileName) {
    List<Touch> touches = touches(fileName);
    return touches.isEmpty() ? TextReference.NONE : touches.getLast().made().text();
  }

  /**
   * The texts a repeatable may replace: its own and all that the deployments of the cut recorded for it, and
   * all that git knows.
   *
   * @param script with the text that is to run
   * @return empty where no deployment recorded anything, and so nothing is known to compare with
   */
  public Optional<Set<String>> chain(Migration script, Cut cut) {
    List<Touch> touches = touches(script.fileName()).stream()
        .filter(touch -> cut.deployments().contains(touch.deployment()))
        .toList();
    if (touches.isEmpty()) {
      return Optional.empty();
    }
    Set<String> texts = new LinkedHashSet<>();
    texts.add(script.text());
    for (Touch touch : touches) {
      folder.texts().text(touch.made().text()).ifPresent(texts::add);
      folder.texts().text(touch.made().before()).ifPresent(texts::add);
    }
    if (cut.last().isEmpty() || touches.stream()
        .anyMatch(t -> t.made().before().equals(TextReference.UNKNOWN))) {
      texts.addAll(past.all(script));
    }
    return Optional.of(texts);
  }

  /** What is wrong with the records: a text that is not in the store. */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (Deployment deployment : folder.deployments()) {
      for (ProgrammableText made : deployment.file().programmables()) {
        try {
          if (made.text().isStored() && folder.texts().text(made.text()).isEmpty()) {
            problems.add(Problem.broken("TEXT-MISSING",
                "the text of " + made.object() + " with this deployment is not in " + Texts.NAME,
                deployment.folder().resolve(DeploymentFile.NAME).toString(),
                "bring " + Texts.NAME + "/" + made.text().value() + ".sql back from git"));
          }
        } catch (TandemException e) {
          problems.add(Problem.broken(e.code(), e.what(), e.where().orElse(""), e.remedy().orElse("")));
        }
      }
    }
    for (Migration script : editedByHand()) {
      problems.add(Problem.note("REPEATABLE-EDITED",
          "its text is not the one its last deployment recorded",
          script.file().toString(), "record it with the next generate, or bring the recorded text back"));
    }
    return problems;
  }

  /**
   * Every repeatable there is or was, ordered by description: those in the folder, and with an empty text
   * those that deployments recorded and the folder no longer has.
   */
  public List<Migration> known() {
    TreeMap<String, Migration> byName = new TreeMap<>();
    folder.repeatables().forEach(script -> byName.put(script.fileName(), script));
    for (Deployment deployment : folder.deployments()) {
      for (ProgrammableText made : deployment.file().programmables()) {
        if (!byName.containsKey(made.fileName())
            && ScriptName.parse(made.fileName(), folder.settings()) instanceof ScriptName.Valid valid) {
          byName.put(made.fileName(), new Migration(
              valid.name(), folder.root().resolve(made.script()), made.script(), "", ScriptConfig.NONE));
        }
      }
    }
    return byName.values().stream().sorted(Comparator.comparing(Migration::description)).toList();
  }

  private Optional<String> text(Migration script, List<Deployment> included, boolean now) {
    Deployment last = included.getLast();
    List<Touch> touches = touches(script.fileName());
    List<Touch> within = touches.stream().filter(touch -> included.contains(touch.deployment())).toList();
    if (touches.isEmpty()) {
      boolean isNow = now || folder.deployments().getLast().equals(last);
      return isNow ? Optional.of(script.text()) : ask(script, last);
    }
    if (within.isEmpty()) {
      Touch first = touches.getFirst();
      TextReference before = first.made().before();
      // A text that no deployment shipped is known for right before the first that did; it may have had
      // others.
      boolean known = before.equals(TextReference.NONE)
          || before.isStored() && comesUpTo(last, first.deployment());
      return known ? stored(before, first) : ask(script, last);
    }
    Touch lastTouch = within.getLast();
    boolean whole = within.size() == touches.size();
    boolean edited = isInFolder(script) && !isText(touches.getLast(), script);
    if (whole && now) {
      return isInFolder(script) ? Optional.of(script.text()) : Optional.empty();
    }
    if (edited && (whole || now)) {
      throw TandemException.refused("REPEATABLE-EDITED",
              script.fileName() + " was edited after " + touches.getLast().deployment().path()
              + " recorded it, so that "
                  + "nobody can tell whether " + last.path() + " is to have the old text or the new")
          .at(script.file().toString())
          .remedy("record it with the next generate, bring the recorded text back, or run without --to");
    }
    return stored(lastTouch.made().text(), lastTouch);
  }

  private boolean comesUpTo(Deployment one, Deployment other) {
    return folder.deployments().indexOf(one) + 1 >= folder.deployments().indexOf(other);
  }

  private boolean isInFolder(Migration script) {
    return folder.repeatables().contains(script);
  }

  private static boolean isText(Touch touch, Migration script) {
    return touch.made().text().equals(Texts.reference(script.text()));
  }

  private Optional<String> stored(TextReference reference, Touch touch) {
    if (!reference.isStored()) {
      return Optional.empty();
    }
    return Optional.of(folder.texts().text(reference)
        .orElseThrow(() -> TandemException.refused("TEXT-UNKNOWN",
            "the text of " + touch.made().object() + " that " + touch.deployment().path()
                + " recorded is not in " + Texts.NAME)
        .at(touch.deployment().folder().resolve(DeploymentFile.NAME).toString())
        .remedy("bring " + Texts.NAME + "/" + reference.value() + ".sql back from git")));
  }

  private Optional<String> ask(Migration script, Deployment last) {
    return switch (past.at(script, last)) {
      case PastTexts.Said said -> Optional.of(said.text());
      case PastTexts.NotThere notThere -> Optional.empty();
      case PastTexts.Unknown unknown -> throw TandemException.refused("TEXT-UNKNOWN",
              "what " + script.fileName() + " said with " + last.path() + " cannot be told: " + unknown.why())
          .at(script.file().toString())
          .remedy(unknown.remedy());
    };
  }

  private List<Touch> touches(String fileName) {
    return touches.getOrDefault(fileName, List.of());
  }
}
