package tandem.workflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tandem.rename.Rename;

/** Asks about renames that are likely and that nothing says; about each once. */
final class RenameQuestions {
  private final Questions questions;
  private final Set<Rename> asked = new HashSet<>();

  RenameQuestions(Questions questions) {
    this.questions = questions;
  }

  /** Those that the person says yes to. What came of one thing came of no other. */
  List<Rename> confirmed(List<Rename> likely) {
    List<Rename> confirmed = new ArrayList<>();
    for (Rename rename : likely) {
      boolean taken = confirmed.stream()
          .anyMatch(one -> one.to().equals(rename.to()) || one.from().equals(rename.from()));
      if (!taken && asked.add(rename) && questions.yes(question(rename))) {
        confirmed.add(rename);
      }
    }
    return confirmed;
  }

  private static String question(Rename rename) {
    return "Was " + rename.from().display() + " renamed to " + rename.to().display()
        + "? If not, it is dropped with what it holds, and the other is made.";
  }
}
