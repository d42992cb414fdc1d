package checkvalve.proofs.agree;

import checkvalve.proofs.lift.Cell;
import checkvalve.proofs.lift.ClassUnit;
import checkvalve.proofs.lift.Code;
import checkvalve.proofs.lift.Lifted;
import checkvalve.proofs.lift.Value;
import java.lang.constant.ClassDesc;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the classes are made of and what they cost, for those who put them into a controller. All of it is read from the class
 * files, and the numbers of instructions are bounds: no path through a method is longer, whatever it is given.
 *
 * <p>That nothing is allocated once the objects are made, that nothing is thrown, caught, locked or called that is not one of the
 * classes, and that each loop goes round a constant number of times needs no figure: what is lifted has none of it.
 *
 * @param step most instructions that a step executes, with those of the methods that it calls
 * @param reset likewise of a reset
 * @param settings likewise of the writing of settings
 * @param loops how many loops a step goes through that are not within another
 * @param rounds how often the longest of them goes round
 * @param state bytes that the core holds: its own, its settings and its outputs, without what a Java machine adds
 * @param readings bytes that one set of readings holds
 * @param files bytes of all class files
 * @param alone whether their constant pools speak of nothing but each other, {@code Object}, numbers and names
 * @param types of numbers and arrays that are used
 * @param opcodes instructions that are used, by their names
 */
public record Audit(
        long step,
        long reset,
        long settings,
        int loops,
        int rounds,
        long state,
        long readings,
        long files,
        boolean alone,
        List<String> types,
        List<String> opcodes) {
    public Audit {
        types = List.copyOf(types);
        opcodes = List.copyOf(opcodes);
    }

    static Audit of(Firmware firmware, Collection<byte[]> files, Lifted step, Lifted reset, Lifted settings) {
        SortedSet<String> opcodes = new TreeSet<>();
        SortedSet<String> types = new TreeSet<>();
        for (ClassUnit unit : firmware.lifter.units().values()) {
            unit.fields().values().forEach(type -> add(ClassDesc.ofDescriptor(type), types));
            unit.methods().values().forEach(code -> read(code, opcodes, types));
        }
        int rounds = step.loops().stream()
                .mapToInt(loop -> loop.arrivals().size() - 1)
                .max()
                .orElse(0);
        return new Audit(
                step.length(),
                reset.length(),
                settings.length(),
                step.loops().size(),
                rounds,
                bytes(firmware, firmware.newCore.heap()),
                bytes(firmware, firmware.newReadings.heap()),
                files.stream().mapToLong(file -> file.length).sum(),
                firmware.lifter.units().values().stream()
                        .allMatch(unit -> unit.usesOnly(firmware.lifter.units().keySet())),
                List.copyOf(types),
                List.copyOf(opcodes));
    }

    private static void read(Code code, SortedSet<String> opcodes, SortedSet<String> types) {
        code.instructions()
                .forEach(instruction -> opcodes.add(instruction.opcode().name().toLowerCase(Locale.ROOT)));
        code.type().parameterList().forEach(type -> add(type, types));
        add(code.type().returnType(), types);
    }

    private static void add(ClassDesc type, SortedSet<String> types) {
        if ((type.isPrimitive() || type.isArray()) && !type.descriptorString().equals("V")) {
            types.add(type.displayName());
        }
    }

    private static long bytes(Firmware firmware, Map<Cell, Value> heap) {
        return heap.entrySet().stream()
                .filter(held -> held.getValue() instanceof Value.Whole)
                .mapToLong(held -> switch (firmware.descriptor(held.getKey())) {
                    case "J" -> Long.BYTES;
                    case "I" -> Integer.BYTES;
                    default -> 1;
                })
                .sum();
    }
}
