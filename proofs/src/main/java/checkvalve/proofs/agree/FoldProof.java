package checkvalve.proofs.agree;

import checkvalve.language.model.Group;
import checkvalve.language.model.Rational;
import checkvalve.proofs.encode.Folds;
import checkvalve.proofs.lift.Definition;
import checkvalve.proofs.lift.Loop;
import checkvalve.proofs.lift.Tables;
import checkvalve.proofs.lift.Value.Whole;
import checkvalve.proofs.term.Op;
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
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * That the numbers a loop carries are folds over a group: which ones is guessed from a few made-up members and then proved,
 * round by round. Believed: what holds after the first round and is kept by every further one holds after the last; rounds
 * that are the same but for the names of their variables are one obligation.
 */
final class FoldProof {
    private final Terms terms;
    private final Tables tables;
    private final Elements elements;
    private final Loop loop;
    private final Map<Term, Term> carried = new LinkedHashMap<>();
    /** For each slot of the locals the fold that it is. */
    private final SortedMap<Integer, Term> folds = new TreeMap<>();

    FoldProof(Terms terms, Elements elements, Loop loop, List<Definition> definitions, Trials trials) {
        this.terms = terms;
        this.tables = new Tables(terms);
        this.elements = elements;
        this.loop = loop;
        for (Definition definition : definitions) {
            if (definition instanceof Definition.Carried(Term variable, Term value)) {
                carried.put(variable, value);
            }
        }
        guess(trials);
    }

    /** Whether the loop goes round once for each member of the group, and uses what the member has. */
    static boolean isOver(Elements elements, Loop loop, List<Definition> definitions) {
        Set<Term> used = new LinkedHashSet<>();
        for (Definition definition : definitions) {
            if (definition instanceof Definition.Carried(Term variable, Term value)
                    && loop.arrivals().getLast().values().stream().anyMatch(each -> uses(each.term(), variable))) {
                used.addAll(Variables.of(List.of(value)));
            }
        }
        int last = elements.group().high() - 1;
        return loop.arrivals().size() == last + 2 && elements.of(last).stream().anyMatch(used::contains);
    }

    private static boolean uses(Term term, Term variable) {
        return term.equals(variable)
                || term.op() == Op.ITE && term.arguments().getFirst().equals(variable);
    }

    /** What the carried numbers are after the last round, by the folds of the encoding. */
    Map<Term, Term> result() {
        Map<Term, Term> result = new LinkedHashMap<>();
        folds.forEach((slot, fold) -> replace(last().get(slot).term(), fold, result));
        return result;
    }

    private SortedMap<Integer, Whole> last() {
        return loop.arrivals().getLast();
    }

    /** A carried truth is a variable behind a choice between 1 and 0. */
    private void replace(Term number, Term fold, Map<Term, Term> replacements) {
        if (number.op() == Op.VARIABLE && carried.containsKey(number)) {
            replacements.put(number, fold);
        } else if (number.op() == Op.ITE
                && carried.containsKey(number.arguments().getFirst())) {
            replacements.put(number, fold);
            replacements.put(number.arguments().getFirst(), terms.not(tables.isEqual(fold, terms.whole(0))));
        }
    }

    private void guess(Trials trials) {
        loop.arrivals().getFirst().forEach((slot, entry) -> {
            Whole end = last().get(slot);
            if (end != null && isCarried(end.term())) {
                List<Rational> seen = trials.of(end.term());
                candidates(entry.term(), marks(seen)).stream()
                        .filter(fold -> trials.of(fold).equals(seen))
                        .findFirst()
                        .ifPresent(fold -> folds.put(slot, fold));
            }
        });
    }

    private boolean isCarried(Term number) {
        return carried.containsKey(number)
                || number.op() == Op.ITE
                        && carried.containsKey(number.arguments().getFirst());
    }

    /** What is stored when something occurs: 1 or 0, or, if few other numbers were seen, one of those. */
    private static Set<Rational> marks(List<Rational> seen) {
        Set<Rational> marks = new LinkedHashSet<>(List.of(Rational.ONE, Rational.ZERO));
        List<Rational> others = seen.stream().distinct().toList();
        marks.addAll(others.size() <= 2 ? others : List.of());
        return marks;
    }

    /** What a local that held this before the loop may be after it. */
    private List<Term> candidates(Term entry, Set<Rational> marks) {
        Term none = terms.atMost(elements.count(), terms.whole(0));
        List<Term> candidates = new ArrayList<>(List.of(terms.add(entry, elements.count())));
        for (Folds.Extremes e : elements.extremes()) {
            Group.Channel channel = elements.group().channels().get(e.channel());
            Rational resolution = Rational.of(channel.sensor().resolution());
            Term lowest = terms.scale(resolution, e.lowestReading());
            Term highest = terms.scale(resolution, e.highestReading());
            boolean above = isAtLeast(entry, channel.sensor().high());
            boolean below = isAtLeast(
                    terms.scale(Rational.of(-1), entry), -channel.sensor().low());
            candidates.add(terms.ite(none, entry, above ? lowest : terms.least(entry, lowest)));
            candidates.add(terms.ite(none, entry, below ? highest : terms.greatest(entry, highest)));
        }
        for (Folds.Occurrences o : elements.occurrences()) {
            int subsets = 1 << o.some().size();
            for (int subset = 1; subset < subsets - 1; subset++) {
                List<Term> some = new ArrayList<>();
                for (int i = 0; i < o.some().size(); i++) {
                    if ((subset >> i & 1) == 1) {
                        some.add(o.some().get(i));
                    }
                }
                marks.forEach(mark -> candidates.add(terms.ite(terms.or(some), terms.whole(mark.toLong()), entry)));
            }
        }
        return candidates;
    }

    private static boolean isAtLeast(Term entry, long limit) {
        return entry.isNumber() && entry.constant().compareTo(Rational.of(limit)) >= 0;
    }

    /** The rounds, each kind of round once. */
    List<Obligation> obligations(Premises premises) {
        Map<Term, Obligation> different = new LinkedHashMap<>();
        for (int round = 0; round < elements.group().high(); round++) {
            Obligation obligation = round(round, premises);
            different.putIfAbsent(obligation.goal(), obligation);
        }
        return List.copyOf(different.values());
    }

    private Obligation round(int round, Premises premises) {
        Map<Term, Term> before = new LinkedHashMap<>(round == 0 ? elements.none() : Map.of());
        folds.forEach((slot, fold) -> {
            Whole number = loop.arrivals().get(round).get(slot);
            if (round > 0 && number != null) {
                replace(number.term(), fold, before);
            }
        });
        Substitution known = new Substitution(terms, before);
        Substitution more = new Substitution(terms, elements.with(round));
        List<Term> kept = new ArrayList<>();
        kept.add(terms.atMost(terms.whole(0), known.apply(more.apply(elements.count()))));
        folds.forEach((slot, fold) -> {
            Whole number = loop.arrivals().get(round + 1).get(slot);
            Term after = number == null ? terms.whole(0) : defined(number.term());
            kept.add(tables.isEqual(known.apply(after), known.apply(more.apply(fold))));
        });
        Term goal = terms.implies(
                round == 0 ? terms.truth(true) : terms.atMost(terms.whole(0), elements.count()), terms.and(kept));
        String name = elements.group().name();
        return premises.bare(
                "shared",
                "fold." + name + (round == 0 ? ".first" : ".next"),
                (round == 0 ? "the first round of line " : "a further round of line ") + loop.line()
                        + " folds one more of " + name,
                elements.group().place(),
                new Substitution(terms, elements.renamed(round)).apply(goal));
    }

    /** The value that was carried, in terms of the round. */
    private Term defined(Term number) {
        if (number.op() == Op.ITE && carried.containsKey(number.arguments().getFirst())) {
            return terms.ite(carried.get(number.arguments().getFirst()), terms.whole(1), terms.whole(0));
        }
        return carried.getOrDefault(number, number);
    }
}
