package checkvalve.proofs.horn;

/**
 * Clauses that were read.
 *
 * @param name of the file, for a reader
 * @param text what the system was read from
 */
public record ClauseFile(String name, String text, ClauseSystem system) {}
