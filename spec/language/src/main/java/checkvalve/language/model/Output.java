package checkvalve.language.model;

/**
 * One output of the core.
 *
 * @param low lowest value (0 for enumerations and truths)
 * @param high highest value (last ordinal for enumerations)
 * @param resolution every value is a multiple of it (1 for enumerations and truths)
 * @param reset value out of reset
 */
public record Output(
        String name, String doc, Type type, long low, long high, long resolution, long reset, Place place) {}
