package tandem.workflow;

/**
 * How many of something.
 *
 * @param noun in the plural, e.g. {@code files}, {@code scripts}, {@code repeatables}, {@code objects}
 */
public record Count(String noun, int number) {
  /** For people: {@code 1 file}, {@code 2 files}. */
  public String text() {
    return number + " " + (number == 1 ? noun.substring(0, noun.length() - 1) : noun);
  }
}
