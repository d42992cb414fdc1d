package checkvalve.proofs.agree;

import checkvalve.language.model.Place;
import checkvalve.language.model.Rational;
import checkvalve.proofs.check.SmtFile;
import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.Folds;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.lift.Cell;
import checkvalve.proofs.lift.Definition;
import checkvalve.proofs.lift.Intervals;
import checkvalve.proofs.lift.Value;
import checkvalve.proofs.lift.Value.Whole;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Substitution;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.term.Variables;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What may be used in a proof of agreement: which values settings and readings can have, what folds give, what quotients are,
 * and bounds. Believed. No law and no assumption of the plant is among it: agreement is for all that can be read.
 */
final class Premises {
    private final Terms terms;
    private final Intervals intervals;
    private final List<Source> sources = new ArrayList<>();
    private final Set<Term> quotients;
    private final List<Definition> definitions = new ArrayList<>();

    /**
     * @param defined a variable that exists only where this is used; null for what holds of others
     */
    private record Source(Term defined, Set<Term> variables, SmtFile.Part part) {}

    /**
     * @param seen the variables of the core's state, of settings and of readings
     */
    Premises(TransitionSystem system, Intervals intervals, Set<Term> seen) {
        this.terms = system.terms();
        this.intervals = intervals;
        Set<Term> allowed = new LinkedHashSet<>(seen);
        Folds folds = system.layout().folds();
        allowed.addAll(folds.counts().values());
        folds.extremes().forEach(e -> allowed.addAll(List.of(e.lowestReading(), e.highestReading())));
        folds.occurrences().forEach(o -> allowed.addAll(o.some()));
        quotients = system.layout().quotients().keySet();
        allowed.addAll(quotients);
        system.layout().quotients().forEach((q, dividend) -> definitions.add(new Definition.Quotient(q, dividend, 1)));
        for (Fact fact : system.facts()) {
            Set<Term> variables = Variables.of(List.of(fact.condition()));
            if (fact.kind() != Fact.Kind.WORLD && allowed.containsAll(variables)) {
                Term defined = fact.kind() == Fact.Kind.DEFINITION ? last(variables, quotients) : null;
                sources.add(new Source(defined, variables, new SmtFile.Part(fact.origin(), fact.condition())));
            }
        }
    }

    /** Quotients are numbered as they are made; the last one in its own definition is the one that is defined. */
    private static Term last(Set<Term> variables, Set<Term> quotients) {
        return variables.stream()
                .filter(quotients::contains)
                .max(Term::compareTo)
                .orElseThrow();
    }

    /** What quotients are that the lift has made, with parts of their dividends replaced. */
    void add(List<Definition> more, Substitution replaced) {
        for (Definition definition : more) {
            if (definition instanceof Definition.Quotient(Term q, Term dividend, long divisor)) {
                Term low = terms.scale(Rational.of(divisor), q);
                Term high = terms.add(low, terms.whole(divisor - 1));
                Term whole = replaced.apply(dividend);
                definitions.add(new Definition.Quotient(q, whole, divisor));
                Term inside = terms.and(terms.atMost(low, whole), terms.atMost(whole, high));
                sources.add(new Source(
                        q,
                        Variables.of(List.of(inside)),
                        new SmtFile.Part("a quotient of the class, rounded down", inside)));
            }
        }
    }

    /** An obligation under all that has to do with its goal. */
    Obligation obligation(String item, String part, String sentence, Place place, Term goal) {
        return obligation(item, part, sentence, place, goal, null);
    }

    /** Likewise, about what is left in the place of a link. */
    Obligation obligation(String item, String part, String sentence, Place place, Term goal, Link link) {
        return new Obligation(item, part, sentence, place, about(List.of(goal), sources), goal, link);
    }

    /** An obligation under bounds alone. */
    Obligation bare(String item, String part, String sentence, Place place, Term goal) {
        List<SmtFile.Part> parts = new ArrayList<>();
        Variables.of(List.of(goal)).forEach(variable -> bounds(variable, parts));
        return new Obligation(item, part, sentence, place, parts, goal, null);
    }

    /** Something else that holds of the variables in it. */
    void add(Term condition, String comment) {
        sources.add(new Source(null, Variables.of(List.of(condition)), new SmtFile.Part(comment, condition)));
    }

    /** That nothing else in memory is changed; what is seen to be the same needs no proof. */
    List<Obligation> unchanged(String item, Map<Cell, Value> before, Map<Cell, Value> after, Collection<Cell> others) {
        List<Obligation> changed = new ArrayList<>();
        new TreeMap<>(before).forEach((cell, value) -> {
            if (!others.contains(cell)
                    && value instanceof Whole was
                    && after.get(cell) instanceof Whole is
                    && !was.term().equals(is.term())) {
                String sentence = "`" + cell.field() + "` is left as it was";
                Term same = terms.equal(was.term(), is.term());
                changed.add(obligation(item, "unchanged." + cell.field(), sentence, Place.NOWHERE, same));
            }
        });
        return changed;
    }

    /** What settings may be, as the encoding says it: all that is said of their variables and of nothing else. */
    Map<SmtFile.Part, List<Term>> rules(Set<Term> settings) {
        Map<SmtFile.Part, List<Term>> rules = new LinkedHashMap<>();
        for (Source source : sources) {
            Set<Term> variables = new TreeSet<>(source.variables);
            List<Term> definitions = new ArrayList<>();
            boolean more = source.defined == null;
            while (more) {
                more = false;
                for (Source other : sources) {
                    if (other.defined != null
                            && variables.contains(other.defined)
                            && !definitions.contains(other.part.assertion())) {
                        definitions.add(other.part.assertion());
                        variables.addAll(other.variables);
                        more = true;
                    }
                }
            }
            variables.removeAll(quotients);
            if (source.defined == null && settings.containsAll(variables)) {
                rules.put(source.part, definitions);
            }
        }
        return rules;
    }

    /** The quotients of the encoding, and those that were added. */
    List<Definition> definitions() {
        return definitions;
    }

    Set<Term> quotients() {
        return quotients;
    }

    /** Those that have to do with the terms, by the variables that they share. */
    List<SmtFile.Part> about(Term goal, Substitution known) {
        List<Source> rewritten = new ArrayList<>();
        for (Source source : sources) {
            Term condition = known.apply(source.part.assertion());
            Set<Term> variables = Variables.of(List.of(condition));
            if (source.defined == null || variables.contains(source.defined)) {
                rewritten.add(
                        new Source(source.defined, variables, new SmtFile.Part(source.part.comment(), condition)));
            }
        }
        return about(List.of(goal), rewritten);
    }

    private List<SmtFile.Part> about(List<Term> goals, List<Source> sources) {
        Set<Term> variables = new TreeSet<>(Variables.of(goals));
        Set<Source> used = new LinkedHashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Source source : sources) {
                boolean touches = source.defined == null
                        ? source.variables.stream().anyMatch(variables::contains)
                        : variables.contains(source.defined);
                if (touches && used.add(source)) {
                    more |= variables.addAll(source.variables);
                }
            }
        }
        List<SmtFile.Part> parts = new ArrayList<>();
        sources.stream().filter(used::contains).map(Source::part).forEach(parts::add);
        variables.forEach(variable -> bounds(variable, parts));
        return parts;
    }

    List<SmtFile.Part> all() {
        List<Term> all = new ArrayList<>();
        sources.forEach(source -> all.addAll(source.variables));
        return about(all, sources);
    }

    private void bounds(Term variable, List<SmtFile.Part> parts) {
        if (variable.sort() == Sort.INT) {
            intervals.bounds(variable).ifPresent(range -> {
                Term inside = terms.and(
                        terms.atMost(number(range.low()), variable), terms.atMost(variable, number(range.high())));
                if (parts.stream().noneMatch(part -> part.assertion().equals(inside))) {
                    parts.add(new SmtFile.Part(variable.name() + " is within its bounds", inside));
                }
            });
        }
    }

    private Term number(BigInteger value) {
        return terms.whole(value.longValueExact());
    }
}
