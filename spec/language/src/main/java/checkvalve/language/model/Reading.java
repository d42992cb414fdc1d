package checkvalve.language.model;

/**
 * One input of the core.
 *
 * @param name with its port, as in {@code alternator.current}
 * @param type a whole quantity, an enumeration or a truth
 * @param sensor null for a discrete input, which is read exactly
 */
public record Reading(String name, String doc, Type type, Sensor sensor, Place place) {}
