package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import java.util.SortedSet;

/** What a driver knows when it works out where a comparison turns: inputs; of the core's own state nothing. */
final class DriverScene extends Scene {
    private final Device device;
    private final Valuation valuation;
    private Inputs inputs;

    DriverScene(Device device) {
        this.device = device;
        this.valuation = new Valuation(this);
    }

    void see(Inputs current) {
        inputs = current;
    }

    @Override
    long setting(int index) {
        return inputs.settings()[index];
    }

    @Override
    long reading(int index) {
        return inputs.readings()[index];
    }

    @Override
    GroupInputs group(int index) {
        return inputs.groups()[index];
    }

    @Override
    long define(int index) {
        return valuation.whole(device.defines().get(index).value());
    }

    @Override
    boolean threshold(int index) {
        return false;
    }

    @Override
    int machine(int index) {
        return 0;
    }

    @Override
    long elapsed(int machine) {
        return 0;
    }

    @Override
    boolean took(int machine, SortedSet<Integer> from, SortedSet<Integer> to) {
        return false;
    }

    @Override
    long keep(int index) {
        return 0;
    }

    @Override
    long count(int timer) {
        return 0;
    }
}
