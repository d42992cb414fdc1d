package checkvalve.proofs.agree;

import checkvalve.language.meaning.Interpreter;
import checkvalve.language.meaning.State;
import checkvalve.language.model.Device;
import checkvalve.language.model.Machine;
import checkvalve.language.model.Place;
import checkvalve.language.model.Transition;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.lift.Cell;
import checkvalve.proofs.lift.ClassUnit;
import checkvalve.proofs.lift.Code;
import checkvalve.proofs.lift.Definition;
import checkvalve.proofs.lift.Lifted;
import checkvalve.proofs.lift.NotLifted;
import checkvalve.proofs.lift.Tables;
import checkvalve.proofs.lift.Value.Whole;
import checkvalve.proofs.term.Substitution;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.ToLongBiFunction;
import java.util.function.ToLongFunction;

/**
 * Looks for the smallest state and inputs from which a step, or a reset, of class and spec differ, and plays them on the Java
 * machine and in the interpreter. Not believed: only what was seen to differ there is told.
 */
final class Refuter {
    /** Members that may be there, by their number, or from the end counted down from -1; few are tried before many. */
    private static final List<IntPredicate> CROWDS = List.of(
            member -> false,
            member -> member == 0,
            member -> member == 0 || member == 1,
            member -> member == -1,
            member -> member >= 0 && member <= 2,
            member -> true);

    private final Device device;
    private final TransitionSystem system;
    private final Terms terms;
    private final Firmware firmware;
    private final Correspondence correspondence;
    private final List<ClassUnit> classes;
    private final Map<String, byte[]> files;
    private final Shrunk shrunk;
    private final Words words;

    Refuter(
            TransitionSystem system,
            Firmware firmware,
            Correspondence correspondence,
            List<ClassUnit> classes,
            Map<String, byte[]> files) {
        this.system = system;
        this.device = system.device();
        this.terms = system.terms();
        this.firmware = firmware;
        this.correspondence = correspondence;
        this.classes = classes;
        this.files = files;
        this.shrunk = new Shrunk(device, terms);
        this.words = new Words(device, shrunk);
    }

    /** A step from which something that was claimed of it is not so. */
    Optional<Difference> step(Obligation claim, Lifted step, Set<Term> seen) {
        Tables tables = new Tables(terms);
        Term goal = claim.link() == null
                ? claim.goal()
                : claim.link()
                        .next()
                        .isHeldBy(
                                terms,
                                tables,
                                ((Whole) step.heap().get(claim.link().cell())).term());
        for (IntPredicate there : CROWDS) {
            Substitution world = world(there, step.definitions());
            Premises premises = new Premises(system, firmware.lifter.intervals(), seen);
            premises.add(step.definitions(), world);
            correspondence.counted.forEach((held, same) -> premises.add(same, "what is held of a counter"));
            Term small = world.apply(goal);
            Optional<Difference> found = shrunk.of(correspondence.all(), premises.about(small, world), small)
                    .flatMap(numbers -> played(numbers, claim.link(), firmware.step, Refuter::seen));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The same for a reset. */
    Optional<Difference> reset(Obligation claim) {
        return shrunk.of(correspondence.all(), claim.premises(), claim.goal())
                .flatMap(numbers -> played(numbers, claim.link(), firmware.reset, Refuter::seen));
    }

    /** A step of a class that is not lifted, from states that are made up. */
    Optional<Difference> jumps() {
        return new Jumps(device, terms, firmware.lifter.intervals(), correspondence.all(), shrunk)
                .search(held -> played(held, null, firmware.step, this::capped));
    }

    /** No more members of each group are there than these, counted from the last, and all folds and loops are written out. */
    private Substitution world(IntPredicate there, List<Definition> definitions) {
        Map<Term, Term> world = new LinkedHashMap<>();
        for (Elements group : correspondence.groups) {
            int high = group.group().high();
            for (int i = group.group().low(); i < high; i++) {
                if (!there.test(i) && !there.test(i - high)) {
                    world.put(group.present(i).terms().getFirst(), terms.truth(false));
                }
            }
        }
        Substitution absent = new Substitution(terms, world);
        Map<Term, Term> all = new LinkedHashMap<>(world);
        for (Elements group : correspondence.groups) {
            group.all().forEach((fold, value) -> all.put(fold, absent.apply(value)));
        }
        for (Definition definition : definitions) {
            if (definition instanceof Definition.Carried(Term variable, Term value)) {
                all.put(variable, new Substitution(terms, all).apply(value));
            }
        }
        return new Substitution(terms, all);
    }

    private Optional<Difference> played(
            Map<Link, Long> held, Link wanted, Code code, ToLongBiFunction<Link, Long> read) {
        Map<Spot, Long> meant = new LinkedHashMap<>();
        held.forEach((link, number) -> meant.put(link.spot(), seen(link, number)));
        State before = Spot.state(device, meant);
        Interpreter interpreter = new Interpreter(device);
        boolean isStep = code.equals(firmware.step);
        State after = isStep ? interpreter.step(before, Spot.inputs(device, meant)) : interpreter.reset();
        try {
            Jvm jvm = new Jvm(firmware, files);
            held.forEach((link, number) -> jvm.put(link.cell(), number));
            jvm.call(firmware.coreObject(), code.name(), isStep ? List.of(firmware.newReadings.result()) : List.of());
            return different(link -> read.applyAsLong(link, jvm.get(link.cell())), held, after, wanted)
                    .map(link -> difference(link, jvm.get(link.cell()), held, before, after, code));
        } catch (Jvm.Thrown thrown) {
            String sentence = "`" + code.name() + "` throws " + thrown.getMessage();
            String line = code.owner().place(code.line());
            Place place = wanted == null ? Place.NOWHERE : wanted.place();
            return Optional.of(
                    new Difference(sentence, place, line, words.told(held), "nothing thrown", thrown.getMessage()));
        }
    }

    /** What the spec has where Java holds the number. */
    private static long seen(Link link, long number) {
        return link.before() instanceof Meaning.Counted(Term held, Term value, long cap)
                ? Math.min(number, cap)
                : number;
    }

    /** The same, and beyond its range a count of ticks that nothing tells from its end. */
    private long capped(Link link, long number) {
        boolean counts = link.spot().kind() == Spot.Kind.TIMER || link.spot().kind() == Spot.Kind.ELAPSED;
        long high = counts
                ? firmware.lifter
                        .intervals()
                        .of(link.before().held(terms))
                        .high()
                        .longValueExact()
                : number;
        return counts ? Math.min(number, high) : seen(link, number);
    }

    /** The wanted one if it differs, else what is seen from outside before what is not; then what must not change. */
    private Optional<Link> different(ToLongFunction<Link> done, Map<Link, Long> held, State after, Link wanted) {
        List<Link> all = new ArrayList<>(wanted == null ? List.of() : List.of(wanted));
        all.addAll(correspondence.outputs);
        all.addAll(correspondence.state);
        Optional<Link> different = all.stream()
                .filter(link -> done.applyAsLong(link) != link.spot().in(after))
                .findFirst();
        return different.isPresent()
                ? different
                : held.keySet().stream()
                        .filter(link -> link.next() == null && done.applyAsLong(link) != held.get(link))
                        .findFirst();
    }

    private Difference difference(Link link, long done, Map<Link, Long> held, State before, State after, Code code) {
        String meant = words.of(
                link, link.next() == null ? held.get(link) : link.spot().in(after));
        String is = words.of(link, done);
        String sentence =
                "`" + link.cell().field() + "` is " + is + " after `" + code.name() + "`, by the spec " + meant;
        Place place = code.equals(firmware.step) ? place(link, before, after, done) : link.place();
        return new Difference(sentence, place, line(link, held, code), words.told(held), meant, is);
    }

    private Place place(Link link, State before, State after, long done) {
        int index = link.spot().index();
        return switch (link.spot().kind()) {
            case OUTPUT ->
                device.drives().stream()
                        .filter(drive -> drive.output() == index)
                        .findFirst()
                        .orElseThrow()
                        .place();
            case MACHINE, ELAPSED -> {
                Machine machine = device.machines().get(index);
                int taken = after.taken()[index];
                yield taken >= 0
                        ? machine.transitions().get(taken).place()
                        : machine.transitions().stream()
                                .filter(way -> way.from() == before.machines()[index] && way.to() == done)
                                .min(Comparator.comparingInt(Transition::rank))
                                .map(Transition::place)
                                .orElse(link.place());
            }
            default -> link.place();
        };
    }

    /** The line that made the number that is left in the place; empty if none did. */
    private String line(Link link, Map<Link, Long> held, Code code) {
        Map<Cell, Long> memory = new LinkedHashMap<>();
        held.forEach((one, number) -> memory.put(one.cell(), number));
        boolean isStep = code.equals(firmware.step);
        try {
            Lifted run = new Traced(classes)
                    .run(
                            memory,
                            again -> isStep ? again.step : again.reset,
                            again -> isStep
                                    ? List.of(again.coreObject(), again.newReadings.result())
                                    : List.of(again.coreObject()));
            int line = ((Whole) run.heap().get(link.cell())).line();
            return line == 0 ? "" : code.owner().place(line);
        } catch (NotLifted e) {
            return "";
        }
    }
}
