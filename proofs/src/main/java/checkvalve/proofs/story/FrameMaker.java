package checkvalve.proofs.story;

import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.term.Op;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Substitution;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the frames of a system. Three ticks stand for all of a frame: the ordinary one, the first and the last quiet one.
 * When the modes stay from the first quiet tick to the next, and each comparison that decides something answers alike in
 * the first and in the last, then all between are alike too, because what is compared moves in a straight line.
 */
final class FrameMaker {
    private final Terms terms;
    private final Dynamics dynamics;
    private final Cone cone;

    FrameMaker(Terms terms, Dynamics dynamics) {
        this.terms = terms;
        this.dynamics = dynamics;
        this.cone = dynamics.cone();
    }

    /** The frame that starts out of reset. */
    Frame first() {
        return first(Map.of());
    }

    /** The frame that starts in a state; of which nothing is said is as it is out of reset. */
    Frame first(Map<Term, Term> from) {
        Map<Term, Term> start = new LinkedHashMap<>();
        for (StateVariable one : cone.state()) {
            Term reset = one.initial() == null ? renamed(one.variable(), "@0") : one.initial();
            start.put(one.variable(), from.getOrDefault(one.variable(), reset));
        }
        return new Making(1, start).frame();
    }

    Frame after(Frame last) {
        return new Making(last.number() + 1, last.end()).frame();
    }

    private Term renamed(Term variable, String suffix) {
        return terms.variable(variable.name() + suffix, variable.sort());
    }

    private Term same(Term a, Term b) {
        return a.sort() == Sort.BOOL ? terms.iff(a, b) : terms.equal(a, b);
    }

    /** One frame in the making. */
    private final class Making {
        private final int number;
        private final Map<Term, Term> shared = new LinkedHashMap<>();
        private final Map<Term, Term> names;
        private final Substitution tick;
        private final Term more;
        private final List<Term> opening = new ArrayList<>();
        private final List<Term> quiet = new ArrayList<>();

        Making(int number, Map<Term, Term> before) {
            this.number = number;
            this.more = terms.variable("more@" + number, Sort.INT);
            cone.inputs().forEach(input -> shared.put(input, renamed(input, "@" + number)));
            cone.quotients().stream()
                    .filter(quotient -> !dynamics.unsteady().contains(quotient))
                    .forEach(quotient -> shared.put(quotient, renamed(quotient, "@" + number)));
            names = copy(before, "@" + number);
            tick = new Substitution(terms, names);
        }

        private Map<Term, Term> copy(Map<Term, Term> state, String suffix) {
            Map<Term, Term> copy = new LinkedHashMap<>(shared);
            dynamics.unsteady().forEach(quotient -> copy.put(quotient, renamed(quotient, suffix)));
            copy.putAll(state);
            return copy;
        }

        Frame frame() {
            cone.facts().forEach(fact -> opening.add(tick.apply(fact.condition())));
            opening.add(terms.atMost(terms.whole(0), more));
            Map<Term, Term> entered = new LinkedHashMap<>();
            for (StateVariable one : cone.state()) {
                entered.put(one.variable(), named(renamed(one.variable(), "@" + number + "a"), tick.apply(one.next())));
            }
            Map<Term, Term> end = run(entered);
            opening.removeIf(Term::isTrue);
            quiet.removeIf(Term::isTrue);
            return new Frame(number, tick, more, List.copyOf(opening), List.copyOf(quiet), end, names);
        }

        /** A short term as it is, a longer one under a name. */
        private Term named(Term name, Term value) {
            boolean plain = value.arguments().stream().allMatch(argument -> argument.op() == Op.VARIABLE);
            if (value.arguments().isEmpty() || (plain && value.op() == Op.NOT)) {
                return value;
            }
            opening.add(same(name, value));
            return name;
        }

        private Map<Term, Term> run(Map<Term, Term> entered) {
            Map<Term, Term> leaving = new LinkedHashMap<>(entered);
            Map<Term, Term> end = new LinkedHashMap<>(entered);
            for (StateVariable one : cone.state()) {
                if (dynamics.movement(one.variable()) != null) {
                    leaving.put(one.variable(), renamed(one.variable(), "@" + number + "l"));
                    end.put(one.variable(), renamed(one.variable(), "@" + number + "e"));
                }
            }
            Substitution first = new Substitution(terms, copy(entered, "@" + number + "a"));
            Substitution last = new Substitution(terms, copy(leaving, "@" + number + "l"));
            Term running = terms.atMost(terms.whole(1), more);
            List<Term> alike = new ArrayList<>();
            steady(first, entered, alike);
            alike(first, last, alike);
            QuietNumbers numbers = new QuietNumbers(terms, dynamics, first, last, more);
            for (StateVariable one : cone.state()) {
                Term variable = one.variable();
                if (dynamics.movement(variable) != null) {
                    alike.addAll(numbers.moves(
                            dynamics.movement(variable),
                            entered.get(variable),
                            leaving.get(variable),
                            end.get(variable)));
                    quiet.add(terms.or(running, same(end.get(variable), entered.get(variable))));
                }
            }
            alike.forEach(condition -> quiet.add(terms.implies(running, condition)));
            return end;
        }

        private void steady(Substitution first, Map<Term, Term> entered, List<Term> alike) {
            for (StateVariable one : cone.state()) {
                if (dynamics.movement(one.variable()) == null) {
                    alike.add(same(first.apply(one.next()), entered.get(one.variable())));
                }
            }
        }

        private void alike(Substitution first, Substitution last, List<Term> alike) {
            for (Fact fact : cone.facts()) {
                Term ordinary = tick.apply(fact.condition());
                Term atFirst = first.apply(fact.condition());
                if (atFirst != ordinary) {
                    alike.add(atFirst);
                }
                alike.add(last.apply(fact.condition()));
            }
            for (Term atom : dynamics.deciding()) {
                alike.add(terms.iff(first.apply(atom), last.apply(atom)));
                if (atom.op() == Op.ZERO) {
                    Term below = terms.atMost(atom.arguments().getFirst(), terms.whole(0));
                    alike.add(terms.iff(first.apply(below), last.apply(below)));
                }
            }
        }
    }
}
