package tandem.report;

/** What a code means. */
public record CodeExplanation(String code, String text) {}
