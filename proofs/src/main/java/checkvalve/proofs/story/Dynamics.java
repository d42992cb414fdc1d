package checkvalve.proofs.story;

import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.term.Op;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How a system moves while its inputs stay: which numbers move and how, and which comparisons decide what happens. As
 * long as none of those changes its answer, every tick is like the one before.
 */
final class Dynamics {
    private final Terms terms;
    private final Cone cone;
    private final Dependence dependence;
    private final Map<Term, Movement> movements = new LinkedHashMap<>();
    private final SortedSet<Term> movers = new TreeSet<>();
    private final SortedSet<Term> deciding = new TreeSet<>();
    private final SortedSet<Term> unsteady = new TreeSet<>();

    Dynamics(Terms terms, Cone cone) {
        this.terms = terms;
        this.cone = cone;
        this.dependence = new Dependence(cone);
        readMovements();
        Set<Term> states = cone.state().stream().map(StateVariable::variable).collect(Collectors.toSet());
        cone.quotients().stream().filter(q -> dependence.on(q, states)).forEach(unsteady::add);
        collectDeciding();
    }

    private void readMovements() {
        Set<Term> numbers = cone.state().stream()
                .map(StateVariable::variable)
                .filter(variable -> variable.sort() != Sort.BOOL)
                .collect(Collectors.toSet());
        MovementReader reader = new MovementReader(terms, dependence, numbers);
        for (StateVariable one : cone.state()) {
            if (one.variable().sort() != Sort.BOOL) {
                Movement movement = reader.read(one);
                movements.put(one.variable(), movement);
                if (movement.moves()) {
                    movers.add(one.variable());
                }
            }
        }
        while (addFollowers()) {}
    }

    private boolean addFollowers() {
        int before = movers.size();
        movements.values().stream()
                .filter(movement -> movement.values().stream().anyMatch(value -> dependence.on(value, movers)))
                .forEach(movement -> movers.add(movement.variable()));
        return movers.size() > before;
    }

    private void collectDeciding() {
        Set<Term> seen = new HashSet<>();
        movements
                .values()
                .forEach(movement -> movement.ways().keySet().forEach(way -> {
                    if (way instanceof Movement.Towards towards) {
                        seen.add(towards.node());
                    }
                }));
        Set<Term> bounds = new HashSet<>(seen);
        cone.state().forEach(one -> collect(one.next(), seen));
        cone.facts().stream()
                .filter(fact -> fact.kind() != Fact.Kind.DEFINITION)
                .forEach(fact -> collect(fact.condition(), seen));
        bounds.forEach(node -> node.arguments().subList(1, 3).forEach(part -> collect(part, seen)));
    }

    private void collect(Term term, Set<Term> seen) {
        if (!seen.add(term)) {
            return;
        }
        if ((term.op() == Op.AT_MOST_ZERO || term.op() == Op.ZERO) && dependence.on(term, movers)) {
            deciding.add(term);
        }
        term.arguments().forEach(argument -> collect(argument, seen));
    }

    Cone cone() {
        return cone;
    }

    /** How a number moves; null for a truth and for a number that is only ever replaced. */
    Movement movement(Term variable) {
        return movers.contains(variable) ? movements.get(variable) : null;
    }

    boolean dependsOnMovers(Term term) {
        return dependence.on(term, movers);
    }

    /** The comparisons that must keep their answer in a quiet run. */
    List<Term> deciding() {
        return List.copyOf(deciding);
    }

    /** Quotients that may differ from tick to tick while the inputs stay. */
    Set<Term> unsteady() {
        return unsteady;
    }
}
