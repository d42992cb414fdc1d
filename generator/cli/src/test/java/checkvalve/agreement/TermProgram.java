package checkvalve.agreement;

import checkvalve.language.model.Rational;
import checkvalve.proofs.lift.Definition;
import checkvalve.proofs.term.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Terms made into a list of steps on {@code long}s, to evaluate them a million times. Overflow is an error. */
final class TermProgram {
    /** Works out one place from those before it. */
    private interface Step {
        long run(long[] values);
    }

    private final List<Step> steps = new ArrayList<>();
    private final Map<Term, Integer> places = new HashMap<>();
    private final Map<Term, Definition> definitions = new HashMap<>();
    private final List<Term> inputs;

    /**
     * @param inputs the variables that values are given for, in order
     * @param definitions of all other variables
     */
    TermProgram(List<Term> inputs, List<Definition> definitions) {
        this.inputs = inputs;
        for (Term input : inputs) {
            places.put(input, places.size());
            steps.add(null);
        }
        definitions.forEach(definition -> this.definitions.put(definition.variable(), definition));
    }

    /** Where the value of the term will be. */
    int add(Term term) {
        Integer known = places.get(term);
        if (known != null) {
            return known;
        }
        Step step = step(term);
        steps.add(step);
        places.put(term, steps.size() - 1);
        return steps.size() - 1;
    }

    /** The values of all places. */
    long[] run(long[] given) {
        long[] values = new long[steps.size()];
        System.arraycopy(given, 0, values, 0, inputs.size());
        for (int i = inputs.size(); i < values.length; i++) {
            values[i] = steps.get(i).run(values);
        }
        return values;
    }

    private Step step(Term term) {
        int[] at = new int[term.arguments().size()];
        for (int i = 0; i < at.length; i++) {
            at[i] = add(term.arguments().get(i));
        }
        return switch (term.op()) {
            case VARIABLE -> defined(term);
            case TRUE -> values -> 1;
            case FALSE -> values -> 0;
            case NOT -> values -> 1 - values[at[0]];
            case AND ->
                values -> {
                    for (int i : at) {
                        if (values[i] == 0) {
                            return 0;
                        }
                    }
                    return 1;
                };
            case OR ->
                values -> {
                    for (int i : at) {
                        if (values[i] != 0) {
                            return 1;
                        }
                    }
                    return 0;
                };
            case IFF -> values -> values[at[0]] == values[at[1]] ? 1 : 0;
            case ITE -> values -> values[at[0]] != 0 ? values[at[1]] : values[at[2]];
            case LINEAR -> linear(term, at);
            case AT_MOST_ZERO -> values -> values[at[0]] <= 0 ? 1 : 0;
            case ZERO -> values -> values[at[0]] == 0 ? 1 : 0;
        };
    }

    private Step defined(Term variable) {
        return switch (definitions.get(variable)) {
            case null -> throw new IllegalArgumentException("no value for " + variable);
            case Definition.Carried(Term same, Term value) -> {
                int at = add(value);
                yield values -> values[at];
            }
            case Definition.Quotient(Term same, Term dividend, long divisor) -> {
                int at = add(dividend);
                yield values -> Math.floorDiv(values[at], divisor);
            }
        };
    }

    private static Step linear(Term term, int[] at) {
        long constant = term.constant().toLong();
        long[] factors =
                term.coefficients().stream().mapToLong(Rational::toLong).toArray();
        return values -> {
            long sum = constant;
            for (int i = 0; i < at.length; i++) {
                sum = Math.addExact(sum, Math.multiplyExact(factors[i], values[at[i]]));
            }
            return sum;
        };
    }
}
