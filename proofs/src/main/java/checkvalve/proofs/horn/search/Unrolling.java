package checkvalve.proofs.horn.search;

import checkvalve.language.model.Rational;
import checkvalve.proofs.solve.Outcome;
import checkvalve.proofs.solve.Z3Session;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.List;

/** Looks for runs of growing length that lead where they may not (bounded model checking). */
final class Unrolling implements Strategy {
    /** Questions that cost nothing in one budget. */
    private static final int MOST_FREE = 1_000;

    private final Terms terms;
    private final Frames frames;
    private final Z3Session session = new Z3Session();
    private long spent;

    Unrolling(Rules rules) {
        this.terms = rules.terms();
        this.frames = new Frames(rules, "#");
        session.add(frames.start());
    }

    /** Goes on from where the last call stopped. */
    @Override
    public Attempt within(long budget) {
        long end = spent + budget;
        while (spent < end) {
            Term bad = frames.bad(frames.count() - 1);
            Outcome outcome = session.check(end - spent, bad);
            // A question that is answered without search costs nothing; the length of runs is bounded all the same.
            spent = Math.max(spent + 1 + budget / MOST_FREE, session.units());
            switch (outcome) {
                case Outcome.Sat() -> {
                    return found();
                }
                case Outcome.Unsat() -> {
                    session.add(terms.not(bad));
                    session.add(frames.step());
                }
                case Outcome.Unknown(String reason) -> {
                    return new Attempt.Undecided(reason);
                }
            }
        }
        return new Attempt.Undecided("no run of up to " + (frames.count() - 1) + " steps");
    }

    private Attempt.Fails found() {
        List<List<Rational>> states = new ArrayList<>();
        for (int frame = 0; frame < frames.count(); frame++) {
            states.add(frames.state(frame).stream().map(session::value).toList());
        }
        return new Attempt.Fails(states);
    }

    @Override
    public long open() {
        return session.units();
    }

    @Override
    public void close() {
        session.close();
    }
}
