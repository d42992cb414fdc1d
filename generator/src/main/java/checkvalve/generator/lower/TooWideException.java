package checkvalve.generator.lower;

import checkvalve.language.model.Place;

/** A number of the spec, or a step on the way to it, is beyond what 64 bits hold. */
public final class TooWideException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Place place;

    TooWideException(Place place) {
        super("the number at " + place + " may need more than 64 bits on the way to its value");
        this.place = place;
    }

    public Place place() {
        return place;
    }
}
