package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Requirement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A device on the bench: readings are set by hand, the truth is what is read unless it is set, ticks are made. */
final class Bench {
    final Device device;
    final Inputs inputs;
    State state;
    private final Interpreter interpreter;
    private Rational[] actuals;
    private Rational[] plant = {};
    private Past past = Past.NONE;

    Bench(Sketch sketch) {
        this.device = sketch.device();
        this.inputs = Inputs.initial(device);
        this.interpreter = new Interpreter(device);
        this.state = interpreter.reset();
    }

    Bench reads(long... readings) {
        System.arraycopy(readings, 0, inputs.readings(), 0, readings.length);
        return this;
    }

    Bench set(long... settings) {
        System.arraycopy(settings, 0, inputs.settings(), 0, settings.length);
        return this;
    }

    Bench truly(Rational... truth) {
        actuals = truth;
        return this;
    }

    Bench plant(Rational... variables) {
        plant = variables;
        return this;
    }

    Bench ticks(int count) {
        for (int i = 0; i < count; i++) {
            state = interpreter.step(state, inputs);
        }
        return this;
    }

    /** The outputs after one more tick. */
    long[] tick() {
        return ticks(1).state.outputs();
    }

    World world() {
        World read = World.asRead(device, inputs);
        return new World(
                plant.length > 0 ? plant : read.plant(), actuals != null ? actuals : read.actuals(), read.groups());
    }

    /** What is wrong with this tick, which then happens. */
    List<String> breaches(Integer... assuming) {
        WorldRules rules = new WorldRules(device, Set.of(assuming));
        List<Breach> breaches = rules.breaches(past, state, world(), inputs);
        past = rules.after(past, state, world(), inputs);
        state = interpreter.step(state, inputs);
        return breaches.stream().map(Breach::sentence).toList();
    }

    /** The verdicts of a requirement while the first reading takes these values, as a word of + and -. */
    String verdicts(Requirement requirement, long... readings) {
        Monitor monitor = new Monitor(device, requirement);
        StringBuilder word = new StringBuilder();
        Arrays.stream(readings).forEach(reading -> {
            reads(reading).ticks(1);
            word.append(monitor.judge(state, world(), inputs) ? '+' : '-');
        });
        return word.toString();
    }
}
