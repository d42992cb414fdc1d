package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import java.util.SortedSet;

/** What control logic sees in one tick, from its readings to its outputs: what is decided so far, in the order of it. */
final class ControlScene extends Scene {
    final long[] defines;
    final boolean[] thresholds;
    final long[] timers;
    private final Device device;
    private final Inputs inputs;
    private final int[] machinesBefore;
    private int[] machines;
    private long[] elapsed;
    private long[] keeps;

    ControlScene(Device device, Inputs inputs, State before) {
        this.device = device;
        this.inputs = inputs;
        this.defines = before.defines().clone();
        this.thresholds = before.thresholds().clone();
        this.timers = before.timers().clone();
        this.machinesBefore = before.machines();
        this.machines = before.machines();
        this.elapsed = before.elapsed().clone();
        for (int i = 0; i < elapsed.length; i++) {
            elapsed[i] = Math.min(elapsed[i] + 1, device.machines().get(i).elapsedCap());
        }
        this.keeps = before.keeps();
    }

    /** From here on the machines are in their new states. */
    void moved(int[] newMachines, long[] newElapsed) {
        machines = newMachines;
        elapsed = newElapsed;
    }

    /** From here on the kept values are the new ones. */
    void kept(long[] newKeeps) {
        keeps = newKeeps;
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
        return defines[index];
    }

    @Override
    boolean threshold(int index) {
        return thresholds[index];
    }

    @Override
    int machine(int index) {
        return machines[index];
    }

    @Override
    long elapsed(int machine) {
        return elapsed[machine];
    }

    @Override
    boolean took(int machine, SortedSet<Integer> from, SortedSet<Integer> to) {
        return machines[machine] != machinesBefore[machine]
                && from.contains(machinesBefore[machine])
                && to.contains(machines[machine]);
    }

    @Override
    long keep(int index) {
        return Keeping.visible(device.keeps().get(index), keeps[index]);
    }

    @Override
    long count(int timer) {
        return timers[timer];
    }
}
