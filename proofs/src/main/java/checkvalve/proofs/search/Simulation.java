package checkvalve.proofs.search;

import checkvalve.language.model.Rational;
import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.Folds;
import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.term.Op;
import checkvalve.proofs.term.Sheet;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Tape;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Variables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Runs a system on random inputs that dwell at the constants it compares them with, and leaps over quiet time. The world's
 * laws are left out, so it says nothing about what is tied to them.
 */
final class Simulation {
    private static final int TRIES = 40;
    private static final int LONG = 40;

    private final TransitionSystem system;
    private final Tape tape;
    private final Sheet sheet;
    private final Random random;
    private final List<Integer> sensing = new ArrayList<>();
    private final Map<Term, double[]> interesting = new HashMap<>();
    private final Set<Term> together = new HashSet<>();
    private final Map<Term, Term> truths = new HashMap<>();
    private final int[] stateSlots;
    private final int[] nextSlots;
    private final int[] inputSlots;
    private final List<double[]> inputConstants = new ArrayList<>();
    private final List<double[]> openings;
    /** Inputs that were found to lead somewhere. */
    private final List<double[]> ways = new ArrayList<>();

    private final Places places;
    private double[] state;

    /**
     * @param openings inputs to try now and then, in the order of the system's
     * @param seed of all that is random
     */
    Simulation(TransitionSystem system, List<double[]> openings, long seed) {
        this.random = new Random(seed);
        this.system = system;
        this.openings = openings;
        List<Term> roots = new ArrayList<>();
        system.state().forEach(variable -> {
            roots.add(variable.variable());
            roots.add(variable.next());
        });
        roots.addAll(system.inputs());
        roots.addAll(system.layout().quotients().keySet());
        roots.addAll(system.layout().quotients().values());
        system.facts().forEach(fact -> roots.add(fact.condition()));
        tape = new Tape(roots);
        sheet = new Sheet(tape);
        system.facts().stream()
                .filter(fact -> fact.kind() != Fact.Kind.WORLD)
                .forEach(fact -> sensing.add(tape.slot(fact.condition())));
        mine(roots);
        stateSlots =
                system.state().stream().mapToInt(v -> tape.slot(v.variable())).toArray();
        nextSlots = system.state().stream().mapToInt(v -> tape.slot(v.next())).toArray();
        inputSlots = system.inputs().stream().mapToInt(tape::slot).toArray();
        system.inputs().forEach(input -> inputConstants.add(interesting.getOrDefault(input, new double[] {0, 1})));
        pair();
        places = new Places(system);
        reset();
    }

    private void reset() {
        state = new double[system.state().size()];
        for (int i = 0; i < state.length; i++) {
            Term initial = system.state().get(i).initial();
            state[i] = initial == null || initial.op() == Op.FALSE ? 0 : initial.op() == Op.TRUE ? 1 : number(initial);
        }
    }

    private static double number(Term term) {
        return term.isNumber() ? number(term.constant()) : 0;
    }

    /** The constants that each input is compared with alone, and their neighbours. */
    private void mine(List<Term> roots) {
        Map<Term, Set<Double>> found = new TreeMap<>();
        Set<Term> seen = new HashSet<>();
        roots.forEach(root -> mine(root, seen, found));
        found.forEach((variable, set) -> interesting.put(
                variable, set.stream().mapToDouble(Double::doubleValue).toArray()));
    }

    private void mine(Term term, Set<Term> seen, Map<Term, Set<Double>> found) {
        if (!seen.add(term)) {
            return;
        }
        if (term.op() == Op.AT_MOST_ZERO || term.op() == Op.ZERO) {
            Term linear = term.arguments().getFirst();
            if (linear.op() == Op.LINEAR && linear.arguments().size() == 1) {
                double at = -number(linear.constant())
                        / number(linear.coefficients().getFirst());
                Set<Double> set = found.computeIfAbsent(linear.arguments().getFirst(), key -> new TreeSet<>());
                set.addAll(List.of(Math.floor(at) - 1, Math.floor(at), Math.floor(at) + 1));
            } else {
                together.addAll(linear.arguments());
            }
        }
        term.arguments().forEach(argument -> mine(argument, seen, found));
    }

    /** As near as a double is. */
    static double number(Rational value) {
        return value.numerator().doubleValue() / value.denominator().doubleValue();
    }

    /** Each truth that follows a reading: set to what is read, its sensor is content. */
    private void pair() {
        for (int i = 0; i < system.layout().readings().size(); i++) {
            Term reading = system.layout().readings().get(i).terms().getFirst();
            Term actual = system.layout().actuals().get(i).terms().getFirst();
            if (actual.sort() == Sort.REAL && actual.op() == Op.VARIABLE) {
                truths.put(actual, reading);
            }
        }
    }

    List<double[]> openings() {
        return openings;
    }

    /** The state that it has come to, in the order of the system's variables; not to be changed. */
    double[] state() {
        return state;
    }

    /** Another tick, or a leap over quiet time; whether it came to a place that is not known well. */
    boolean advance() {
        int kind = random.nextInt(12);
        if (kind < 8) {
            for (int leaps = kind == 0 ? LONG : 1 + random.nextInt(6); leaps > 0; leaps--) {
                leap();
            }
        } else if (kind == 8 && open(openings) || kind == 9 && open(ways) || choose()) {
            step();
        }
        return note();
    }

    /** Notes a visit; whether the place is not known well yet. */
    boolean note() {
        return places.note(state, sheet);
    }

    /** Goes on from a state, which was come to before; from reset where it is null. */
    void goTo(double[] known) {
        if (known == null) {
            reset();
        } else {
            state = known.clone();
        }
    }

    /** Inputs to go on with; those that are not named stay as they are. */
    void take(Map<Term, Rational> inputs) {
        for (int i = 0; i < inputSlots.length; i++) {
            Rational value = inputs.get(system.inputs().get(i));
            if (value != null) {
                sheet.set(inputSlots[i], number(value));
            }
        }
        ways.add(Arrays.stream(inputSlots).mapToDouble(sheet::get).toArray());
    }

    /** One tick with the same inputs. */
    long tick() {
        moved();
        return 1;
    }

    /** Goes on from somewhere else: where it has seldom been, or from reset. */
    void turn() {
        Places.Place place = random.nextInt(8) == 0 ? null : places.seldom(random);
        if (place == null) {
            reset();
        } else {
            state = place.state().clone();
            sheet.restore(place.inputs());
        }
    }

    private void load() {
        for (int i = 0; i < state.length; i++) {
            sheet.set(stateSlots[i], state[i]);
        }
    }

    /** Inputs that make something happen, perhaps; false when sensors do not permit them here. */
    private boolean open(List<double[]> known) {
        if (known.isEmpty()) {
            return false;
        }
        double[] before = sheet.copy();
        load();
        double[] inputs = known.get(random.nextInt(known.size()));
        for (int i = 0; i < inputSlots.length; i++) {
            sheet.set(inputSlots[i], inputs[i]);
        }
        settle();
        if (sensed()) {
            return true;
        }
        sheet.restore(before);
        return false;
    }

    /** Other inputs, at least in part; false when none were found that sensors and settings permit. */
    private boolean choose() {
        double[] before = sheet.copy();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            load();
            int rate = random.nextInt(3) != 0 ? 1 : 1 + random.nextInt(inputSlots.length);
            for (int i = 0; i < inputSlots.length; i++) {
                sheet.set(inputSlots[i], random.nextInt(inputSlots.length) < rate ? value(i) : before[inputSlots[i]]);
            }
            follow();
            settle();
            if (sensed()) {
                return true;
            }
        }
        sheet.restore(before);
        return false;
    }

    /** Evaluates everything, quotients first. */
    private void settle() {
        sheet.settle();
        system.layout().quotients().forEach((quotient, of) -> {
            sheet.set(tape.slot(quotient), Math.floor(sheet.get(tape.slot(of))));
            sheet.settle();
        });
    }

    private boolean sensed() {
        for (int slot : sensing) {
            if (sheet.get(slot) == 0) {
                return false;
            }
        }
        return true;
    }

    private double value(int input) {
        if (system.inputs().get(input).sort() == Sort.BOOL) {
            return random.nextInt(2);
        }
        double[] known = inputConstants.get(input);
        return known[random.nextInt(known.length)];
    }

    private void follow() {
        truths.forEach((actual, reading) -> sheet.set(tape.slot(actual), of(reading)));
        for (Folds.Extremes e : system.layout().folds().extremes()) {
            double low = sheet.get(tape.slot(e.lowestReading()));
            double high = sheet.get(tape.slot(e.highestReading()));
            sheet.set(tape.slot(e.lowestReading()), Math.min(low, high));
            sheet.set(tape.slot(e.highestReading()), Math.max(low, high));
            long step = system.device()
                    .groups()
                    .get(e.group())
                    .channels()
                    .get(e.channel())
                    .sensor()
                    .resolution();
            sheet.set(tape.slot(e.lowestActual()), step * Math.min(low, high));
            sheet.set(tape.slot(e.highestActual()), step * Math.max(low, high));
        }
    }

    private double of(Term term) {
        return tape.slot(term) >= 0 ? sheet.get(tape.slot(term)) : scaled(term);
    }

    private double scaled(Term term) {
        double sum = number(term.constant());
        for (int i = 0; i < term.arguments().size(); i++) {
            sum += number(term.coefficients().get(i)) * of(term.arguments().get(i));
        }
        return sum;
    }

    private void step() {
        double[] next = new double[state.length];
        for (int i = 0; i < next.length; i++) {
            next[i] = sheet.get(nextSlots[i]);
        }
        state = next;
    }

    /** Two more ticks with the same inputs; and if both moved counters alike, as many as bring none past a constant. */
    void leap() {
        leap(Long.MAX_VALUE);
    }

    /** The same, but no more ticks than so many; how many they were. */
    long leap(long ticks) {
        double[] first = moved();
        double[] second = moved();
        double most = ticks - 2;
        boolean moves = false;
        for (int i = 0; i < state.length; i++) {
            StateVariable variable = system.state().get(i);
            if (first[i] != second[i]) {
                return 2;
            }
            if (second[i] != 0) {
                moves = true;
                most = variable.role() == StateVariable.Role.MODE
                        ? 0
                        : Math.min(most, room(variable, state[i], second[i]));
            }
        }
        if (!moves) {
            return ticks;
        }
        if (most > 1) {
            for (int i = 0; i < state.length; i++) {
                state[i] += second[i] * most;
            }
            return 2 + (long) most;
        }
        return 2;
    }

    /** Makes a tick; how far each state variable moved in it. */
    private double[] moved() {
        double[] before = state;
        load();
        settle();
        step();
        double[] moved = new double[state.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = state[i] - before[i];
        }
        return moved;
    }

    /** Only what is compared with constants alone may leap, and only up to the next of them. */
    private double room(StateVariable variable, double at, double moved) {
        double[] constants = interesting.get(variable.variable());
        if (constants == null || together.contains(variable.variable())) {
            return constants == null && variable.role() == StateVariable.Role.COUNTER ? 1_000_000 : 0;
        }
        double ahead = Double.MAX_VALUE;
        for (double constant : constants) {
            double ticks = (constant - at) / moved;
            if (ticks > 0) {
                ahead = Math.min(ahead, ticks);
            }
        }
        return ahead == Double.MAX_VALUE ? 0 : Math.max(0, Math.floor(ahead) - 2);
    }

    /** The state variables whose relations the simulation may judge: those that no law of the world bears on. */
    Set<Term> judged() {
        Set<Term> bound = new HashSet<>();
        system.facts().stream()
                .filter(fact -> fact.kind() == Fact.Kind.WORLD)
                .forEach(fact -> bound.addAll(Variables.of(List.of(fact.condition()))));
        system.state().forEach(variable -> bound.remove(variable.variable()));
        Set<Term> judged = new HashSet<>();
        for (StateVariable variable : system.state()) {
            boolean free = Variables.of(List.of(variable.next())).stream().noneMatch(bound::contains);
            if (free && variable.role() != StateVariable.Role.MEMORY) {
                judged.add(variable.variable());
            }
        }
        return judged;
    }
}
