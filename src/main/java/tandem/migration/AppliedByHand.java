package tandem.migration;

/**
 * That a deployment was run by hand somewhere, before tandem knew of it.
 *
 * @param environment where
 * @param note who, when, ticket
 */
public record AppliedByHand(String environment, String note) {}
