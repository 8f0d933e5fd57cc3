package tandem.workflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
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
  private boolean oneByOne;

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

  /**
   * The same, where only the end counts: that two change one object is nothing, where both orders agree on
   * it.
   */
  List<Independence> orders(List<Deployment> targets) {
    replay(targets);
    return targets.stream().filter(one -> needing.containsKey(one) || conflicting.containsKey(one))
        .map(this::verdict).toList();
  }

  private void replay(List<Deployment> targets) {
    Deployment last = targets.getLast();
    List<Deployment> following = line.steps().stream()
        .filter(step -> step.place().compareTo(first().place()) > 0 && !out.contains(step))
        .filter(step -> step.place().compareTo(last.place()) <= 0).toList();
    while (findNext(following)) {
      bench.progress().doing("replaying again without what needs " + names(out));
    }
  }

  /**
   * Finds what needs those left out, and one more that conflicts; false where there is no more. What is
   * expected to fail, by what the database has recorded, is tried on a copy, so that the rest goes on.
   */
  private boolean findNext(List<Deployment> following) {
    List<Deployment> ran = new ArrayList<>();
    ShadowDatabase database = line.before(first());
    try {
      List<Deployment> open = following.stream()
          .filter(step -> !needing.containsKey(step) && !conflicting.containsKey(step)).toList();
      Set<Deployment> doubtful = doubtful(open);
      for (List<Deployment> some : line.together(open, oneByOne ? Set.copyOf(open) : doubtful)) {
        if (doubtful.contains(some.getFirst())) {
          database = tried(database, ran, some.getFirst());
        } else if (!runs(database, ran, some)) {
          return true;
        }
      }
      Optional<Broken> broken = ran.isEmpty() ? Optional.empty() : late(database, ran);
      broken.ifPresent(all -> findConflicting(ran, all));
      return broken.isPresent();
    } finally {
      database.close();
    }
  }

  /** Those that need something which those left out, or other doubtful ones, have changed. */
  private Set<Deployment> doubtful(List<Deployment> open) {
    Set<ObjectKey> missing = touched(out);
    missing.addAll(touched(needing.keySet()));
    Set<Deployment> doubtful = new HashSet<>();
    for (Deployment step : open) {
      if (!Collections.disjoint(missing, needs(step))) {
        doubtful.add(step);
        missing.addAll(line.touched(step));
      }
    }
    return doubtful;
  }

  /** Runs more; false where that fails: the one that does is found then, or the next try goes one by one. */
  private boolean runs(ShadowDatabase database, List<Deployment> ran, List<Deployment> more) {
    ran.addAll(more);
    try {
      line.run(database, without(ran));
      return true;
    } catch (TandemException e) {
      if (more.size() == 1) {
        needing.put(more.getFirst(), e);
      } else {
        oneByOne = true;
      }
      return false;
    }
  }

  /** The database where one more has run, or the one before where it fails. */
  private ShadowDatabase tried(ShadowDatabase database, List<Deployment> ran, Deployment step) {
    ShadowDatabase copy = bench.server().copyOf(database);
    if (runs(copy, ran, List.of(step))) {
      database.close();
      return copy;
    }
    ran.removeLast();
    copy.close();
    return database;
  }

  /**
   * One after which those left out no longer come to the same, while before it they do.
   *
   * @param all what is broken behind the last one
   */
  private void findConflicting(List<Deployment> ran, Broken all) {
    int sound = -1;
    int broken = ran.size() - 1;
    Broken told = all;
    while (broken - sound > 1) {
      int middle = (sound + broken) / 2;
      Optional<Broken> there = lateBehind(ran.subList(0, middle + 1));
      broken = there.isPresent() ? middle : broken;
      sound = there.isPresent() ? sound : middle;
      told = there.orElse(told);
    }
    conflicting.put(ran.get(broken), told);
  }

  private Optional<Broken> lateBehind(List<Deployment> ran) {
    try (ShadowDatabase database = line.before(first())) {
      line.run(database, without(ran));
      return late(database, ran);
    }
  }

  private Deployment first() {
    return out.iterator().next();
  }

  /** Before the line without what is left out, and of what follows these. */
  private Set<Deployment> without(List<Deployment> ran) {
    Set<Deployment> run = line.upTo(first());
    run.removeAll(out);
    run.addAll(ran);
    return run;
  }

  /** Runs what was left out in a database where the others have run. */
  private Optional<Broken> late(ShadowDatabase database, List<Deployment> ran) {
    Set<Deployment> all = without(ran);
    all.addAll(out);
    try {
      line.run(database, all);
      return difference(line.held(database), all);
    } catch (TandemException e) {
      return Optional.of(new Broken(Set.of(), e.what(), e.where()));
    }
  }

  private Optional<Broken> difference(Held late, Set<Deployment> all) {
    Held ordered = line.inOrder(all);
    Set<ObjectKey> schema = bench.differences().between(ordered.model(), late.model()).changes().stream()
        .map(Change::key).collect(Collectors.toCollection(TreeSet::new));
    if (!schema.isEmpty()) {
      return Optional.of(new Broken(wholes(schema),
          "run later, " + names(out) + " does not come to the same schema", Optional.empty()));
    }
    Set<ObjectKey> rows = ordered.rowsOtherThan(late);
    if (!rows.isEmpty()) {
      // A clock or a random number makes other values each time.
      rows.removeAll(ordered.rowsOtherThan(line.inOrder(all, line.steps().indexOf(first()))));
    }
    return rows.isEmpty() ? Optional.empty() : Optional.of(new Broken(
        rows, "run later, " + names(out) + " does not come to the same rows", Optional.empty()));
  }

  private Independence verdict(Deployment target) {
    if (needing.containsKey(target)) {
      TandemException failure = needing.get(target);
      Set<ObjectKey> needed = needed(target);
      // A function's body leaves no dependency: what the database missed first is told as well.
      needed.addAll(named(
          needed.isEmpty() ? failure.what() : failure.what().replaceFirst("(?s) at: .*", "")));
      return new Independence(target.path(), names(makers(needed)), Independence.Word.NEEDS,
          List.copyOf(wholes(needed)), Optional.of(failure.what()), failure.where());
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

  /** Those left out that change one of these; all of them where none does. */
  private Collection<Deployment> makers(Set<ObjectKey> objects) {
    List<Deployment> makers = out.stream()
        .filter(one -> !Collections.disjoint(line.touched(one), objects)).toList();
    return makers.isEmpty() ? out : makers;
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

  /**
   * What a step needs of those left out, or of what needs them in its turn; as the database has recorded it.
   */
  private Set<ObjectKey> needed(Deployment target) {
    Set<ObjectKey> needs = needs(target);
    List<Deployment> gone = new ArrayList<>(out);
    needing.keySet().stream().filter(one -> one.place().compareTo(target.place()) < 0).forEach(gone::add);
    for (Collection<Deployment> makers : List.of(out, gone)) {
      Set<ObjectKey> made = touched(makers);
      made.retainAll(needs);
      if (!made.isEmpty()) {
        return wholes(made);
      }
    }
    return new TreeSet<>();
  }

  /** What a step's objects need where it has run, and what they are part of. */
  private Set<ObjectKey> needs(Deployment step) {
    Set<ObjectKey> needs = line.touched(step).stream()
        .flatMap(key -> line.after(step).needsOf(key).stream())
        .collect(Collectors.toCollection(TreeSet::new));
    line.touched(step).stream().flatMap(key -> key.whole().stream()).forEach(needs::add);
    return needs;
  }

  /** What those left out change that a sentence names: rows that a script reads leave no dependency. */
  private Set<ObjectKey> named(String sentence) {
    Set<String> words = Set.copyOf(Arrays.asList(sentence.split("[^\\p{L}\\p{N}_$]+")));
    Set<ObjectKey> keys = touched(out);
    keys.removeIf(key -> !words.contains(key.name()));
    return wholes(keys);
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
