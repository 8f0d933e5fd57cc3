package tandem.migration;

/**
 * Two deployments that cannot be told apart by their numbers: two branches have written one each. Giving one
 * of them the next free number repairs it.
 *
 * @param problem how it shows
 * @param one the one that stands first
 * @param other the other one
 */
public record Clash(Problem problem, Deployment one, Deployment other) {

  /** True for either of the two. */
  public boolean isOf(Deployment deployment) {
    return deployment.equals(one) || deployment.equals(other);
  }
}
