package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Rational;

/** What a requirement sees: everything as it is at the end of the tick, and its own observers. */
final class RequirementScene extends Scene {
    private final Device device;
    private State state;
    private World world;
    private Inputs inputs;
    private Observers observers;
    private boolean timeAsked;

    RequirementScene(Device device) {
        this.device = device;
    }

    void observedBy(Observers own) {
        observers = own;
    }

    /**
     * Whether all that was looked at in this scene is the same in another, so far as can be told at a glance; whoever changes
     * something makes a new object or array of it.
     */
    @SuppressWarnings("ReferenceEquality")
    boolean isLike(State after, World now, Inputs sensed) {
        return !timeAsked
                && world == now
                && inputs == sensed
                && state.outputs() == after.outputs()
                && state.defines() == after.defines()
                && state.thresholds() == after.thresholds()
                && state.machines() == after.machines()
                && Keeping.lookTheSame(device, state.keeps(), after.keeps());
    }

    void at(State after, World now, Inputs sensed) {
        timeAsked = false;
        state = after;
        world = now;
        inputs = sensed;
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
    Rational actual(int reading) {
        return world.actuals()[reading];
    }

    @Override
    Rational[] actualGroup(int group, int channel) {
        return world.groups()[group][channel];
    }

    @Override
    Rational plant(int variable) {
        return world.plant()[variable];
    }

    @Override
    long output(int index) {
        return state.outputs()[index];
    }

    @Override
    long define(int index) {
        return state.defines()[index];
    }

    @Override
    boolean threshold(int index) {
        return state.thresholds()[index];
    }

    @Override
    int machine(int index) {
        return state.machines()[index];
    }

    @Override
    long elapsed(int machine) {
        timeAsked = true;
        return state.elapsed()[machine];
    }

    @Override
    long keep(int index) {
        return Keeping.visible(device.keeps().get(index), state.keeps()[index]);
    }

    @Override
    long count(int timer) {
        return observers.count(timer);
    }

    @Override
    long countBefore(int timer) {
        return observers.countBefore(timer);
    }

    @Override
    Rational previous(int memory) {
        return observers.previous(memory);
    }

    @Override
    long eventTicks(int observer, long window) {
        return observers.eventTicks(observer, window);
    }
}
