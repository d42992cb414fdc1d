package checkvalve.proofs;

import checkvalve.language.model.Device;
import checkvalve.language.model.Dimension;
import checkvalve.language.model.Keep;
import checkvalve.language.model.Machine;
import checkvalve.language.model.Output;
import checkvalve.language.model.Place;
import checkvalve.language.model.Type;
import checkvalve.language.print.UnitText;
import checkvalve.proofs.encode.Claim;
import checkvalve.proofs.verdict.Kind;
import java.util.List;

/** What every device is asked, in a sentence for a person and with the place in the spec that it is about. */
final class Sentences {
    private final Device device;

    Sentences(Device device) {
        this.device = device;
    }

    String of(Kind kind, String owner, List<Claim> claims) {
        return switch (kind) {
            case DETERMINISM ->
                "of two ways out of a state of " + owner + " at most one is open, where no order is stated";
            case RANGE -> owner + " stays between " + range(owner);
            case REQUIREMENT, INTERNAL, TOTALITY, REACHABILITY, VACUITY, NEXT_WORLD, FOLD ->
                claims.getFirst().sentence();
        };
    }

    Place place(String owner, List<Claim> claims) {
        return device.machines().stream()
                .filter(machine -> machine.name().equals(owner))
                .map(Machine::place)
                .findFirst()
                .orElse(claims.getFirst().place());
    }

    private String range(String name) {
        UnitText units = new UnitText(device.units());
        for (Output output : device.outputs()) {
            if (output.name().equals(name)
                    && output.type() instanceof Type.Quantity(Dimension dimension, boolean whole)) {
                return between(units, dimension, output.low(), output.high())
                        + (output.resolution() > 1
                                ? ", in steps of " + units.show(output.resolution(), dimension)
                                : "");
            }
        }
        for (Keep keep : device.keeps()) {
            if (keep instanceof Keep.Value value
                    && value.name().equals(name)
                    && value.type() instanceof Type.Quantity(Dimension dimension, boolean whole)) {
                return between(units, dimension, value.low(), value.high());
            }
        }
        throw new IllegalArgumentException("nothing called " + name + " has a range");
    }

    private static String between(UnitText units, Dimension dimension, long low, long high) {
        return units.show(low, dimension) + " and " + units.show(high, dimension);
    }
}
