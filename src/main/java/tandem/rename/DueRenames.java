package tandem.rename;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.model.ObjectKey;

/**
 * Which renames are to be carried out between two sets of names. What stands in a file stays there when it is
 * done, so that it is due only where the names leave no doubt: the old one is there, the new one is wanted
 * and is not there, save for what other due renames take away, and nothing else claims the old one. Pure.
 */
final class DueRenames {
  private final Collection<Rename> candidates;
  private final Set<ObjectKey> from;
  private final Set<ObjectKey> to;
  private final List<Rename> due;
  private final List<Rename> unclear = new ArrayList<>();

  /**
   * @param candidates all that is said, done or not
   * @param from names in the model before
   * @param to names in the model wanted
   */
  DueRenames(Collection<Rename> candidates, Set<ObjectKey> from, Set<ObjectKey> to) {
    this.candidates = candidates;
    this.from = from;
    this.to = to;
    this.due = new ArrayList<>(candidates.stream().filter(this::isPossible).toList());
    boolean changed = true;
    while (changed) {
      changed = due.removeIf(rename -> !rename.asked() && !isClear(rename));
    }
    for (Rename rename : List.copyOf(due)) {
      boolean twice = due.stream()
          .anyMatch(other -> other.to().equals(rename.to()) && !other.from().equals(rename.from()));
      if (!rename.asked() && (twice || isInRing(rename))) {
        unclear.add(rename);
      }
    }
    due.removeAll(unclear);
    for (Rename rename : candidates) {
      boolean open = isPossible(rename) && !due.contains(rename) && !unclear.contains(rename);
      if (open && !(from.contains(rename.to()) && to.contains(rename.from()))) {
        unclear.add(rename);
      }
    }
  }

  /** To be carried out. */
  List<Rename> due() {
    return due;
  }

  /**
   * What may be due or long done: the names go round in a ring, both are there before, or two claim one old
   * name. Somebody has to say so for this run.
   */
  List<Rename> unclear() {
    return unclear;
  }

  private boolean isPossible(Rename rename) {
    return from.contains(rename.from()) && to.contains(rename.to());
  }

  private boolean isClear(Rename rename) {
    boolean free = !from.contains(rename.to()) || leaving(rename.to()).isPresent();
    boolean claimedOnce = candidates.stream().noneMatch(other ->
        other.from().equals(rename.from()) && !other.to().equals(rename.to()) && isPossible(other));
    return free && claimedOnce;
  }

  private Optional<Rename> leaving(ObjectKey name) {
    return due.stream().filter(other -> other.from().equals(name)).findFirst();
  }

  private boolean isInRing(Rename rename) {
    Set<ObjectKey> seen = new HashSet<>();
    ObjectKey name = rename.to();
    while (seen.add(name)) {
      if (name.equals(rename.from())) {
        return true;
      }
      Optional<Rename> next = leaving(name);
      if (next.isEmpty()) {
        return false;
      }
      name = next.get().to();
    }
    return false;
  }
}
