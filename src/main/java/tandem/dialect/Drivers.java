package tandem.dialect;

import java.sql.Driver;

/** Where drivers come from that tandem does not bring. */
@FunctionalInterface
public interface Drivers {
  /**
   * The driver, fetched where it is nowhere yet.
   *
   * @throws tandem.model.TandemException DRIVER-MISSING where it is not there and cannot be fetched,
   *     DRIVER-CHECKSUM where a jar is not the one it is taken for, DRIVER-BROKEN where a jar has no such
   *     driver
   */
  Driver of(DriverRelease release);
}
