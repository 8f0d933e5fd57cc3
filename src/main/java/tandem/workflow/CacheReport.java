package tandem.workflow;

import java.util.List;

/**
 * What lies in tandem's caches.
 *
 * @param cleared true where what could be removed was
 */
public record CacheReport(List<Entry> entries, boolean cleared) implements Report {
  public CacheReport {
    entries = List.copyOf(entries);
  }

  /**
   * One folder or file.
   *
   * @param what a few words, e.g. {@code binaries of PostgreSQL 17.11}
   * @param path absolute
   * @param bytes what it takes on disk
   * @param inUse true where it is in use and cannot be cleared now
   */
  public record Entry(String what, String path, long bytes, boolean inUse) {}
}
