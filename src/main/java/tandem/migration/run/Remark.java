package tandem.migration.run;

/**
 * What a person should know of a run that came through.
 *
 * @param code MIGRATION-RESUMED, LOCK-RETRIED or STEPS-UNRECORDED
 * @param text one sentence
 */
public record Remark(String code, String text) {}
