package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Plant;
import checkvalve.language.model.Rational;
import java.util.Arrays;

/**
 * The physical truth of one tick, in base units; ordinals, and 0 and 1, as whole rationals. The arrays are not to be
 * written to.
 *
 * @param plant one value a plant variable
 * @param actuals one value a reading; of a discrete one what is read
 * @param groups by group, then channel, then {@code member * count + element}, as in {@link GroupInputs}
 */
public record World(Rational[] plant, Rational[] actuals, Rational[][][] groups) {
    /** The world in which every sensor is right, plant variables at zero or as near to it as they come. */
    public static World asRead(Device device, Inputs inputs) {
        return new World(
                device.plant().variables().stream().map(World::nearZero).toArray(Rational[]::new),
                exactly(inputs.readings()),
                Arrays.stream(inputs.groups())
                        .map(group -> Arrays.stream(group.values())
                                .map(World::exactly)
                                .toArray(Rational[][]::new))
                        .toArray(Rational[][][]::new));
    }

    private static Rational[] exactly(long[] values) {
        return Arrays.stream(values).mapToObj(Rational::of).toArray(Rational[]::new);
    }

    private static Rational nearZero(Plant.Variable variable) {
        if (variable.low() != null && variable.low().signum() > 0) {
            return variable.low();
        }
        return variable.high() != null && variable.high().signum() < 0 ? variable.high() : Rational.ZERO;
    }
}
