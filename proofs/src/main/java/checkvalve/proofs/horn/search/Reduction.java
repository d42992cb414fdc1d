package checkvalve.proofs.horn.search;

import checkvalve.proofs.solve.Z3Session;
import checkvalve.proofs.term.Substitution;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.term.Variables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The same rules over fewer variables: parts of the state that are functions of other parts in every reachable state are
 * written as these functions, and parts on which nothing depends are left out.
 */
final class Reduction {
    private static final long BUDGET = 2_000_000;

    private final Rules rules;
    private final Terms terms;
    private final Map<Term, Term> meanings = new LinkedHashMap<>();
    private final Set<Term> kept = new LinkedHashSet<>();
    private Rules reduced;

    Reduction(Rules rules) {
        this.rules = rules;
        this.terms = rules.terms();
        define();
        reduced = sliced(substituted());
    }

    /** The rules over what is left of the state. */
    Rules rules() {
        return reduced;
    }

    /** What every rule keeps, and the reduced rules therefore do not ask any more. */
    List<Term> kept() {
        return List.copyOf(kept);
    }

    /** Takes what guards ask of the state alone for definitions, and keeps those that every rule makes true. */
    private void define() {
        List<Term> wanted = new ArrayList<>();
        for (Rule rule : rules.steps()) {
            Equations.parts(rule.guard()).stream()
                    .filter(part -> rules.state().containsAll(Variables.of(List.of(part))))
                    .forEach(wanted::add);
        }
        wanted.addAll(constants());
        List<List<Integer>> groups = equal();
        try (Houdini houdini = new Houdini(rules, BUDGET)) {
            kept.addAll(houdini.kept(wanted));
            while (!groups.isEmpty()) {
                groups = merged(groups, houdini);
            }
        }
        meanings.putAll(new Equations(terms, List.of(), terms.and(kept)).solved());
    }

    /** That a part which starts with one value keeps it. */
    private List<Term> constants() {
        List<Term> wanted = new ArrayList<>();
        for (int i = 0; i < rules.state().size(); i++) {
            Term first = rules.starts().isEmpty()
                    ? null
                    : rules.starts().getFirst().next().get(i);
            if (first != null && (first.isNumber() || first.isTrue() || first.isFalse())) {
                wanted.add(Rules.same(terms, rules.state().get(i), first));
            }
        }
        return wanted;
    }

    /** Parts that start alike, where there are several. */
    private List<List<Integer>> equal() {
        Map<Object, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < rules.state().size(); i++) {
            int place = i;
            List<Term> firsts =
                    rules.starts().stream().map(rule -> rule.next().get(place)).toList();
            groups.computeIfAbsent(List.of(rules.state().get(i).sort(), firsts), key -> new ArrayList<>())
                    .add(i);
        }
        return groups.values().stream().filter(group -> group.size() > 1).toList();
    }

    /** Keeps that those of a group that stay equal to its first are equal; what is left makes groups of its own. */
    private List<List<Integer>> merged(List<List<Integer>> groups, Houdini houdini) {
        Map<Term, Integer> wanted = new LinkedHashMap<>();
        for (List<Integer> group : groups) {
            for (int other : group.subList(1, group.size())) {
                Term first = rules.state().get(group.getFirst());
                wanted.put(Rules.same(terms, rules.state().get(other), first), other);
            }
        }
        Set<Term> now = new LinkedHashSet<>(kept);
        now.addAll(wanted.keySet());
        kept.addAll(houdini.kept(now));
        List<List<Integer>> left = new ArrayList<>();
        for (List<Integer> group : groups) {
            List<Integer> apart = new ArrayList<>(group.subList(1, group.size()));
            apart.removeIf(other -> kept.contains(
                    Rules.same(terms, rules.state().get(other), rules.state().get(group.getFirst()))));
            if (apart.size() > 1) {
                left.add(apart);
            }
        }
        return left;
    }

    private Rules substituted() {
        Substitution meaning = new Substitution(terms, meanings);
        return new Rules(
                terms,
                rules.state(),
                rules.starts(),
                rules.steps().stream().map(rule -> over(rule, meaning)).toList(),
                rules.asks().stream().map(rule -> over(rule, meaning)).toList());
    }

    private Rule over(Rule rule, Substitution meaning) {
        List<Term> guard = new ArrayList<>(Equations.parts(rule.guard()));
        guard.removeAll(kept);
        return new Rule(
                rule.number(),
                meaning.apply(terms.and(guard)),
                rule.inputs(),
                rule.next().stream().map(meaning::apply).toList());
    }

    /** Only those parts on which a guard or a needed part depends. */
    private Rules sliced(Rules whole) {
        Set<Term> needed = new LinkedHashSet<>();
        List<Term> open = new ArrayList<>();
        whole.asks().forEach(rule -> open.add(rule.guard()));
        whole.steps().forEach(rule -> open.add(rule.guard()));
        while (!open.isEmpty()) {
            for (Term variable : Variables.of(List.of(open.removeLast()))) {
                int place = whole.state().indexOf(variable);
                if (place >= 0 && needed.add(variable)) {
                    whole.steps().forEach(rule -> open.add(rule.next().get(place)));
                }
            }
        }
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < whole.state().size(); i++) {
            if (needed.contains(whole.state().get(i))) {
                places.add(i);
            }
        }
        return new Rules(
                terms,
                places.stream().map(whole.state()::get).toList(),
                whole.starts().stream().map(rule -> only(rule, places)).toList(),
                whole.steps().stream().map(rule -> only(rule, places)).toList(),
                whole.asks());
    }

    private Rule only(Rule rule, List<Integer> places) {
        List<Term> next = places.stream().map(rule.next()::get).toList();
        Term guard = connected(rule.guard(), next);
        List<Term> roots = new ArrayList<>(next);
        roots.add(guard);
        List<Term> inputs = new ArrayList<>(Variables.of(roots));
        inputs.retainAll(rule.inputs());
        return new Rule(rule.number(), guard, inputs, next);
    }

    /** The guard without what speaks of other inputs alone and can be true. */
    private Term connected(Term guard, List<Term> next) {
        Set<Term> reached = new LinkedHashSet<>(rules.state());
        reached.addAll(Variables.of(next));
        List<Term> apart = new ArrayList<>(Equations.parts(guard));
        List<Term> together = new ArrayList<>();
        boolean grown = true;
        while (grown) {
            List<Term> met = apart.stream()
                    .filter(part -> Variables.of(List.of(part)).stream().anyMatch(reached::contains))
                    .toList();
            met.forEach(part -> reached.addAll(Variables.of(List.of(part))));
            together.addAll(met);
            grown = apart.removeAll(met);
        }
        if (apart.isEmpty()) {
            return guard;
        }
        try (Z3Session session = new Z3Session()) {
            return session.check(BUDGET, apart).isSat() ? terms.and(together) : guard;
        }
    }
}
