package checkvalve.proofs.agree;

import checkvalve.language.model.Place;
import checkvalve.language.model.Rational;
import checkvalve.proofs.check.SmtFile;
import checkvalve.proofs.lift.Definition;
import checkvalve.proofs.solve.SolverLost;
import checkvalve.proofs.solve.Z3Session;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Substitution;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes a goal apart that solvers do not prove in one piece: parts of the class that seem to be parts of the spec, up to sign
 * and a constant where they are numbers, are proved so one by one from the inside out, and replaced. After Kuehlmann's sweeping
 * of circuits. What it finds is a list of obligations, so it need not be believed.
 */
final class Sweep {
    private static final long BUDGET = 8_000_000;

    private final Terms terms;
    private final Premises premises;
    private final Trials trials;
    private final Map<Term, Definition> definitions = new LinkedHashMap<>();
    private final Map<Term, Term> replaced = new LinkedHashMap<>();
    private final Map<List<Rational>, Term> alike = new LinkedHashMap<>();
    private final Set<Term> visited = new LinkedHashSet<>();
    private final List<Obligation> proved = new ArrayList<>();
    private final Obligation whole;

    Sweep(Terms terms, Premises premises, Trials trials, Obligation whole) {
        this.terms = terms;
        this.premises = premises;
        this.trials = trials;
        this.whole = whole;
        premises.definitions().forEach(definition -> definitions.put(definition.variable(), definition));
    }

    /** The obligations that together are as much as the whole one, which is the last, with its parts replaced. */
    List<Obligation> obligations() {
        if (whole.link() != null && whole.link().next() != null) {
            whole.link().next().terms().forEach(this::visit);
        }
        visit(whole.goal());
        Term rest = new Substitution(terms, replaced).apply(whole.goal());
        proved.add(lemma(rest, whole.part() + ".rest", whole.sentence()));
        return proved;
    }

    private void visit(Term term) {
        if (!visited.add(term)) {
            return;
        }
        if (definitions.get(term) instanceof Definition.Quotient quotient) {
            visit(quotient.dividend());
        }
        term.arguments().forEach(this::visit);
        if (term.sort() != Sort.REAL && (!term.arguments().isEmpty() || definitions.containsKey(term))) {
            merge(term);
        }
    }

    private void merge(Term term) {
        Term now = new Substitution(terms, replaced).apply(term);
        List<Rational> values = trials.of(now);
        if (values.stream().distinct().count() < 2) {
            return;
        }
        Rational sign = sign(values, term.sort());
        Rational start = term.sort() == Sort.BOOL ? Rational.ZERO : values.getFirst();
        List<Rational> form =
                values.stream().map(value -> sign.times(value.minus(start))).toList();
        Term other = alike.putIfAbsent(form, now);
        if (other != null && !other.equals(now) && other.sort() == now.sort()) {
            Term same = term.sort() == Sort.BOOL ? other : affine(other, values, sign);
            Term equal = term.sort() == Sort.BOOL ? terms.iff(now, same) : terms.equal(now, same);
            Obligation lemma = lemma(
                    equal, whole.part() + ".part." + (proved.size() + 1), "a part of the class is one of the spec");
            if (equal.isTrue() || isProved(lemma)) {
                replaced.put(term, same);
                replaced.put(now, same);
                if (!equal.isTrue()) {
                    proved.add(lemma);
                }
            }
        }
    }

    private static Rational sign(List<Rational> values, Sort sort) {
        Rational first = values.getFirst();
        boolean falls = values.stream()
                .filter(value -> !value.equals(first))
                .findFirst()
                .map(value -> value.compareTo(first) < 0)
                .orElse(false);
        return Rational.of(falls && sort == Sort.INT ? -1 : 1);
    }

    private Term affine(Term other, List<Rational> values, Rational sign) {
        List<Rational> others = trials.of(other);
        Rational factor = sign.times(sign(others, Sort.INT));
        Rational offset = values.getFirst().minus(factor.times(others.getFirst()));
        return terms.add(terms.scale(factor, other), terms.whole(offset.toLong()));
    }

    /** Under the premises with the parts replaced that are known. */
    private Obligation lemma(Term goal, String part, String sentence) {
        Substitution known = new Substitution(terms, replaced);
        List<SmtFile.Part> parts = premises.about(goal, known);
        return new Obligation(whole.item(), part, sentence, Place.NOWHERE, parts, goal, null);
    }

    private boolean isProved(Obligation lemma) {
        try (Z3Session session = new Z3Session()) {
            lemma.premises().forEach(part -> session.add(part.assertion()));
            session.add(terms.not(lemma.goal()));
            return session.check(BUDGET).isUnsat();
        } catch (SolverLost e) {
            return false;
        }
    }
}
