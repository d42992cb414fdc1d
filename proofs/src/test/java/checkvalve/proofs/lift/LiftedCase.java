package checkvalve.proofs.lift;

import checkvalve.language.model.Rational;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.term.Valuation;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * The method {@code step} of a class, lifted over memory that holds anything within bounds.
 *
 * @param variables for each cell the variable that is in it
 */
record LiftedCase(Lifter lifter, Lifted made, Map<Cell, Term> variables, Lifted step) {
    private static final Interval INT = Interval.of(-100_000, 100_000);
    private static final Interval LONG = Interval.of(-1_000_000_000_000L, 1_000_000_000_000L);

    static LiftedCase of(ClassUnit unit, Terms terms, Map<String, Interval> bounds) {
        Lifter lifter = new Lifter(terms, Map.of(unit.name(), unit));
        Lifted made = lifter.construct(unit.name());
        Map<Cell, Value> heap = new HashMap<>();
        Map<Cell, Term> variables = new TreeMap<>();
        new TreeMap<>(made.heap()).forEach((cell, value) -> {
            if (value instanceof Value.Whole number) {
                boolean isTruth = descriptor(lifter, unit, cell).equals("Z");
                Term variable = terms.variable(cell.object() + "." + cell.field(), isTruth ? Sort.BOOL : Sort.INT);
                variables.put(cell, variable);
                if (!isTruth) {
                    Interval usual = number.width() == Width.INT ? INT : LONG;
                    lifter.intervals().bound(variable, bounds.getOrDefault(cell.field(), usual));
                }
                Term held = isTruth ? terms.ite(variable, terms.whole(1), terms.whole(0)) : variable;
                heap.put(cell, new Value.Whole(held, number.width(), 0));
            } else {
                heap.put(cell, value);
            }
        });
        Lifted step = lifter.run(unit.methods().get("step()V"), heap, List.of(made.result()));
        return new LiftedCase(lifter, made, variables, step);
    }

    static String descriptor(Lifter lifter, ClassUnit unit, Cell cell) {
        String type = lifter.type(new Value.Reference(cell.object()));
        return type.startsWith("[") ? type.substring(1) : unit.fields().get(cell.field());
    }

    /** A number for each variable, small ones and bounds among them. */
    Map<Term, Rational> madeUp(Random random) {
        Map<Term, Rational> values = new HashMap<>();
        for (Term variable : variables.values()) {
            Interval range = variable.sort() == Sort.BOOL
                    ? Interval.TRUTH
                    : lifter.intervals().of(variable);
            long low = range.low().longValueExact();
            long high = range.high().longValueExact();
            long value = switch (random.nextInt(4)) {
                case 0 -> Math.clamp(random.nextInt(41) - 20, low, high);
                case 1 -> random.nextBoolean() ? low : high;
                default -> random.nextLong(low, high + 1);
            };
            values.put(variable, Rational.of(value));
        }
        return values;
    }

    /** With what the lift has defined. */
    Valuation evaluated(Map<Term, Rational> given) {
        Map<Term, Rational> values = new HashMap<>(given);
        for (Definition definition : step.definitions()) {
            Valuation sofar = new Valuation(values);
            values.put(
                    definition.variable(),
                    switch (definition) {
                        case Definition.Carried(Term variable, Term value) -> sofar.value(value);
                        case Definition.Quotient(Term variable, Term dividend, long divisor) ->
                            new Rational(
                                    sofar.value(dividend)
                                            .dividedBy(Rational.of(divisor))
                                            .floor(),
                                    BigInteger.ONE);
                    });
        }
        return new Valuation(values);
    }
}
