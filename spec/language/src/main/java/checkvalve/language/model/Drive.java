package checkvalve.language.model;

/**
 * What an output is, each tick.
 *
 * @param output position in {@link Device#outputs}
 */
public record Drive(int output, Expr value, Place place) {}
