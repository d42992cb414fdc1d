package checkvalve.proofs.search;

import checkvalve.proofs.encode.Relation;
import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The part of a state that is no number: truths, and enumerations, whose booleans belong together. */
final class Modes {
    /**
     * One truth, or the booleans of one enumeration.
     *
     * @param members of which exactly one holds; of a truth itself and its opposite
     */
    record Mode(List<Term> variables, List<Term> members) {}

    private final Terms terms;
    private final List<Mode> modes = new ArrayList<>();

    Modes(Relation system) {
        terms = system.terms();
        Map<String, List<Term>> owners = new LinkedHashMap<>();
        for (StateVariable variable : system.state()) {
            Term term = variable.variable();
            if (term.sort() == Sort.BOOL) {
                int end = term.name().indexOf('=');
                String owner = end < 0 ? term.name() : term.name().substring(0, end);
                owners.computeIfAbsent(owner, key -> new ArrayList<>()).add(term);
            }
        }
        owners.values().forEach(own -> modes.add(new Mode(own, members(own))));
    }

    List<Mode> all() {
        return modes;
    }

    /** The first whose boolean holds, or the one without a boolean. */
    private List<Term> members(List<Term> booleans) {
        List<Term> members = new ArrayList<>();
        List<Term> none = new ArrayList<>();
        for (Term one : booleans) {
            List<Term> here = new ArrayList<>(none);
            here.add(one);
            members.add(terms.and(here));
            none.add(terms.not(one));
        }
        members.add(terms.and(none));
        return members;
    }
}
