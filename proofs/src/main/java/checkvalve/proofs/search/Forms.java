package checkvalve.proofs.search;

import checkvalve.language.model.Keep;
import checkvalve.language.model.Rational;
import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Relations that come with a form of the language: what an output or a memory shows of the rest of the state, what a
 * budget knows of a window, what is stored of a ramp.
 */
final class Forms {
    private final TransitionSystem system;
    private final Terms terms;
    private final Landmarks landmarks;
    private final Steps steps;
    private final Set<Term> found = new LinkedHashSet<>();

    Forms(TransitionSystem system, Landmarks landmarks, Steps steps) {
        this.system = system;
        this.steps = steps;
        this.terms = system.terms();
        this.landmarks = landmarks;
        system.shown().forEach(this::shown);
        for (Keep keep : system.device().keeps()) {
            switch (keep) {
                case Keep.Budget budget -> budget(budget);
                case Keep.Ramp ramp -> ramp(ramp);
                case Keep.Value value -> {}
            }
        }
        twins();
        found.removeIf(Term::isTrue);
    }

    /** What a tick gives the same value is the same from then on. */
    private void twins() {
        Map<Term, Term> first = new HashMap<>();
        for (StateVariable one : system.state()) {
            Term other = first.putIfAbsent(one.next(), one.variable());
            if (other != null) {
                Term variable = one.variable();
                shown(variable.sort() == Sort.BOOL ? terms.iff(other, variable) : terms.equal(other, variable));
            }
        }
    }

    List<Term> all() {
        return List.copyOf(found);
    }

    /** Where it holds out of reset already, it holds without a word about reset. */
    private void shown(Term same) {
        Term reset = terms.not(terms.variable("started", Sort.BOOL));
        found.add(steps.first(same).isTrue() ? same : terms.or(reset, same));
    }

    /**
     * Its level is at least what the ticks of a window with the event have added, up to the whole budget, less what the
     * others have taken; until the window is longer than any that is asked for.
     */
    private void budget(Keep.Budget budget) {
        for (StateVariable variable : system.state()) {
            Term length = variable.variable();
            Long cap = length.name().endsWith(" length") ? landmarks.cap(length) : null;
            if (cap != null) {
                String owner = length.name().substring(0, length.name().length() - " length".length());
                Term count = terms.variable(owner + " count", Sort.INT);
                found.add(terms.atMost(count, length));
                found.add(covered(budget, length, count, cap));
            }
        }
    }

    private Term covered(Keep.Budget budget, Term length, Term count, long cap) {
        Term level = terms.variable(budget.name() + " level", Sort.INT);
        Term added = terms.scale(Rational.of(budget.gain()), terms.least(count, terms.whole(budget.total())));
        Term left = terms.subtract(added, terms.subtract(length, count));
        return terms.or(terms.atMost(terms.whole(cap), length), terms.atMost(left, level));
    }

    /** What outputs show of it: the stored parts, rounded down to base units; and the range of the stored value. */
    private void ramp(Keep.Ramp ramp) {
        Term parts = terms.variable(ramp.name(), Sort.INT);
        Rational scale = Rational.of(ramp.scale());
        found.add(terms.atMost(terms.whole(ramp.low() * ramp.scale()), parts));
        found.add(terms.atMost(parts, terms.whole(ramp.high() * ramp.scale())));
        for (StateVariable shown : system.state()) {
            boolean isNumber = shown.role() == StateVariable.Role.NUMBER || shown.role() == StateVariable.Role.QUANTITY;
            if (isNumber && shown.variable() != parts) {
                Term number = shown.variable();
                found.add(terms.atMost(terms.scale(scale, number), parts));
                found.add(terms.below(parts, terms.scale(scale, terms.add(number, terms.whole(1)))));
            }
        }
    }
}
