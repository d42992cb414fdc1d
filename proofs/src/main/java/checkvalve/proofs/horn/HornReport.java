package checkvalve.proofs.horn;

/**
 * What a run on a system of clauses says.
 *
 * @param method how the answer was found, for a person
 * @param resources Z3's units of work; the same on every run and machine, but zero where a time limit ended the run
 * @param seconds wall time
 */
public record HornReport(HornVerdict verdict, String method, long resources, double seconds) {}
