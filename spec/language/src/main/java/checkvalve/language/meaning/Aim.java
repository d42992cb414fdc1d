package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Expr;
import java.util.Random;

/**
 * Makes up inputs under which a condition of control logic may come to hold, the same ones for the same seed. What asks for
 * the core's own state is passed over.
 */
public final class Aim {
    private final Steering steering;

    public Aim(Device device, long seed) {
        this.steering = new Steering(device, new Random(seed), new Boundaries(device));
    }

    /**
     * Inputs like the given ones but for what the condition asks.
     *
     * @param last the state of the core that they are for
     */
    public Inputs at(Expr condition, Inputs from, State last) {
        return steering.towards(condition, from, last);
    }
}
