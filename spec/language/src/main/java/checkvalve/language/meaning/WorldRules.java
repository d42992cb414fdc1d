package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Plant;
import checkvalve.language.model.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "The world moves under the outputs of the last tick: every `actual` and plant variable takes any value that its
 * physical range, the `law`s and the assumptions in force allow." Then it is sensed.
 */
public final class WorldRules {
    private final Device device;
    private final Set<Integer> assuming;
    private final SensorRules sensors;
    private final int oldestSample;

    /** The rules with these assumptions in force, positions in {@link Plant#assumptions}. */
    public WorldRules(Device device, Set<Integer> assuming) {
        this.device = device;
        this.assuming = Set.copyOf(assuming);
        this.sensors = new SensorRules(device);
        this.oldestSample = Math.max(1, sensors.oldestSample());
    }

    /**
     * All that this tick cannot be.
     *
     * @param past the ticks before this one; {@link Past#NONE} at the first
     * @param last what the core gave at the last tick, or out of reset
     */
    public List<Breach> breaches(Past past, State last, World now, Inputs inputs) {
        List<Breach> breaches = new ArrayList<>();
        for (int i = 0; i < device.plant().variables().size(); i++) {
            range(device.plant().variables().get(i), now.plant()[i], breaches);
        }
        Valuation valuation = new Valuation(new LawScene(this, past, last, now, inputs));
        for (Plant.Law law : device.plant().laws()) {
            if (!valuation.truth(law.condition())) {
                breaches.add(new Breach(law.place(), "this law does not hold: " + text(law)));
            }
        }
        for (int i = 0; i < device.plant().assumptions().size(); i++) {
            Plant.Assumption assumption = device.plant().assumptions().get(i);
            if (assuming.contains(i) && !valuation.truth(assumption.condition())) {
                breaches.add(new Breach(
                        assumption.place(),
                        "assumption " + assumption.id() + " does not hold: " + assumption.sentence()));
            }
        }
        sensors.breaches(past, now, inputs, breaches);
        return breaches;
    }

    /** The past of the next tick. */
    public Past after(Past past, State last, World now, Inputs inputs) {
        LawScene scene = new LawScene(this, past, last, now, inputs);
        List<Rational> memories = new ArrayList<>();
        for (int i = 0; i < device.plant().memories().size(); i++) {
            memories.add(memory(i, scene));
        }
        List<World> worlds = new ArrayList<>();
        worlds.add(now);
        worlds.addAll(past.worlds().subList(0, Math.min(past.worlds().size(), oldestSample - 1)));
        return new Past(memories, worlds);
    }

    /** The operand of {@code previous}, at this tick. */
    Rational memory(int memory, Scene scene) {
        return new Valuation(scene).exact(device.plant().memories().get(memory));
    }

    private String text(Plant.Law law) {
        return device.source().line(law.place().line()).strip();
    }

    private static void range(Plant.Variable variable, Rational value, List<Breach> breaches) {
        boolean below = variable.low() != null && value.compareTo(variable.low()) < 0;
        boolean above = variable.high() != null && value.compareTo(variable.high()) > 0;
        if (below || above) {
            breaches.add(new Breach(variable.place(), "`" + variable.name() + "` is out of its physical range"));
        }
    }
}
