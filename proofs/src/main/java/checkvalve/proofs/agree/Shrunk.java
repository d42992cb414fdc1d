package checkvalve.proofs.agree;

import checkvalve.language.meaning.Inputs;
import checkvalve.language.meaning.Interpreter;
import checkvalve.language.meaning.State;
import checkvalve.language.model.Device;
import checkvalve.language.model.Rational;
import checkvalve.proofs.check.SmtFile;
import checkvalve.proofs.solve.Z3Session;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.term.Valuation;
import checkvalve.proofs.term.Variables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * The calmest values under which a goal fails: as many as can be are what they are out of reset, by default, or with nothing
 * read, and numbers that cannot are as near to it as they can.
 */
final class Shrunk {
    private static final long BUDGET = 20_000_000;
    private static final long SMALL_BUDGET = 4_000_000;

    private final Terms terms;
    private final State reset;
    private final Inputs calm;

    Shrunk(Device device, Terms terms) {
        this.terms = terms;
        this.reset = new Interpreter(device).reset();
        this.calm = Inputs.initial(device);
    }

    /** What a place holds where nothing has happened. */
    long calm(Link link) {
        return switch (link.spot().kind()) {
            case MACHINE, ELAPSED, THRESHOLD, KEEP, TIMER, OUTPUT -> link.spot().in(reset);
            case SETTING, READING, PRESENT, ELEMENT -> link.spot().in(calm);
        };
    }

    /**
     * For each link the number that Java holds.
     *
     * @return empty where the goal does not fail, as far as Z3 can say
     */
    Optional<Map<Link, Long>> of(List<Link> links, List<SmtFile.Part> premises, Term goal) {
        List<Term> conditions =
                new ArrayList<>(premises.stream().map(SmtFile.Part::assertion).toList());
        conditions.add(terms.not(goal));
        SortedSet<Term> variables = Variables.of(conditions);
        try (Z3Session session = new Z3Session()) {
            conditions.forEach(session::add);
            if (!session.check(BUDGET).isSat()) {
                return Optional.empty();
            }
            Map<Link, Term> held = new LinkedHashMap<>();
            for (Link link : links) {
                Term number = link.before().held(terms);
                if (Variables.of(List.of(number)).stream().anyMatch(variables::contains)) {
                    held.put(link, number);
                    calm(session, number, calm(link));
                }
            }
            session.check(BUDGET);
            held.values().forEach(number -> variables.addAll(Variables.of(List.of(number))));
            Valuation values = new Valuation(session.model(variables));
            Map<Link, Long> numbers = new LinkedHashMap<>();
            for (Link link : links) {
                Term number = held.get(link);
                numbers.put(
                        link, number == null ? calm(link) : values.value(number).toLong());
            }
            return Optional.of(numbers);
        }
    }

    private void calm(Z3Session session, Term number, long wanted) {
        if (keep(session, terms.equal(number, terms.whole(wanted)))) {
            return;
        }
        if (!session.check(SMALL_BUDGET).isSat()) {
            return;
        }
        long distance = distance(session, number, wanted);
        long near = 0;
        while (distance - near > 1) {
            long middle = near + (distance - near) / 2;
            if (keep(session, within(number, wanted, middle))) {
                distance = session.check(SMALL_BUDGET).isSat()
                        ? Math.min(middle, distance(session, number, wanted))
                        : middle;
            } else {
                near = middle;
            }
        }
    }

    private static long distance(Z3Session session, Term number, long wanted) {
        return Math.abs(session.value(number).minus(Rational.of(wanted)).toLong());
    }

    private Term within(Term number, long wanted, long distance) {
        return terms.and(
                terms.atMost(terms.whole(wanted - distance), number),
                terms.atMost(number, terms.whole(wanted + distance)));
    }

    /** Asserts it if something is left then. */
    private static boolean keep(Z3Session session, Term condition) {
        if (!session.check(SMALL_BUDGET, condition).isSat()) {
            return false;
        }
        session.add(condition);
        return true;
    }
}
