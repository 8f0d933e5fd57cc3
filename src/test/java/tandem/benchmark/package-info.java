/** What {@code benchmarks/run} measures: whole processes, and a generated schema read beside a floor. */
package tandem.benchmark;
