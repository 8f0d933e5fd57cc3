package tandem.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import tandem.migration.Migration;
import tandem.model.ObjectKey;

/**
 * Which repeatable script makes which programmables, learned in a replay from the catalog before and after
 * each script, never from a name. The last script to make one owns it.
 */
final class Ownership {
  private final Map<ObjectKey, String> owners = new HashMap<>();

  /** What the script has made or made anew, told by programmables and their tokens before and after. */
  void learn(Migration script, Map<ObjectKey, String> before, Map<ObjectKey, String> after) {
    after.forEach((key, token) -> {
      if (!token.equals(before.get(key))) {
        owners.put(key, script.script());
      }
    });
  }

  /** The path of the script that makes this programmable. */
  Optional<String> scriptOf(ObjectKey unit) {
    return Optional.ofNullable(owners.get(unit));
  }

  /** The programmables that a script makes, in the order of keys. */
  Set<ObjectKey> madeBy(String script) {
    Set<ObjectKey> made = new TreeSet<>();
    owners.forEach((key, owner) -> {
      if (owner.equals(script)) {
        made.add(key);
      }
    });
    return made;
  }

  /** The same without what this script makes. */
  Ownership without(String script) {
    Ownership without = new Ownership();
    owners.forEach((key, owner) -> {
      if (!owner.equals(script)) {
        without.owners.put(key, owner);
      }
    });
    return without;
  }

  /** The same under other names. */
  Ownership renamed(UnaryOperator<ObjectKey> now) {
    Ownership renamed = new Ownership();
    owners.forEach((key, script) -> renamed.owners.put(now.apply(key), script));
    return renamed;
  }

  /** Owner by programmable, for storing. */
  Map<ObjectKey, String> byUnit() {
    return Map.copyOf(owners);
  }

  /** What was stored. */
  static Ownership of(Map<ObjectKey, String> byUnit) {
    Ownership ownership = new Ownership();
    ownership.owners.putAll(byUnit);
    return ownership;
  }
}
