package checkvalve.proofs.solve;

import checkvalve.language.model.Rational;
import checkvalve.proofs.term.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Assertions in one Z3 context and questions about them. Deterministic: the same calls give the same answers, wherever Z3
 * runs. For one thread, and for the terms of one {@link checkvalve.proofs.term.Terms}. Its memory is outside of the Java
 * heap until it is closed.
 */
public final class Z3Session implements AutoCloseable {
    private static volatile Z3Place place = Z3Place.here();

    private final Z3Engine engine;
    private int pushed;
    private Outcome last;

    public Z3Session() {
        this(Z3Options.standard());
    }

    public Z3Session(Z3Options options) {
        engine = place.engine(options);
    }

    static <T> T at(Z3Place other, Supplier<T> work) {
        Z3Place before = place;
        place = other;
        try {
            return work.get();
        } finally {
            place = before;
        }
    }

    /** Asserts a truth until the next {@link #pop}. */
    public void add(Term assertion) {
        last = null;
        engine.add(assertion);
    }

    public void push() {
        last = null;
        engine.push();
        pushed++;
    }

    /** Throws {@link IllegalStateException} when there was no {@link #push}. */
    public void pop() {
        if (pushed == 0) {
            throw new IllegalStateException("nothing was pushed");
        }
        last = null;
        engine.pop();
        pushed--;
    }

    public Outcome check(long rlimit, Term... assumptions) {
        return check(rlimit, Arrays.asList(assumptions));
    }

    /**
     * Whether the assertions and the assumptions have a model. A solver that fails gives an unknown, not an exception; one whose
     * process is gone throws {@link SolverLost}.
     *
     * @param rlimit the budget in Z3's own units of work, zero for none; some millions are a second
     * @param assumptions any truths
     */
    public Outcome check(long rlimit, Collection<Term> assumptions) {
        last = null;
        last = engine.check(rlimit, assumptions);
        return last;
    }

    /** A value for each of the variables, also for those that do not matter. Truths are 0 and 1. */
    public Map<Term, Rational> model(Collection<Term> variables) {
        Iterator<Rational> values = values(variables).iterator();
        Map<Term, Rational> model = new LinkedHashMap<>();
        variables.forEach(variable -> model.put(variable, values.next()));
        return model;
    }

    /** The value of any term in the model; throws {@link IllegalStateException} if the last answer was not SAT. */
    public Rational value(Term term) {
        return values(List.of(term)).getFirst();
    }

    private List<Rational> values(Collection<Term> of) {
        if (last == null || !last.isSat()) {
            throw new IllegalStateException("there is no model");
        }
        return engine.values(of);
    }

    /**
     * Those of the assumptions that were needed for UNSAT, in the order in which they were given; throws
     * {@link IllegalStateException} if that was not the last answer.
     */
    public List<Term> core() {
        if (last == null || !last.isUnsat()) {
            throw new IllegalStateException("there is no core");
        }
        return engine.core();
    }

    /**
     * A part of the assumptions that has no model either and from which nothing could be left out, each time within the
     * budget. Where a check came to no answer its assumption stays. Empty when all of them are not seen to be UNSAT.
     */
    public Optional<List<Term>> minimalCore(long rlimit, Collection<Term> assumptions) {
        if (!check(rlimit, assumptions).isUnsat()) {
            return Optional.empty();
        }
        Set<Term> needed = new LinkedHashSet<>(core());
        for (Term candidate : List.copyOf(needed)) {
            if (!needed.contains(candidate)) {
                continue;
            }
            List<Term> rest = new ArrayList<>(needed);
            rest.remove(candidate);
            if (check(rlimit, rest).isUnsat()) {
                needed.retainAll(core());
            }
        }
        return Optional.of(List.copyOf(needed));
    }

    /**
     * The least value of a number under the constraints alone; the assertions of the session play no part.
     *
     * @return empty when there is no model, no bound, or no answer within the budget
     */
    public Optional<Extremum> least(Term objective, Collection<Term> constraints, long rlimit) {
        return engine.least(objective, constraints, rlimit);
    }

    /** The greatest value; see {@link #least}. */
    public Optional<Extremum> greatest(Term objective, Collection<Term> constraints, long rlimit) {
        return engine.greatest(objective, constraints, rlimit);
    }

    @Override
    public void close() {
        last = null;
        Meter.add(engine.units());
        engine.close();
    }

    /** What was spent on the questions so far, in Z3's units of work. */
    public long units() {
        return engine.units();
    }
}
