package checkvalve.proofs.agree;

import checkvalve.proofs.lift.Cell;
import checkvalve.proofs.lift.ClassUnit;
import checkvalve.proofs.lift.Code;
import checkvalve.proofs.lift.Lifted;
import checkvalve.proofs.lift.Value;
import checkvalve.proofs.lift.Value.Whole;
import checkvalve.proofs.term.Terms;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Lifts a run on nothing but constants, so that each number that comes of it knows the line that made it. */
final class Traced {
    private final List<ClassUnit> classes;

    Traced(List<ClassUnit> classes) {
        this.classes = classes;
    }

    /**
     * Runs a method.
     *
     * @param numbers what memory holds before
     */
    Lifted run(Map<Cell, Long> numbers, Function<Firmware, Code> method, Function<Firmware, List<Value>> arguments) {
        Terms terms = new Terms();
        Firmware again = new Firmware(terms, classes);
        Map<Cell, Value> memory = again.memory();
        numbers.forEach((cell, number) -> memory.computeIfPresent(
                cell, (same, made) -> new Whole(terms.whole(number), ((Whole) made).width(), 0)));
        return again.lifter.run(method.apply(again), memory, arguments.apply(again));
    }
}
