package checkvalve.proofs.encode;

import checkvalve.language.meaning.Inputs;
import checkvalve.language.meaning.World;
import checkvalve.language.model.Device;
import checkvalve.language.model.Plant;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Sensor;
import checkvalve.language.model.Type;
import java.util.Random;

/** Makes up truths near to what is read: within the error of the sensor, on its edge, and outside. */
public final class RandomWorld {
    private final Device device;
    private final Random random;

    public RandomWorld(Device device, Random random) {
        this.device = device;
        this.random = random;
    }

    public World around(Inputs inputs) {
        World right = World.asRead(device, inputs);
        Rational[] plant = device.plant().variables().stream().map(this::plant).toArray(Rational[]::new);
        Rational[] actuals = right.actuals().clone();
        for (int i = 0; i < actuals.length; i++) {
            actuals[i] = near(actuals[i], device.readings().get(i).sensor());
        }
        Rational[][][] groups = new Rational[right.groups().length][][];
        for (int g = 0; g < groups.length; g++) {
            groups[g] = new Rational[right.groups()[g].length][];
            for (int c = 0; c < groups[g].length; c++) {
                groups[g][c] = right.groups()[g][c].clone();
                for (int i = 0; i < groups[g][c].length; i++) {
                    groups[g][c][i] = near(
                            groups[g][c][i],
                            device.groups().get(g).channels().get(c).sensor());
                }
            }
        }
        return new World(plant, actuals, groups);
    }

    private Rational near(Rational read, Sensor sensor) {
        if (sensor == null || random.nextInt(3) == 0) {
            return read;
        }
        Rational half = Rational.of(sensor.resolution(), 2);
        Rational error = sensor.absolute().plus(sensor.relative().times(read.absolute()));
        Rational far = random.nextInt(40) == 0 ? Rational.of(5) : Rational.of(random.nextInt(11), 10);
        Rational away = half.plus(error).times(far);
        return read.plus(random.nextBoolean() ? away : away.negated());
    }

    private Rational plant(Plant.Variable variable) {
        return switch (variable.type()) {
            case Type.Truth truth -> Rational.of(random.nextInt(2));
            case Type.Enumeration e -> Rational.of(random.nextInt(e.members().size()));
            case Type.Quantity quantity -> Rational.of(random.nextInt(41) - 20, 1 + random.nextInt(3));
        };
    }
}
