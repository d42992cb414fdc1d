package checkvalve.language.check;

import checkvalve.language.model.Place;
import checkvalve.language.model.Symbol;
import checkvalve.language.model.Type;

/**
 * What a name stands for.
 *
 * @param what the kind of thing, for people: {@code setting}, {@code output}
 * @param symbol null for groups and power ports, which are no values themselves
 * @param index position among its kind
 * @param type null where the declaration is at fault or has no type of its own
 */
record Declared(String what, Symbol symbol, int index, Type type, Place place) {
    static Declared value(String what, Symbol symbol, Type type, Place place) {
        return new Declared(what, symbol, symbol.index(), type, place);
    }

    /** {@code a setting}, {@code an output}. */
    String withArticle() {
        return ("aeiou".indexOf(what.charAt(0)) >= 0 ? "an " : "a ") + what;
    }
}
