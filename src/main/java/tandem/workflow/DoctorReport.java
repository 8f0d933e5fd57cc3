package tandem.workflow;

import java.util.List;
import java.util.Optional;

/** What is wrong with this machine, and what is right. */
public record DoctorReport(List<Examined> examined) implements Report {
  public DoctorReport {
    examined = List.copyOf(examined);
  }

  /** True where everything is as it should be. */
  public boolean isHealthy() {
    return examined.stream().allMatch(Examined::sound);
  }

  /**
   * One thing that was looked at.
   *
   * @param name a few words, e.g. {@code shadow server}
   * @param detail what was found
   * @param remedy what to do where it is not sound
   */
  public record Examined(String name, boolean sound, String detail, Optional<String> remedy) {}
}
