package checkvalve.language.model;

/**
 * A comparison with hysteresis: true once {@code trip} is, false once {@code clear} is and {@code trip} is not, else as
 * before.
 *
 * @param initial its value out of reset, before the first reading
 */
public record Threshold(String name, String doc, Expr trip, Expr clear, boolean initial, Place place) {}
