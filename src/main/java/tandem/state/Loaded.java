package tandem.state;

import java.util.List;

/**
 * What loading a state folder did.
 *
 * @param files how many files were read
 * @param statements how many statements ran
 * @param retried how many did not work at their first try, because the guessed order was wrong
 * @param stubbedRoles roles that the files name and the shadow lacked, so that they were made there;
 *     tablespaces, too, as {@code tablespace NAME}
 */
public record Loaded(int files, int statements, int retried, List<String> stubbedRoles) {
  public Loaded {
    stubbedRoles = List.copyOf(stubbedRoles);
  }
}
