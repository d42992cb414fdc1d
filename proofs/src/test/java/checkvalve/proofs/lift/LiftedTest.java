package checkvalve.proofs.lift;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.model.Rational;
import checkvalve.proofs.lift.Value.Reference;
import checkvalve.proofs.lift.Value.Whole;
import checkvalve.proofs.term.RandomTerms;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.term.Valuation;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small classes, each with a kind of code: lifted and evaluated is the same as executed, wherever the safeties hold. */
class LiftedTest {
    private static final int STATES = 2_000;

    static List<Path> cases() throws IOException {
        return RefusedTest.lifted();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void evaluatingTheTermsIsRunningTheMethod(Path file) throws Exception {
        Compiled compiled = Compiled.of(file);
        Terms terms = new Terms();
        LiftedCase lifted = LiftedCase.of(ClassUnit.read(compiled.bytes), terms, Map.of());
        Random random = new Random(RandomTerms.seed());
        int unsafe = 0;
        for (int i = 0; i < STATES; i++) {
            Map<Term, Rational> given = lifted.madeUp(random);
            Valuation after = lifted.evaluated(given);
            Object object = compiled.object();
            Map<Cell, Place> places = places(lifted, object);
            for (var entry : lifted.variables().entrySet()) {
                places.get(entry.getKey()).set(given.get(entry.getValue()).toLong());
            }
            run(object);
            if (lifted.step().safeties().stream().anyMatch(safety -> !after.holds(safety.condition()))) {
                unsafe++;
                continue;
            }
            for (var entry : places.entrySet()) {
                Term term = ((Whole) lifted.step().heap().get(entry.getKey())).term();
                assertThat(after.value(term))
                        .as("%s of %s with %s", entry.getKey(), file.getFileName(), given)
                        .isEqualTo(Rational.of(entry.getValue().get()));
                assertThat(within(after.value(term), lifted.lifter().intervals().of(term)))
                        .as("bounds of %s", entry.getKey())
                        .isTrue();
            }
        }
        boolean wraps = file.getFileName().toString().equals("Wraps.java");
        assertThat(unsafe > STATES / 10 && unsafe < STATES)
                .as("%d unsafe", unsafe)
                .isEqualTo(wraps);
    }

    private static boolean within(Rational value, Interval range) {
        return value.numerator().compareTo(range.low()) >= 0
                && value.numerator().compareTo(range.high()) <= 0;
    }

    private static void run(Object object) throws ReflectiveOperationException {
        Method step = object.getClass().getDeclaredMethod("step");
        step.invoke(object);
    }

    /** A field of an object, or an element of an array that it holds. */
    private record Place(Object holder, Field field, int index) {
        void set(long value) throws ReflectiveOperationException {
            Class<?> type = field == null ? holder.getClass().componentType() : field.getType();
            Object boxed =
                    type == boolean.class ? (Object) (value != 0) : type == int.class ? (Object) (int) value : value;
            if (field == null) {
                Array.set(holder, index, boxed);
            } else {
                field.set(holder, boxed);
            }
        }

        long get() throws ReflectiveOperationException {
            Object value = field == null ? Array.get(holder, index) : field.get(holder);
            return value instanceof Boolean truth ? (truth ? 1 : 0) : ((Number) value).longValue();
        }
    }

    private static Map<Cell, Place> places(LiftedCase lifted, Object object) throws ReflectiveOperationException {
        Map<Cell, Place> places = new HashMap<>();
        Map<Integer, Object> objects = new HashMap<>();
        int self = ((Reference) lifted.made().result()).object();
        objects.put(self, object);
        for (var entry : lifted.made().heap().entrySet()) {
            if (entry.getValue() instanceof Reference(int array)) {
                objects.put(array, field(object, entry.getKey().field()).get(object));
            }
        }
        for (Cell cell : lifted.variables().keySet()) {
            Object holder = objects.get(cell.object());
            boolean isElement = cell.field().startsWith("[");
            places.put(
                    cell,
                    isElement
                            ? new Place(
                                    holder, null, Integer.parseInt(cell.field().replaceAll("[\\[\\]]", "")))
                            : new Place(holder, field(holder, cell.field()), 0));
        }
        return places;
    }

    private static Field field(Object object, String name) throws ReflectiveOperationException {
        Field field = object.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
