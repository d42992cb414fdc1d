package checkvalve.agreement;

import checkvalve.proofs.lift.Cell;
import checkvalve.proofs.lift.ClassUnit;
import checkvalve.proofs.lift.Code;
import checkvalve.proofs.lift.Interval;
import checkvalve.proofs.lift.Lifted;
import checkvalve.proofs.lift.Lifter;
import checkvalve.proofs.lift.Safety;
import checkvalve.proofs.lift.Value;
import checkvalve.proofs.lift.Value.Reference;
import checkvalve.proofs.lift.Value.Whole;
import checkvalve.proofs.lift.Width;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** The step of a firmware, as lifted terms and as a method that runs, on the same memory. */
final class LiftedFirmware {
    private final Lifter lifter;
    private final ClassUnit core;
    private final Lifted newCore;
    private final Lifted newReadings;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Interval> ranges = new ArrayList<>();
    private final List<Long> constants = new ArrayList<>();
    private final Map<Integer, Object> objects = new HashMap<>();
    private final TermProgram program;
    private final int[] after;
    private final int[] safe;
    private final MethodHandle step;
    private final Place[] places;
    private int vouched;

    LiftedFirmware(SortedMap<String, byte[]> files) throws ReflectiveOperationException {
        Terms terms = new Terms();
        Map<String, ClassUnit> units = new TreeMap<>();
        files.values().forEach(file -> {
            ClassUnit unit = ClassUnit.read(file);
            units.put(unit.name(), unit);
        });
        lifter = new Lifter(terms, units);
        core = units.values().stream()
                .filter(unit -> stepOf(unit) != null)
                .findFirst()
                .orElseThrow();
        Code code = stepOf(core);
        String readings = code.type().parameterType(0).descriptorString();
        newCore = lifter.construct(core.name());
        newReadings = lifter.construct(readings.substring(1, readings.length() - 1));
        units.values().forEach(this::constants);
        Map<Cell, Value> heap = new TreeMap<>(newCore.heap());
        heap.putAll(newReadings.heap());
        List<Term> variables = new ArrayList<>();
        heap.replaceAll((cell, made) -> made instanceof Whole number ? given(cell, number, terms, variables) : made);
        Lifted lifted = lifter.run(code, heap, List.of(newCore.result(), newReadings.result()));
        program = new TermProgram(variables, lifted.definitions());
        after = cells.stream()
                .mapToInt(cell -> program.add(((Whole) lifted.heap().get(cell)).term()))
                .toArray();
        safe = lifted.safeties().stream()
                .map(Safety::condition)
                .mapToInt(program::add)
                .toArray();
        Loader loader = new Loader(files);
        own(newCore, loader);
        own(newReadings, loader);
        step = handle();
        places = cells.stream().map(this::place).toArray(Place[]::new);
    }

    private static Code stepOf(ClassUnit unit) {
        return unit.methods().values().stream()
                .filter(code -> code.name().equals("step") && !code.isPrivate())
                .findFirst()
                .orElse(null);
    }

    /** How many states the lift has vouched for. */
    int vouched() {
        return vouched;
    }

    /** Runs both on made-up memory; empty where they are the same, or where the lift does not vouch for the terms. */
    String difference(SplittableRandom random) {
        long[] given = new long[cells.size()];
        for (int i = 0; i < given.length; i++) {
            given[i] = madeUp(ranges.get(i), random);
            places[i].set(given[i]);
        }
        long[] values = program.run(given);
        for (int condition : safe) {
            if (values[condition] == 0) {
                return "";
            }
        }
        vouched++;
        try {
            step.invokeExact();
        } catch (Throwable thrown) {
            return "it throws " + thrown;
        }
        for (int i = 0; i < after.length; i++) {
            if (places[i].get() != values[after[i]]) {
                return cells.get(i) + " is " + places[i].get() + ", by the lift " + values[after[i]];
            }
        }
        return "";
    }

    /** Near what the code compares with as often as not. */
    private long madeUp(Interval range, SplittableRandom random) {
        long low = range.low().longValueExact();
        long high = range.high().longValueExact();
        return switch (random.nextInt(4)) {
            case 0 -> random.nextLong(low, high + 1);
            case 1 -> Math.clamp(random.nextInt(4), low, high);
            default -> Math.clamp(constants.get(random.nextInt(constants.size())) + random.nextInt(3) - 1, low, high);
        };
    }

    private Value given(Cell cell, Whole made, Terms terms, List<Term> variables) {
        String type = lifter.type(new Reference(cell.object()));
        boolean isTruth = type.startsWith("[")
                ? type.equals("[Z")
                : lifter.units().get(type).fields().get(cell.field()).equals("Z");
        Term variable = terms.variable(cell.object() + "." + cell.field(), isTruth ? Sort.BOOL : Sort.INT);
        Interval range = isTruth
                ? Interval.TRUTH
                : made.width() == Width.INT
                        ? Interval.of(-2_000_000_000, 2_000_000_000)
                        : Interval.of(-6_000_000_000L, 6_000_000_000L);
        if (!isTruth) {
            lifter.intervals().bound(variable, range);
        }
        cells.add(cell);
        ranges.add(range);
        variables.add(variable);
        Term held = isTruth ? terms.ite(variable, terms.whole(1), terms.whole(0)) : variable;
        return new Whole(held, made.width(), 0);
    }

    private void constants(ClassUnit unit) {
        for (Code code : unit.methods().values()) {
            code.instructions().forEach(instruction -> {
                if (instruction instanceof ConstantInstruction constant
                        && constant.constantValue() instanceof Number number) {
                    constants.add(number.longValue());
                }
            });
        }
    }

    private void own(Lifted made, Loader loader) throws ReflectiveOperationException {
        Reference result = (Reference) made.result();
        Object object = loader.loadClass(lifter.type(result).replace('/', '.'))
                .getConstructor()
                .newInstance();
        objects.put(result.object(), object);
        for (var held : made.heap().entrySet()) {
            if (held.getValue() instanceof Reference(int inner)) {
                objects.put(inner, field(object, held.getKey().field()).get(object));
            }
        }
    }

    private MethodHandle handle() throws ReflectiveOperationException {
        Object object = objects.get(((Reference) newCore.result()).object());
        Object readings = objects.get(((Reference) newReadings.result()).object());
        return MethodHandles.lookup()
                .unreflect(object.getClass().getMethod("step", readings.getClass()))
                .bindTo(object)
                .bindTo(readings);
    }

    private static Field field(Object object, String name) throws NoSuchFieldException {
        Field field = object.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    private Place place(Cell cell) {
        Object holder = objects.get(cell.object());
        try {
            return cell.index() >= 0
                    ? new Place.Element(holder, cell.index())
                    : new Place.Of(holder, field(holder, cell.field()));
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A field or element of a running object. */
    private sealed interface Place {
        void set(long value);

        long get();

        record Of(Object holder, Field field) implements Place {
            @Override
            public void set(long value) {
                try {
                    if (field.getType() == boolean.class) {
                        field.setBoolean(holder, value != 0);
                    } else if (field.getType() == int.class) {
                        field.setInt(holder, (int) value);
                    } else {
                        field.setLong(holder, value);
                    }
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }

            @Override
            public long get() {
                try {
                    return field.getType() == boolean.class
                            ? (field.getBoolean(holder) ? 1 : 0)
                            : field.getLong(holder);
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }

        record Element(Object array, int index) implements Place {
            @Override
            public void set(long value) {
                switch (array) {
                    case boolean[] truths -> truths[index] = value != 0;
                    case int[] numbers -> numbers[index] = (int) value;
                    default -> Array.setLong(array, index, value);
                }
            }

            @Override
            public long get() {
                return switch (array) {
                    case boolean[] truths -> truths[index] ? 1 : 0;
                    case int[] numbers -> numbers[index];
                    default -> Array.getLong(array, index);
                };
            }
        }
    }

    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> files;

        Loader(Map<String, byte[]> files) {
            this.files = files;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = files.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
