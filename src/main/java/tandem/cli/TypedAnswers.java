package tandem.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tandem.workflow.Questions;

/** Asks on stderr, since stdout is for what was asked for, and takes a line that is typed for the answer. */
final class TypedAnswers implements Questions {
  private final BufferedReader in;
  private final PrintStream err;
  private final ProgressLine progress;

  TypedAnswers(InputStream in, PrintStream err, ProgressLine progress) {
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.err = err;
    this.progress = progress;
  }

  /** {@code y} and {@code yes} say yes; anything else, and the end of what is typed, says no. */
  @Override
  public boolean yes(String question) {
    progress.end();
    err.print(visible(question) + " [y/N] ");
    err.flush();
    try {
      String typed = in.readLine();
      if (typed == null) {
        err.println();
      }
      return typed != null && typed.strip().matches("(?i)y|yes");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A name may hold what a terminal obeys. */
  private static String visible(String question) {
    return question.replaceAll("\\p{Cntrl}|\\p{Cf}", "?");
  }
}
