/**
 * Random schemas and random changes of them, for the judge of the corpus. One seed gives one pair, always.
 */
package tandem.corpus.random;
