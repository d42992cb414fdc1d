package checkvalve.proofs.search;

import checkvalve.proofs.encode.Relation;
import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.term.Substitution;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.term.Variables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ticks one after the other, as terms over the state before the first of them and the inputs of each. The inputs of the
 * first have their own names, those of later ones the number of their tick behind.
 */
public final class Ticks {
    private final Relation system;
    private final Terms terms;
    private final Set<Term> known = new HashSet<>();
    private final List<Substitution> ticks = new ArrayList<>();

    public Ticks(Relation system) {
        this.system = system;
        this.terms = system.terms();
        system.state().forEach(variable -> known.add(variable.variable()));
        known.addAll(system.inputs());
    }

    /**
     * What a term over the state before a tick and its inputs is at one of the ticks.
     *
     * @param tick from 1 on
     * @throws IllegalArgumentException when the term speaks of anything else: that would be the same at all ticks
     */
    public Term at(int tick, Term term) {
        if (!known.containsAll(Variables.of(List.of(term)))) {
            throw new IllegalArgumentException("a tick has no such variable: " + term);
        }
        return tick == 1 ? term : substitution(tick).apply(term);
    }

    /** The inputs of a tick, in the order of the system's. */
    public List<Term> inputs(int tick) {
        return system.inputs().stream().map(input -> input(tick, input)).toList();
    }

    private Term input(int tick, Term input) {
        return tick == 1 ? input : terms.variable(input.name() + "@" + tick, input.sort());
    }

    private Substitution substitution(int tick) {
        while (ticks.size() < tick - 1) {
            int before = ticks.size() + 1;
            Map<Term, Term> values = new HashMap<>();
            for (StateVariable variable : system.state()) {
                values.put(variable.variable(), at(before, variable.next()));
            }
            system.inputs().forEach(input -> values.put(input, input(before + 1, input)));
            ticks.add(new Substitution(terms, values));
        }
        return ticks.get(tick - 2);
    }
}
