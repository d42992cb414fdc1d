package checkvalve.proofs.solve;

import checkvalve.language.model.Rational;
import checkvalve.proofs.term.Term;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a {@link Z3Session} rests on: one Z3 context, wherever it is. Where it is lost, every question throws {@link SolverLost}:
 * that is no answer, of which somebody might think that it says something.
 */
public interface Z3Engine extends AutoCloseable {
    void add(Term assertion);

    void push();

    /** Only after a {@link #push}. */
    void pop();

    /** See {@link Z3Session#check(long, Collection)}. */
    Outcome check(long rlimit, Collection<Term> assumptions);

    /** The values of any terms in the model; only where the last answer was SAT. */
    List<Rational> values(Collection<Term> of);

    /** See {@link Z3Session#core}; only where the last answer was UNSAT. */
    List<Term> core();

    /** See {@link Z3Session#least}. */
    Optional<Extremum> least(Term objective, Collection<Term> constraints, long rlimit);

    /** See {@link Z3Session#greatest}. */
    Optional<Extremum> greatest(Term objective, Collection<Term> constraints, long rlimit);

    /** See {@link Z3Session#units}. */
    long units();

    @Override
    void close();
}
