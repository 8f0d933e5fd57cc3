/**
 * The façade: one method per command, and the wiring of everything below.
 *
 * <p>Arrows point downward only: cli, report, config, workflow, git, proof, state, migration, shadow, plan,
 * diff, dialect, kind, ddl, model. {@code ArchitectureTest} holds them.
 */
package tandem;
