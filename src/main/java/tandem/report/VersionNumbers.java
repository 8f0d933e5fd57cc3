package tandem.report;

/** Which tandem runs on which Java. */
public record VersionNumbers(String tandem, String java) {}
