package checkvalve.proofs.check;

import checkvalve.language.model.Rational;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Substitution;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A made-up device of typical shape: timers that run under conditions on readings, flags that are set when a timer is due,
 * modes that follow the flags. Its invariants are inductive by construction.
 */
public final class TimerSystem {
    private final Terms terms;
    private final Random random;
    private final List<Term> readings = new ArrayList<>();
    private final Map<Term, Term> next = new HashMap<>();
    private final List<Term> invariants = new ArrayList<>();

    public TimerSystem(Terms terms, int timers, int modes, long seed) {
        this.terms = terms;
        this.random = new Random(seed);
        for (int i = 0; i < 10; i++) {
            readings.add(terms.variable("reading." + i, i % 3 == 0 ? Sort.REAL : Sort.INT));
        }
        List<Term> flags = new ArrayList<>();
        Term[] before = new Term[3];
        long limit = 0;
        for (int i = 0; i < timers; i++) {
            limit = i % 4 == 0 ? random.nextInt(5_000, 300_000) : limit + random.nextInt(1000);
            before = timer(i, limit, i % 4 == 0 ? null : before);
            flags.add(before[2]);
        }
        for (int i = 0; i < modes; i++) {
            mode(i, flags);
        }
    }

    private Term above() {
        return terms.atMost(terms.real(Rational.of(random.nextInt(1, 5000), 7)), readings.get(random.nextInt(10)));
    }

    /** Condition, timer, flag. A condition that is wider than the one before keeps its timer ahead of that one's. */
    private Term[] timer(int i, long limit, Term[] narrower) {
        Term timer = terms.variable("timer." + i, Sort.INT);
        Term flag = terms.variable("flag." + i, Sort.BOOL);
        long due = limit / 2 + 1;
        Term fresh = terms.and(above(), terms.or(above(), terms.not(above())));
        Term runs = narrower == null ? fresh : terms.or(narrower[0], fresh);
        Term longer = terms.least(terms.add(timer, terms.whole(1)), terms.whole(limit));
        Term later = terms.ite(runs, longer, terms.whole(0));
        next.put(timer, later);
        next.put(flag, terms.and(runs, terms.or(flag, terms.atMost(terms.whole(due), later))));
        invariants.add(terms.and(terms.atMost(terms.whole(0), timer), terms.atMost(timer, terms.whole(limit))));
        invariants.add(terms.iff(flag, terms.atMost(terms.whole(due), timer)));
        if (narrower != null) {
            invariants.add(terms.atMost(narrower[1], timer));
        }
        return new Term[] {runs, timer, flag};
    }

    private void mode(int i, List<Term> flags) {
        Term on = terms.variable("mode." + i, Sort.BOOL);
        Term set = flags.get(random.nextInt(flags.size()));
        next.put(on, terms.ite(next.get(set), terms.or(on, above()), terms.truth(false)));
        invariants.add(terms.implies(on, set));
    }

    public List<Term> invariants() {
        return invariants;
    }

    public Map<Term, Term> next() {
        return next;
    }

    /** All invariants now, one of them broken a tick later. */
    public SmtFile.Obligation step() {
        Substitution tick = new Substitution(terms, next);
        List<SmtFile.Part> parts = new ArrayList<>();
        for (Term invariant : invariants) {
            parts.add(new SmtFile.Part("invariant", invariant));
        }
        List<Term> after = invariants.stream().map(tick::apply).toList();
        return new SmtFile.Obligation(
                List.of("every invariant survives a tick"), parts, terms.not(terms.and(after)), Map.of());
    }
}
