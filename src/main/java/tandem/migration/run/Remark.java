package tandem.migration.run;

import tandem.migration.Migration;

/**
 * What a person should know of a run that came through.
 *
 * @param code MIGRATION-RESUMED, LOCK-RETRIED or STEPS-UNRECORDED
 * @param text one sentence
 */
public record Remark(String code, Migration script, String text) {}
