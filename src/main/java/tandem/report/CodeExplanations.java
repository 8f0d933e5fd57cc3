package tandem.report;

import java.util.List;

/** What all codes mean, in the order of their names. */
public record CodeExplanations(List<CodeExplanation> codes) {
  public CodeExplanations {
    codes = List.copyOf(codes);
  }
}
