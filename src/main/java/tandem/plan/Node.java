package tandem.plan;

import tandem.model.ObjectKey;

/** One action on one object: a node of the graph. */
record Node(Action action, ObjectKey key) {
  @Override
  public String toString() {
    return action.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + ' ' + key;
  }
}
