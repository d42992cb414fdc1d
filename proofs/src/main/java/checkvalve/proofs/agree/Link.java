package checkvalve.proofs.agree;

import checkvalve.language.model.Place;
import checkvalve.language.model.Type;
import checkvalve.proofs.lift.Cell;

/**
 * A value of the spec and the place where the class holds it.
 *
 * @param name in the spec
 * @param before what it is before the tick
 * @param initial what it is out of reset; null of what is given from outside
 * @param next what it is after the tick; null likewise
 */
record Link(Spot spot, String name, Type type, Place place, Cell cell, Meaning before, Meaning initial, Meaning next) {}
