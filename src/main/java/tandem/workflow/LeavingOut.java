package tandem.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tandem.diff.Change;
import tandem.migration.Deployment;
import tandem.model.ObjectKey;
import tandem.model.TandemException;
import tandem.shadow.ShadowDatabase;
import tandem.workflow.DeploymentLine.Held;

/**
 * Leaves deployments out of a line and runs them behind what follows: who needs them fails, and who conflicts
 * with them makes the two orders come to something else. One line serves for all that follow; only where it
 * does not come out is it looked for who breaks it.
 */
final class LeavingOut {
  private final Workbench bench;
  private final DeploymentLine line;
  private final Set<Deployment> out;
  private final Map<Deployment, TandemException> needing = new LinkedHashMap<>();
  private final Map<Deployment, Broken> conflicting = new LinkedHashMap<>();
  private final Map<Set<Deployment>, Held> inOrder = new HashMap<>();

  /** @param out among the line's steps */
  LeavingOut(Workbench bench, DeploymentLine line, Collection<Deployment> out) {
    this.bench = bench;
    this.line = line;
    this.out = new LinkedHashSet<>(line.steps().stream().filter(out::contains).toList());
  }

  /** What came out otherwise, or what ended the replay. */
  private record Broken(Set<ObjectKey> objects, String what, Optional<String> where) {}

  /** The verdict on each of these, which come behind the first that is left out. */
  List<Independence> verdicts(List<Deployment> targets) {
    replay(targets);
    return targets.stream().map(this::verdict).toList();
  }

  /** The same, where only the end counts: that two change one object is nothing, where both orders agree on it. */
  List<Independence> orders(List<Deployment> targets) {
    replay(targets);
    return targets.stream().filter(one -> needing.containsKey(one) || conflicting.containsKey(one))
        .map(this::verdict).toList();
  }

  private void replay(List<Deployment> targets) {
    Deployment last = targets.getLast();
    List<Deployment> following = line.steps().stream()
        .filter(step -> step.place().compareTo(out.iterator().next().place()) > 0 && !out.contains(step))
        .filter(step -> step.place().compareTo(last.place()) <= 0).toList();
    while (findNext(following)) {
      bench.progress().doing("replaying again without what needs " + names(out));
    }
  }

  /** Finds one more that needs or conflicts; false where all others are independent. */
  private boolean findNext(List<Deployment> following) {
    List<Deployment> open = following.stream()
        .filter(step -> !needing.containsKey(step) && !conflicting.containsKey(step)).toList();
    try (ShadowDatabase database = line.before(out.iterator().next())) {
      for (Deployment step : open) {
        try {
          line.run(database, run(open, step));
        } catch (TandemException e) {
          needing.put(step, e);
          return true;
        }
      }
      Optional<Broken> broken = open.isEmpty() ? Optional.empty() : late(database, open);
      broken.ifPresent(all -> findConflicting(open, all));
      return broken.isPresent();
    }
  }

  /**
   * The first one after which those left out no longer come to the same.
   *
   * @param all what is broken behind the last one
   */
  private void findConflicting(List<Deployment> open, Broken all) {
    for (Deployment step : open.subList(0, open.size() - 1)) {
      try (ShadowDatabase database = line.before(out.iterator().next())) {
        line.run(database, run(open, step));
        Optional<Broken> broken = late(database, open.subList(0, open.indexOf(step) + 1));
        if (broken.isPresent()) {
          conflicting.put(step, broken.get());
          return;
        }
      }
    }
    conflicting.put(open.getLast(), all);
  }

  /** Before the line without what is left out, and of what follows all up to a step. */
  private Set<Deployment> run(List<Deployment> open, Deployment step) {
    Set<Deployment> run = line.upTo(out.iterator().next());
    run.removeAll(out);
    run.addAll(open.subList(0, open.indexOf(step) + 1));
    return run;
  }

  /** Runs what was left out, and what needs it, in a database where the others have run. */
  private Optional<Broken> late(ShadowDatabase database, List<Deployment> ran) {
    Set<Deployment> all = run(ran, ran.getLast());
    all.addAll(out);
    try {
      line.run(database, all);
      return difference(line.held(database), all);
    } catch (TandemException e) {
      return Optional.of(new Broken(Set.of(), e.what(), e.where()));
    }
  }

  private Optional<Broken> difference(Held late, Set<Deployment> all) {
    Held ordered = inOrder.computeIfAbsent(all, this::ordered);
    Set<ObjectKey> schema = bench.differences().between(ordered.model(), late.model()).changes().stream()
        .map(Change::key).collect(Collectors.toCollection(TreeSet::new));
    if (!schema.isEmpty()) {
      return Optional.of(new Broken(wholes(schema),
          "run later, " + names(out) + " does not come to the same schema", Optional.empty()));
    }
    Set<ObjectKey> rows = ordered.rowsOtherThan(late);
    if (!rows.isEmpty()) {
      // A clock or a random number makes other values each time.
      rows.removeAll(ordered.rowsOtherThan(ordered(all)));
    }
    return rows.isEmpty() ? Optional.empty() : Optional.of(new Broken(
        rows, "run later, " + names(out) + " does not come to the same rows", Optional.empty()));
  }

  private Held ordered(Set<Deployment> all) {
    try (ShadowDatabase database = line.before(out.iterator().next())) {
      Set<Deployment> run = new LinkedHashSet<>();
      for (Deployment deployment : all.stream()
          .sorted((one, other) -> one.place().compareTo(other.place())).toList()) {
        run.add(deployment);
        if (line.steps().contains(deployment)) {
          line.run(database, run);
        }
      }
      return line.held(database);
    }
  }

  private Independence verdict(Deployment target) {
    if (needing.containsKey(target)) {
      TandemException failure = needing.get(target);
      return verdict(target, Independence.Word.NEEDS,
          new Broken(needed(target), failure.what(), failure.where()));
    }
    if (conflicting.containsKey(target)) {
      Broken broken = conflicting.get(target);
      Set<ObjectKey> shared = shared(target);
      return verdict(target, Independence.Word.CONFLICTS,
          shared.isEmpty() ? broken : new Broken(shared, broken.what(), broken.where()));
    }
    Set<ObjectKey> shared = shared(target);
    return shared.isEmpty() ? Independence.shown(target.path(), names(out))
        : verdict(target, Independence.Word.CONFLICTS,
            new Broken(shared, "both change it, and what one ships holds what the other made of it",
                Optional.empty()));
  }

  private Independence verdict(Deployment target, Independence.Word word, Broken broken) {
    return new Independence(target.path(), names(out), word, List.copyOf(broken.objects()),
        Optional.of(broken.what()), broken.where());
  }

  private Set<ObjectKey> shared(Deployment target) {
    Set<ObjectKey> shared = touched(out);
    shared.retainAll(line.touched(target));
    return wholes(shared);
  }

  private Set<ObjectKey> touched(Collection<Deployment> deployments) {
    Set<ObjectKey> keys = new TreeSet<>();
    deployments.forEach(one -> keys.addAll(line.touched(one)));
    return keys;
  }

  /** What a step needs of those left out, or of what needs them in its turn; as the database has recorded it. */
  private Set<ObjectKey> needed(Deployment target) {
    Set<ObjectKey> needs = line.touched(target).stream()
        .flatMap(key -> line.after(target).needsOf(key).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    line.touched(target).stream().flatMap(key -> key.whole().stream()).forEach(needs::add);
    List<Deployment> gone = new ArrayList<>(out);
    needing.keySet().stream().filter(one -> one.place().compareTo(target.place()) < 0).forEach(gone::add);
    for (Collection<Deployment> makers : List.of(out, gone)) {
      Set<ObjectKey> made = touched(makers);
      made.retainAll(needs);
      if (!made.isEmpty()) {
        return wholes(made);
      }
    }
    return Set.of();
  }

  /** Without the parts of what is named itself. */
  private static Set<ObjectKey> wholes(Set<ObjectKey> keys) {
    return keys.stream().filter(key -> key.whole().filter(keys::contains).isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String names(Collection<Deployment> deployments) {
    return deployments.stream().map(Deployment::path).collect(Collectors.joining(", "));
  }
}
