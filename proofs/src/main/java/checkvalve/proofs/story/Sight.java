package checkvalve.proofs.story;

import checkvalve.language.meaning.Inputs;
import checkvalve.language.meaning.State;

/** Looks at one tick as the interpreter played it. */
@FunctionalInterface
public interface Sight {
    boolean seen(State before, Inputs inputs, State after);
}
