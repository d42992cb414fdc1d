package checkvalve.proofs.story;

import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.term.Op;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Variables;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The part of a system that some terms depend on. Laws are always in it, as a story must obey all of them; what sensors
 * permit only for readings that are in it, as the others can be given any value.
 *
 * @param inputs without the quotients
 * @param quotients auxiliary variables that the definitions among the facts give their value
 */
record Cone(List<StateVariable> state, List<Term> inputs, List<Term> quotients, List<Fact> facts) {
    static Cone of(TransitionSystem system, Collection<Term> roots, Collection<Fact> extra) {
        return new Growth(system, extra).from(roots);
    }

    boolean contains(Term variable) {
        return inputs.contains(variable);
    }

    /** Whether a variable is the quotient of a rounding. */
    static boolean isQuotient(Term variable) {
        return variable.op() == Op.VARIABLE
                && variable.sort() == Sort.INT
                && variable.name().startsWith("quotient.");
    }

    /** Whether an input lets a window of a requirement start: it comes from nowhere, and is in no story. */
    static boolean startsWindow(Term variable) {
        return variable.op() == Op.VARIABLE && variable.name().endsWith(" start");
    }

    private static final class Growth {
        private final TransitionSystem system;
        private final List<Fact> always = new ArrayList<>();
        private final Map<Term, List<Fact>> bound = new HashMap<>();
        private final Map<Term, StateVariable> state = new HashMap<>();
        private final SortedSet<Term> reached = new TreeSet<>();
        private final Set<Fact> taken = new HashSet<>();
        private final Deque<Term> open = new ArrayDeque<>();
        private final List<Fact> known;

        Growth(TransitionSystem system, Collection<Fact> extra) {
            this.system = system;
            system.state().forEach(one -> state.put(one.variable(), one));
            known = new ArrayList<>(system.facts());
            known.addAll(Elements.facts(system));
            known.forEach(this::sort);
            always.addAll(extra);
        }

        private void sort(Fact fact) {
            switch (fact.kind()) {
                case WORLD -> always.add(fact);
                case SENSING -> Variables.of(List.of(fact.condition())).forEach(v -> bind(v, fact));
                case DEFINITION ->
                    Variables.of(List.of(fact.condition())).stream()
                            .filter(Cone::isQuotient)
                            .max(Term::compareTo)
                            .ifPresent(q -> bind(q, fact));
            }
        }

        private void bind(Term variable, Fact fact) {
            bound.computeIfAbsent(variable, v -> new ArrayList<>()).add(fact);
        }

        Cone from(Collection<Term> roots) {
            open.addAll(roots);
            always.forEach(this::take);
            while (!open.isEmpty()) {
                for (Term variable : Variables.of(List.of(open.pop()))) {
                    if (reached.add(variable)) {
                        reach(variable);
                    }
                }
            }
            List<Fact> facts =
                    new ArrayList<>(known.stream().filter(taken::contains).toList());
            always.stream().filter(fact -> !facts.contains(fact)).forEach(facts::add);
            return new Cone(
                    system.state().stream()
                            .filter(one -> reached.contains(one.variable()))
                            .toList(),
                    free().filter(input -> !isQuotient(input)).toList(),
                    free().filter(Cone::isQuotient).toList(),
                    List.copyOf(facts));
        }

        private Stream<Term> free() {
            return system.inputs().stream().filter(reached::contains);
        }

        private void reach(Term variable) {
            if (state.containsKey(variable)) {
                open.add(state.get(variable).next());
            }
            bound.getOrDefault(variable, List.of()).forEach(this::take);
        }

        private void take(Fact fact) {
            if (taken.add(fact)) {
                open.add(fact.condition());
            }
        }
    }
}
