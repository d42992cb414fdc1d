package checkvalve.proofs.solve;

import checkvalve.language.model.Rational;

/**
 * The end of the range of an objective.
 *
 * @param value the least or greatest value; where that is not attained, the bound that values come as close to as asked
 * @param attained whether the objective has this value in some model
 */
public record Extremum(Rational value, boolean attained) {}
