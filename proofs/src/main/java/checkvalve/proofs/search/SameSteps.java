package checkvalve.proofs.search;

import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * That two systems over the same terms have the same control core: from every state that the first one reaches, both
 * step to the same state with the same outputs. Then all their outputs agree for ever.
 */
public final class SameSteps {
    private final TransitionSystem first;
    private final TransitionSystem second;
    private final Terms terms;

    /**
     * @param second encoded with the same terms
     */
    public SameSteps(TransitionSystem first, TransitionSystem second) {
        this.first = first;
        this.second = second;
        this.terms = first.terms();
    }

    /**
     * What must hold in every run of the first system for the two to agree; empty where they can't be compared: they
     * remember other things, come to other values out of reset, or have other settings.
     */
    public Optional<Question> question() {
        Map<Term, StateVariable> core = core(first);
        Map<Term, StateVariable> other = core(second);
        boolean alike = core.keySet().equals(other.keySet())
                && settings(first).equals(settings(second))
                && definitions(first).equals(definitions(second));
        if (!alike) {
            return Optional.empty();
        }
        List<Term> same = new ArrayList<>();
        for (StateVariable mine : core.values()) {
            StateVariable theirs = other.get(mine.variable());
            if (mine.initial() != theirs.initial()) {
                return Optional.empty();
            }
            same.add(
                    mine.variable().sort() == Sort.BOOL
                            ? terms.iff(mine.next(), theirs.next())
                            : terms.equal(mine.next(), theirs.next()));
        }
        return Optional.of(new Question("same steps", terms.and(same), terms.truth(true), List.of()));
    }

    /** What a setting may be; places in the text do not matter. */
    private static List<String> settings(TransitionSystem system) {
        List<String> settings = new ArrayList<>();
        system.device()
                .settings()
                .forEach(s -> settings.add(s.name() + " " + s.type() + " " + s.low() + " " + s.high() + " " + s.step()
                        + " " + s.choices() + " " + s.initial()));
        system.facts().stream()
                .filter(fact -> fact.origin().startsWith("settings: "))
                .forEach(fact -> settings.add(String.valueOf(fact.condition().id())));
        return settings;
    }

    private static Map<Term, StateVariable> core(TransitionSystem system) {
        Set<Term> names = CoreState.of(system);
        Map<Term, StateVariable> core = new LinkedHashMap<>();
        system.state().stream()
                .filter(variable -> names.contains(variable.variable()))
                .forEach(variable -> core.put(variable.variable(), variable));
        return core;
    }

    /** Auxiliary variables have one meaning in both. */
    private static Set<Term> definitions(TransitionSystem system) {
        Set<Term> definitions = new HashSet<>();
        system.facts().stream()
                .filter(fact -> fact.kind() == Fact.Kind.DEFINITION)
                .forEach(fact -> definitions.add(fact.condition()));
        return definitions;
    }

    /** Whether what may be read is the same in both, so that facts of the first bear on both. */
    public boolean sameInputs() {
        return sensing(first).equals(sensing(second));
    }

    private static Set<Term> sensing(TransitionSystem system) {
        Set<Term> sensing = new HashSet<>();
        system.facts().forEach(fact -> sensing.add(fact.condition()));
        return sensing;
    }
}
