package checkvalve.proofs.solve;

import java.util.function.Supplier;

/** Where Z3 runs. What it answers does not depend on that. */
public interface Z3Place {
    /** A context without any assertion. */
    Z3Engine engine(Z3Options options);

    /** In this process. */
    static Z3Place here() {
        return Z3Local::new;
    }

    /**
     * Does a piece of work for which Z3 runs there, whichever thread of this process asks for it. Not for two at a time.
     */
    static <T> T at(Z3Place place, Supplier<T> work) {
        return Z3Session.at(place, work);
    }
}
