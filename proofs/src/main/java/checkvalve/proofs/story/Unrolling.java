package checkvalve.proofs.story;

import checkvalve.language.model.Rational;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.solve.Outcome;
import checkvalve.proofs.solve.Z3Session;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Frames one after the other in one solver. All but the last have a quiet run. */
final class Unrolling implements AutoCloseable {
    private final Terms terms;
    private final Budget budget;
    private final FrameMaker maker;
    private final Cone cone;
    private final Start start;
    private final Z3Session solver = new Z3Session();
    private final List<Frame> frames = new ArrayList<>();

    Unrolling(TransitionSystem system, Cone cone, Budget budget) {
        this(system, cone, budget, Start.RESET);
    }

    Unrolling(TransitionSystem system, Cone cone, Budget budget, Start start) {
        this.start = start;
        this.terms = system.terms();
        this.budget = budget;
        this.cone = cone;
        this.maker = new FrameMaker(terms, new Dynamics(terms, cone));
        start.constraints().forEach(solver::add);
    }

    /** One frame more. */
    void extend() {
        if (!frames.isEmpty()) {
            Frame last = frames.getLast();
            last.quiet().forEach(solver::add);
            solver.add(terms.atMost(last.more(), terms.whole(budget.ticks())));
        }
        Frame next = frames.isEmpty() ? maker.first(start.state()) : maker.after(frames.getLast());
        next.opening().forEach(solver::add);
        frames.add(next);
    }

    List<Frame> frames() {
        return frames;
    }

    Frame last() {
        return frames.getLast();
    }

    Outcome check(Term assumption) {
        return check(List.of(assumption));
    }

    Outcome check(List<Term> assumptions) {
        return solver.check(budget.rlimit(), assumptions);
    }

    /** Whether the last model has it so. */
    boolean holds(Term truth) {
        return solver.value(truth).signum() != 0;
    }

    /** What the last model says, frame by frame, after what came before the first of them. */
    List<Moment> moments() {
        List<Moment> moments = new ArrayList<>(start.way(this::holds));
        for (Frame frame : frames) {
            Set<Term> asked = new LinkedHashSet<>(frame.names().values());
            asked.add(frame.more());
            Map<Term, Rational> model = solver.model(asked);
            Map<Term, Rational> values = new LinkedHashMap<>();
            frame.names().forEach((variable, name) -> values.put(variable, model.get(name)));
            long more = frame.number() == frames.size()
                    ? 0
                    : model.get(frame.more()).toLong();
            moments.add(new Moment(values, 1 + more));
        }
        return moments;
    }

    /** The value of a number in the last model. */
    long value(Term number) {
        return solver.value(number).toLong();
    }

    /** How many ticks there are, also before the first frame. */
    Term ticks() {
        Term sum = terms.add(start.ticks().orElse(terms.whole(0)), terms.whole(frames.size()));
        for (Frame frame : frames.subList(0, frames.size() - 1)) {
            sum = terms.add(sum, frame.more());
        }
        return sum;
    }

    /** How many frames have other inputs than the frame before. */
    Term changes() {
        Term sum = terms.whole(0);
        for (int i = 1; i < frames.size(); i++) {
            sum = terms.add(sum, terms.ite(differ(frames.get(i - 1), frames.get(i)), terms.whole(1), terms.whole(0)));
        }
        return sum;
    }

    private Term differ(Frame a, Frame b) {
        List<Term> differences = new ArrayList<>();
        for (Term input : cone.inputs()) {
            if (!Cone.startsWindow(input)) {
                Term left = a.at(input);
                Term right = b.at(input);
                differences.add(
                        terms.not(input.sort() == Sort.BOOL ? terms.iff(left, right) : terms.equal(left, right)));
            }
        }
        return terms.or(differences);
    }

    @Override
    public void close() {
        solver.close();
    }
}
