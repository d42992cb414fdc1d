package checkvalve.proofs.search;

import checkvalve.language.model.Keep;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Threshold;
import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.term.Op;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.term.Variables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Proposes relations over the state: which modes go together, how counters are bounded in a mode, how two counters
 * relate in a mode. The tool knows every timer and observer, so it need not guess what to relate.
 */
final class Candidates {
    /** Two counters that move together differ by as much as their updates can lie apart within a tick. */
    private static final long[] OFFSETS = {-1, 0, 1, 2};

    private final TransitionSystem system;
    private final Terms terms;
    private final List<Term> modes = new ArrayList<>();
    private final Set<Term> leading = new LinkedHashSet<>();
    private final List<Term> counters = new ArrayList<>();
    private final List<Term> numbers = new ArrayList<>();
    private final Map<Term, SortedSet<Long>> constants = new HashMap<>();
    private final Map<Term, Term> weaker = new HashMap<>();
    private final Map<Term, Long> caps = new HashMap<>();

    Candidates(TransitionSystem system, Cone cone) {
        this.system = system;
        this.terms = system.terms();
        Set<Term> inMachines = new HashSet<>();
        for (List<Term> states : system.layout().machinesBefore()) {
            Set<Term> variables = Variables.of(states);
            inMachines.addAll(variables);
            if (cone.hasAll(variables)) {
                modes.addAll(states);
                leading.addAll(states);
            }
        }
        Map<String, List<Term>> choices = new LinkedHashMap<>();
        for (StateVariable variable : system.state()) {
            if (cone.has(variable) && !inMachines.contains(variable.variable())) {
                sort(variable, choices);
            }
        }
        choices.forEach(this::members);
        Set<String> outputs = new HashSet<>();
        system.device().outputs().forEach(output -> outputs.add(output.name()));
        choices.keySet().stream().filter(outputs::contains).forEach(name -> leading.addAll(of(choices.get(name))));
        modes.removeIf(mode -> mode.isTrue() || mode.isFalse());
        mineConstants();
    }

    private void sort(StateVariable variable, Map<String, List<Term>> choices) {
        Term term = variable.variable();
        if (term.sort() == Sort.BOOL) {
            int end = term.name().indexOf('=');
            String owner = end < 0 ? term.name() : term.name().substring(0, end);
            choices.computeIfAbsent(owner, key -> new ArrayList<>()).add(term);
        } else if (variable.role() == StateVariable.Role.COUNTER) {
            counters.add(term);
        } else if (variable.role() == StateVariable.Role.NUMBER) {
            numbers.add(term);
        }
    }

    /** A truth is a mode; of an enumeration each member is. */
    private void members(String owner, List<Term> booleans) {
        modes.addAll(booleans.size() == 1 ? booleans : of(booleans));
    }

    /** The members of an enumeration: the first whose boolean holds, or the one without. */
    private List<Term> of(List<Term> booleans) {
        if (booleans.size() == 1) {
            return booleans;
        }
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

    private List<Term> literals() {
        List<Term> literals = new ArrayList<>();
        for (Term mode : modes) {
            literals.add(mode);
            literals.add(terms.not(mode));
        }
        return literals;
    }

    /** Each mode alone, and the state of each machine and the value of each output with each other mode. */
    Set<Term> ofModes() {
        Set<Term> found = new LinkedHashSet<>(literals());
        for (Term one : literals()) {
            for (Term lead : leading) {
                found.add(terms.or(one, lead));
                found.add(terms.or(one, terms.not(lead)));
            }
        }
        found.removeIf(Term::isTrue);
        return found;
    }

    /** Each mode alone, and that each counter is idle: what an assumption may rule out altogether. */
    Set<Term> ofUnits() {
        Set<Term> found = new LinkedHashSet<>(literals());
        counters.forEach(counter -> found.add(terms.atMost(counter, terms.whole(0))));
        return found;
    }

    /** The range of each counter, and the constants that bound each other number. */
    Set<Term> ofRanges() {
        Set<Term> found = new LinkedHashSet<>();
        for (Term counter : counters) {
            found.add(terms.atMost(terms.whole(0), counter));
            if (caps.containsKey(counter)) {
                found.add(terms.atMost(counter, terms.whole(caps.get(counter))));
            }
        }
        for (Term number : numbers) {
            for (long bound : constants.get(number)) {
                found.add(terms.atMost(number, terms.whole(bound)));
                found.add(terms.atMost(terms.whole(bound), number));
            }
        }
        return found;
    }

    /** In which modes one of these counters is idle, or running. */
    Set<Term> ofIdleness(Set<Term> own) {
        Set<Term> found = new LinkedHashSet<>();
        for (Term counter : own) {
            Term idle = terms.atMost(counter, terms.whole(0));
            for (Term guard : literals()) {
                found.add(terms.implies(guard, idle));
                found.add(terms.implies(guard, terms.not(idle)));
            }
        }
        return found;
    }

    private List<Term> all() {
        List<Term> all = new ArrayList<>(counters);
        all.addAll(numbers);
        return all;
    }

    /**
     * {@code x <= y + c}, with y saturated left out or not; always, or in one state of a machine or with one value of an
     * output. Of those that the sieve leaves, the strongest few.
     *
     * @param own counters of which exactly one is in each pair
     */
    Set<Term> ofPairs(Set<Term> own, Sieve sieve) {
        List<Term> guards = new ArrayList<>(List.of(terms.truth(true)));
        guards.addAll(leading);
        return strongest(chains(own, guards, OFFSETS), sieve);
    }

    /**
     * The same between the time in a state and an own counter, in that state with a threshold tripped; and with offsets as
     * long as a timer of the core.
     */
    Set<Term> ofDistantPairs(Set<Term> own, Sieve sieve) {
        List<List<Term>> chains = new ArrayList<>();
        for (int i = 0; i < system.device().machines().size(); i++) {
            Term elapsed = terms.variable(system.device().machines().get(i).name() + " elapsed", Sort.INT);
            if (counters.contains(elapsed)) {
                List<Term> guards = tripped(system.layout().machinesBefore().get(i));
                own.forEach(counter -> chains.addAll(chains(counter, elapsed, guards, OFFSETS)));
                own.forEach(counter -> chains.addAll(chains(elapsed, counter, guards, OFFSETS)));
            }
        }
        Set<Term> found = strongest(chains, sieve);
        found.addAll(strongest(chains(own, List.of(terms.truth(true)), distances(own)), sieve));
        return found;
    }

    private List<Term> tripped(List<Term> states) {
        List<Term> guards = new ArrayList<>();
        for (Threshold threshold : system.device().thresholds()) {
            Term mode = terms.variable(threshold.name(), Sort.BOOL);
            if (modes.contains(mode)) {
                states.forEach(state -> guards.add(terms.and(state, mode)));
            }
        }
        return guards;
    }

    /** The lengths of the core's timers, and up to two ticks more. */
    private long[] distances(Set<Term> own) {
        SortedSet<Long> found = new TreeSet<>();
        caps.forEach((counter, cap) -> {
            if (!own.contains(counter)) {
                constants.get(counter).stream().filter(c -> c > 1).forEach(c -> found.addAll(List.of(c, c + 1, c + 2)));
            }
        });
        return found.stream().mapToLong(Long::longValue).toArray();
    }

    private List<List<Term>> chains(Set<Term> own, List<Term> guards, long[] offsets) {
        List<List<Term>> chains = new ArrayList<>();
        for (Term x : counters) {
            for (Term y : counters) {
                if (x != y && own.contains(x) != own.contains(y)) {
                    chains.addAll(chains(x, y, guards, offsets));
                }
            }
        }
        return chains;
    }

    private List<List<Term>> chains(Term x, Term y, List<Term> guards, long[] offsets) {
        List<List<Term>> chains = new ArrayList<>();
        for (Term guard : guards) {
            chains.add(chain(x, y, guard, terms.truth(false), offsets));
            if (caps.containsKey(y)) {
                chains.add(chain(x, y, guard, terms.atMost(terms.whole(caps.get(y)), y), offsets));
            }
        }
        return chains;
    }

    private List<Term> chain(Term x, Term y, Term guard, Term saturated, long[] offsets) {
        List<Term> chain = new ArrayList<>();
        for (long offset : offsets) {
            Term close = terms.atMost(x, terms.add(y, terms.whole(offset)));
            chain.add(terms.or(terms.not(guard), saturated, close));
        }
        return chain;
    }

    /** In a state, {@code x <= y + c} or the time in the state is: y counts what x counts, but only from there on. */
    Set<Term> ofTriples(Set<Term> own, Sieve sieve) {
        List<List<Term>> chains = new ArrayList<>();
        for (int i = 0; i < system.device().machines().size(); i++) {
            Term elapsed = terms.variable(system.device().machines().get(i).name() + " elapsed", Sort.INT);
            for (Term state : system.layout().machinesBefore().get(i)) {
                for (Term x : counters.contains(elapsed) ? counters : List.<Term>of()) {
                    if (!own.contains(x) && x != elapsed) {
                        own.forEach(y -> chains.addAll(triples(state, x, elapsed, y)));
                    }
                }
            }
        }
        return strongest(chains, sieve);
    }

    private List<List<Term>> triples(Term state, Term x, Term elapsed, Term y) {
        List<List<Term>> chains = new ArrayList<>();
        Term saturated = caps.containsKey(y) ? terms.atMost(terms.whole(caps.get(y)), y) : terms.truth(false);
        for (long ahead : OFFSETS) {
            List<Term> chain = new ArrayList<>();
            for (long offset : OFFSETS) {
                Term far = terms.add(y, terms.whole(offset));
                Term late = terms.atMost(terms.add(elapsed, terms.whole(ahead)), far);
                chain.add(terms.or(terms.not(state), saturated, terms.atMost(x, far), late));
            }
            chains.add(chain);
        }
        return chains;
    }

    /** The first of each chain that the sieve leaves; the others are noted as its {@link #weaker} successors. */
    private Set<Term> strongest(List<List<Term>> chains, Sieve sieve) {
        Set<Term> left = sieve.sifted(chains.stream().flatMap(List::stream).toList());
        Set<Term> found = new LinkedHashSet<>();
        for (List<Term> chain : chains) {
            List<Term> links = chain.stream().filter(left::contains).distinct().toList();
            links.stream().findFirst().ifPresent(found::add);
            for (int i = 1; i < links.size(); i++) {
                weaker.put(links.get(i - 1), links.get(i));
            }
        }
        return found;
    }

    /** What to try instead of a candidate that fails: the next weaker one of its chain. */
    Map<Term, Term> weaker() {
        return weaker;
    }

    /** In which modes a counter of the core has not come to one of its constants, and which values numbers have in a mode. */
    Set<Term> ofBounds(Set<Term> own) {
        Set<Term> found = new LinkedHashSet<>();
        for (Term counter : counters) {
            if (!own.contains(counter)) {
                for (long bound : constants.get(counter)) {
                    literals()
                            .forEach(mode -> found.add(terms.implies(mode, terms.atMost(counter, terms.whole(bound)))));
                }
            }
        }
        for (Term number : numbers) {
            for (long bound : constants.get(number)) {
                for (Term mode : literals()) {
                    found.add(terms.implies(mode, terms.atMost(number, terms.whole(bound))));
                    found.add(terms.implies(mode, terms.atMost(terms.whole(bound), number)));
                }
            }
        }
        return found;
    }

    /**
     * What a budget knows of a window: its level is at least what the ticks with the event have added, up to the whole
     * budget, less what the others have taken; until the window is longer than any that is asked for.
     */
    Set<Term> ofBudgets() {
        Set<Term> found = new LinkedHashSet<>();
        for (Keep keep : system.device().keeps()) {
            if (keep instanceof Keep.Budget budget) {
                windows().forEach((length, count) -> {
                    if (caps.containsKey(length)) {
                        found.add(terms.atMost(count, length));
                        found.add(covered(budget, length, count));
                    }
                });
            }
        }
        return found;
    }

    /** What an output shows of a ramp: the stored parts, rounded down to base units; and the range of each stored value. */
    Set<Term> ofRamps() {
        Set<Term> found = new LinkedHashSet<>();
        for (Keep keep : system.device().keeps()) {
            if (keep instanceof Keep.Ramp ramp) {
                Term parts = terms.variable(ramp.name(), Sort.INT);
                Rational scale = Rational.of(ramp.scale());
                found.add(terms.atMost(terms.whole(ramp.low() * ramp.scale()), parts));
                found.add(terms.atMost(parts, terms.whole(ramp.high() * ramp.scale())));
                for (Term shown : numbers) {
                    found.add(terms.atMost(terms.scale(scale, shown), parts));
                    found.add(terms.below(parts, terms.scale(scale, terms.add(shown, terms.whole(1)))));
                }
            }
        }
        return found;
    }

    private Term covered(Keep.Budget budget, Term length, Term count) {
        Term level = terms.variable(budget.name() + " level", Sort.INT);
        Term added = terms.scale(Rational.of(budget.gain()), terms.least(count, terms.whole(budget.total())));
        Term left = terms.subtract(added, terms.subtract(length, count));
        return terms.or(terms.atMost(terms.whole(caps.get(length)), length), terms.atMost(left, level));
    }

    /** The counters of window observers: the count of events by the length that it belongs to. */
    private Map<Term, Term> windows() {
        Map<Term, Term> windows = new TreeMap<>();
        for (Term length : counters) {
            if (length.name().endsWith(" length")) {
                String owner = length.name().substring(0, length.name().length() - " length".length());
                windows.put(length, terms.variable(owner + " count", Sort.INT));
            }
        }
        return windows;
    }

    Set<Term> counters() {
        return new LinkedHashSet<>(counters);
    }

    /** The constants that each number is compared with anywhere in the relation, zero and one, and its cap. */
    private void mineConstants() {
        Map<Term, SortedSet<Long>> met = new TreeMap<>();
        Set<Term> seen = new HashSet<>();
        system.state().forEach(variable -> mine(variable.next(), seen, met));
        system.requirements().forEach(requirement -> mine(requirement.good(), seen, met));
        for (Term number : all()) {
            SortedSet<Long> own = new TreeSet<>(Set.of(0L, 1L));
            own.addAll(met.getOrDefault(number, new TreeSet<>()));
            constants.put(number, own);
        }
        for (StateVariable variable : system.state()) {
            if (numbers.contains(variable.variable())) {
                leaves(variable.next(), constants.get(variable.variable()));
            }
            long cap = counters.contains(variable.variable()) ? largest(variable.next()) : 0;
            if (cap > 0) {
                caps.put(variable.variable(), cap);
            }
        }
    }

    private static void leaves(Term next, Set<Long> found) {
        if (next.op() == Op.ITE) {
            leaves(next.arguments().get(1), found);
            leaves(next.arguments().get(2), found);
        } else if (next.isNumber()) {
            found.add(next.constant().toLong());
        }
    }

    /** Where a counter saturates: the largest number that its next value can be without counting. */
    private static long largest(Term next) {
        return switch (next.op()) {
            case ITE ->
                Math.max(
                        largest(next.arguments().get(1)),
                        largest(next.arguments().get(2)));
            case LINEAR -> next.isNumber() ? next.constant().toLong() : 0;
            default -> 0;
        };
    }

    private static void mine(Term term, Set<Term> seen, Map<Term, SortedSet<Long>> met) {
        if (!seen.add(term)) {
            return;
        }
        if (term.op() == Op.AT_MOST_ZERO || term.op() == Op.ZERO) {
            compared(term.arguments().getFirst(), met);
        }
        term.arguments().forEach(argument -> mine(argument, seen, met));
    }

    /** {@code x + c <= 0} and {@code c - x <= 0}: x is compared with c, and by a tick's step with the numbers beside it. */
    private static void compared(Term linear, Map<Term, SortedSet<Long>> met) {
        if (linear.op() != Op.LINEAR
                || linear.arguments().size() != 1
                || !linear.constant().isWhole()) {
            return;
        }
        long constant = Math.abs(linear.constant().toLong());
        SortedSet<Long> bounds = met.computeIfAbsent(linear.arguments().getFirst(), key -> new TreeSet<>());
        bounds.add(constant);
        bounds.add(constant + 1);
        bounds.add(Math.max(0, constant - 1));
    }
}
