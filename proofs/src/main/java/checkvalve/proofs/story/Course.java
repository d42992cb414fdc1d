package checkvalve.proofs.story;

import checkvalve.language.model.Rational;
import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.term.Op;
import checkvalve.proofs.term.Sheet;
import checkvalve.proofs.term.Tape;
import checkvalve.proofs.term.Term;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Follows runs through a part of the system that they were not found for, and from each of their stops into quiet time. It
 * is done in floating point, so what comes of it says only where to look.
 */
final class Course {
    /** Leaps that may be made for a moment; what takes more is not followed. */
    private static final int PATIENCE = 1_000;
    /** Stops that are made in quiet time. */
    private static final int STOPS = 12;

    private static final long LONGEST = 10_000_000;

    private final TransitionSystem system;
    private final Cone cone;
    private final Map<Term, Term> quotients = new LinkedHashMap<>();
    private final Tape tape;
    private final Sheet sheet;
    private final int[] facts;
    /** What the comparisons compare with zero. */
    private final int[] compared;

    /** Inputs that a run must say. */
    private final List<Term> outside;

    private final int[] here;
    private final int[] next;
    private double[] state;
    /** Whether all facts held in all ticks since it was set. */
    private boolean permitted;

    Course(TransitionSystem system, Cone cone) {
        this.system = system;
        this.cone = cone;
        system.layout().quotients().forEach((quotient, of) -> {
            if (cone.quotients().contains(quotient)) {
                quotients.put(quotient, of);
            }
        });
        List<Term> roots = new ArrayList<>(cone.inputs());
        cone.state().forEach(one -> {
            roots.add(one.variable());
            roots.add(one.next());
        });
        cone.facts().stream().map(Fact::condition).forEach(roots::add);
        roots.addAll(quotients.keySet());
        roots.addAll(quotients.values());
        tape = new Tape(roots);
        sheet = new Sheet(tape);
        facts = cone.facts().stream()
                .mapToInt(fact -> tape.slot(fact.condition()))
                .toArray();
        compared = tape.terms().stream()
                .filter(term -> term.op() == Op.AT_MOST_ZERO || term.op() == Op.ZERO)
                .mapToInt(term -> tape.slot(term.arguments().getFirst()))
                .toArray();
        outside = cone.inputs().stream()
                .filter(input -> !Cone.startsWindow(input))
                .toList();
        here = cone.state().stream().mapToInt(one -> tape.slot(one.variable())).toArray();
        next = cone.state().stream().mapToInt(one -> tape.slot(one.next())).toArray();
    }

    /**
     * Where a run out of reset comes to after each of its moments, as far as it could be followed; and from each of them
     * where it comes to when nothing changes outside, as long as the facts permit. Nowhere, when the run does not say all
     * that comes from outside. Windows start at once, or not at all.
     */
    List<Waypoint> along(List<Moment> run) {
        List<Waypoint> met = new ArrayList<>();
        if (run.stream().allMatch(moment -> moment.values().keySet().containsAll(outside))) {
            along(run, 0, met);
            if (outside.size() < cone.inputs().size()) {
                along(run, 1, met);
            }
        }
        return met;
    }

    private void along(List<Moment> run, double windows, List<Waypoint> met) {
        reset();
        for (int i = 0; i < run.size() && follows(run.get(i), windows); i++) {
            if (i + 1 < run.size()) {
                take(run.get(i + 1).values());
            }
            double[] stop = state;
            List<Moment> way = run.subList(0, i + 1);
            met.add(new Waypoint(values(), way, false));
            dwell(way).ifPresent(met::add);
            state = stop;
        }
    }

    /** Out of reset, before any tick. */
    Waypoint start() {
        reset();
        return new Waypoint(values(), List.of(), false);
    }

    private void reset() {
        state = cone.state().stream().mapToDouble(Course::initial).toArray();
    }

    private static double initial(StateVariable one) {
        Term initial = one.initial();
        if (initial == null || !initial.isNumber()) {
            return initial != null && initial.isTrue() ? 1 : 0;
        }
        return number(initial.constant());
    }

    private static double number(Rational value) {
        return value.numerator().doubleValue() / value.denominator().doubleValue();
    }

    private static Rational rational(double value) {
        BigDecimal exactly = new BigDecimal(value).stripTrailingZeros();
        return exactly.scale() <= 0
                ? new Rational(exactly.toBigInteger(), BigInteger.ONE)
                : new Rational(exactly.unscaledValue(), BigInteger.TEN.pow(exactly.scale()));
    }

    /** What is known of the state, whatever was made of it. */
    private void take(Map<Term, Rational> known) {
        state = state.clone();
        for (int i = 0; i < state.length; i++) {
            Rational value = known.get(cone.state().get(i).variable());
            state[i] = value == null ? state[i] : number(value);
        }
    }

    private Map<Term, Rational> values() {
        Map<Term, Rational> values = new LinkedHashMap<>();
        for (int i = 0; i < state.length; i++) {
            values.put(cone.state().get(i).variable(), rational(state[i]));
        }
        return values;
    }

    private boolean follows(Moment moment, double windows) {
        take(moment.values());
        for (Term input : cone.inputs()) {
            Rational value = moment.values().get(input);
            sheet.set(tape.slot(input), value == null ? windows : number(value));
        }
        int made = 0;
        for (long left = moment.ticks(); left > 0 && made <= PATIENCE; made++) {
            left -= left > 3 ? leap(left) : tick();
        }
        return made <= PATIENCE;
    }

    /** Goes on after the last moment of a way with the inputs that are there, as far as that leads. */
    private Optional<Waypoint> dwell(List<Moment> way) {
        List<Moment> longer = new ArrayList<>(way);
        Optional<Waypoint> reached = Optional.empty();
        Map<Term, Rational> inputs = new HashMap<>(way.getLast().values());
        system.state().forEach(one -> inputs.remove(one.variable()));
        permitted = true;
        for (int stop = 0; stop < STOPS; stop++) {
            double[] before = state;
            Map<Term, Rational> values = new HashMap<>(inputs);
            values.putAll(values());
            long ticks = leap(LONGEST);
            if (!permitted || Arrays.equals(before, state)) {
                return reached;
            }
            longer.add(new Moment(values, ticks));
            reached = Optional.of(new Waypoint(values(), List.copyOf(longer), true));
        }
        return reached;
    }

    private void settle() {
        for (int i = 0; i < state.length; i++) {
            sheet.set(here[i], state[i]);
        }
        sheet.settle();
        quotients.forEach((quotient, of) -> {
            sheet.set(tape.slot(quotient), Math.floor(sheet.get(tape.slot(of))));
            sheet.settle();
        });
        for (int fact : facts) {
            permitted &= sheet.get(fact) != 0;
        }
    }

    private int tick() {
        settle();
        state = Arrays.stream(next).mapToDouble(sheet::get).toArray();
        return 1;
    }

    /** Three ticks; and when all has moved alike in two of them, as many more as change no comparison. */
    private long leap(long most) {
        tick();
        double[] first = sheet.copy();
        tick();
        double[] second = sheet.copy();
        tick();
        double[] third = sheet.copy();
        for (int i = 0; i < third.length; i++) {
            if (second[i] - first[i] != third[i] - second[i]) {
                return 3;
            }
        }
        double room = most - 3;
        for (Term of : quotients.values()) {
            room = second[tape.slot(of)] == third[tape.slot(of)] ? room : 0;
        }
        for (int number : compared) {
            room = Math.min(room, room(third[number], third[number] - second[number]));
        }
        double leapt = Math.max(0, Math.floor(room) - 1);
        for (int i = 0; i < state.length; i++) {
            state[i] += leapt * (third[here[i]] - second[here[i]]);
        }
        return 3 + (long) leapt;
    }

    /** How many ticks it takes a number that moves towards zero to come there; however long for others. */
    private static double room(double number, double moved) {
        return moved == 0 || number * moved > 0 ? Double.MAX_VALUE : Math.abs(number / moved);
    }
}
