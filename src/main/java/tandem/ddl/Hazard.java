package tandem.ddl;

import tandem.model.ObjectKey;

/**
 * What may hurt when a statement runs; rides on the statement that carries it.
 *
 * @param object what is hurt
 * @param detail a sentence for a person
 */
public record Hazard(HazardCode code, ObjectKey object, String detail) {}
