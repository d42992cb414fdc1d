package checkvalve.language.meaning;

import checkvalve.language.model.Rational;

/** What laws and assumptions see: this tick's truth and the outputs of the last tick. */
final class LawScene extends Scene {
    private final WorldRules rules;
    private final Past past;
    private final State last;
    private final World now;
    private final Inputs inputs;

    LawScene(WorldRules rules, Past past, State last, World now, Inputs inputs) {
        this.rules = rules;
        this.past = past;
        this.last = last;
        this.now = now;
        this.inputs = inputs;
    }

    @Override
    long output(int index) {
        return last.outputs()[index];
    }

    @Override
    Rational actual(int reading) {
        return now.actuals()[reading];
    }

    @Override
    Rational[] actualGroup(int group, int channel) {
        return now.groups()[group][channel];
    }

    /** Only for who is present. */
    @Override
    GroupInputs group(int index) {
        return inputs.groups()[index];
    }

    @Override
    Rational plant(int variable) {
        return now.plant()[variable];
    }

    /** "At the first tick this tick's own value"; outputs of the last tick are then those out of reset anyway. */
    @Override
    Rational previous(int memory) {
        return past.isFirstTick() ? rules.memory(memory, this) : past.memories().get(memory);
    }
}
