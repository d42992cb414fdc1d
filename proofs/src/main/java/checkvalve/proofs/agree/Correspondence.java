package checkvalve.proofs.agree;

import checkvalve.language.model.Device;
import checkvalve.language.model.Dimension;
import checkvalve.language.model.Group;
import checkvalve.language.model.Keep;
import checkvalve.language.model.Machine;
import checkvalve.language.model.Output;
import checkvalve.language.model.Place;
import checkvalve.language.model.Reading;
import checkvalve.language.model.Setting;
import checkvalve.language.model.Threshold;
import checkvalve.language.model.Timer;
import checkvalve.language.model.Type;
import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.lift.Cell;
import checkvalve.proofs.lift.ClassUnit;
import checkvalve.proofs.lift.Interval;
import checkvalve.proofs.lift.Value;
import checkvalve.proofs.lift.Value.Reference;
import checkvalve.proofs.lift.Value.Whole;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which field or element holds which value of the spec, for all of them. Believed as to outputs, readings and settings, by
 * name; of the rest it is a guess that the proof bears out.
 */
final class Correspondence {
    final List<Link> state = new ArrayList<>();
    final List<Link> outputs = new ArrayList<>();
    final List<Link> settings = new ArrayList<>();
    final List<Link> readings = new ArrayList<>();
    final List<Elements> groups = new ArrayList<>();
    /** What the state is within, out of reset and after every tick. */
    final List<Term> ranged = new ArrayList<>();

    /** For what the class holds of timers that go on counting: what the spec's is then. */
    final Map<Term, Term> counted = new LinkedHashMap<>();

    private static final Type.Quantity NUMBER = new Type.Quantity(Dimension.NONE, true);

    private final Set<Spot> loose;
    private final Device device;
    private final TransitionSystem system;
    private final Terms terms;
    private final Firmware firmware;
    private final Map<String, StateVariable> variables = new LinkedHashMap<>();
    private final Map<Cell, Value> memory;

    /**
     * @param loose timers that the class may let go on counting
     */
    Correspondence(TransitionSystem system, Firmware firmware, Set<Spot> loose) {
        this.system = system;
        this.loose = loose;
        this.firmware = firmware;
        device = system.device();
        terms = system.terms();
        memory = firmware.memory();
        system.state().forEach(each -> variables.put(each.variable().name(), each));
        state();
        outputs();
        settings();
        readings();
        all().forEach(link -> memory.computeIfPresent(link.cell(), (cell, made) -> held(link, (Whole) made)));
    }

    /** Memory before a method is called: each place holds what it stands for. */
    Map<Cell, Value> memory() {
        return memory;
    }

    List<Link> all() {
        List<Link> all = new ArrayList<>(state);
        all.addAll(outputs);
        all.addAll(settings);
        all.addAll(readings);
        return all;
    }

    private Value held(Link link, Whole made) {
        Term held = link.before().held(terms);
        boolean isTruth = link.before() instanceof Meaning.Truth;
        if (isTruth != firmware.descriptor(link.cell()).equals("Z")
                || !firmware.lifter.intervals().of(held).within(made.width().range())) {
            throw new Mismatch("`" + link.cell().field() + "` cannot hold " + link.name());
        }
        return new Whole(held, made.width(), 0);
    }

    private void state() {
        JavaNames names = names(firmware.core);
        for (int i = 0; i < device.machines().size(); i++) {
            Machine m = device.machines().get(i);
            String name = JavaNames.variable(m.name());
            Spot spot = Spot.of(Spot.Kind.MACHINE, i);
            state.add(link(spot, m.name(), m.states(), m.place(), core(names.take(name + "State")), m.name()));
            if (m.elapsedCap() > 0) {
                Cell cell = core(names.take(name + "Elapsed"));
                state.add(timer(Spot.of(Spot.Kind.ELAPSED, i), m.name() + " elapsed", m.place(), cell, m.elapsedCap()));
            }
        }
        for (int i = 0; i < device.thresholds().size(); i++) {
            Threshold t = device.thresholds().get(i);
            Cell cell = core(names.take(JavaNames.variable(t.name())));
            Spot spot = Spot.of(Spot.Kind.THRESHOLD, i);
            state.add(link(spot, t.name(), new Type.Truth(), t.place(), cell, t.name()));
        }
        for (int i = 0; i < device.keeps().size(); i++) {
            state.add(keep(Spot.of(Spot.Kind.KEEP, i), device.keeps().get(i), names));
        }
        for (int i = 0; i < device.timers().size(); i++) {
            Timer t = device.timers().get(i);
            Cell cell = core(names.take(JavaNames.variable(t.name()) + "Ticks"));
            state.add(timer(Spot.of(Spot.Kind.TIMER, i), "timer " + t.name(), t.place(), cell, t.cap()));
        }
        allStand(names, firmware.core);
    }

    private Link keep(Spot spot, Keep keep, JavaNames names) {
        String name = JavaNames.variable(keep.name());
        return switch (keep) {
            case Keep.Value v -> {
                Cell cell = core(names.take(name));
                if (v.type() instanceof Type.Quantity) {
                    bound(v.name(), v.low(), v.high());
                }
                yield link(spot, v.name(), v.type(), v.place(), cell, v.name());
            }
            case Keep.Ramp r -> {
                bound(r.name(), Math.multiplyExact(r.low(), r.scale()), Math.multiplyExact(r.high(), r.scale()));
                Cell cell = core(names.take(r.scale() == 1 ? name : name + "Parts"));
                String told = r.scale() == 1 ? r.name() : r.name() + " in parts";
                yield link(spot, told, r.scale() == 1 ? r.type() : NUMBER, r.place(), cell, r.name());
            }
            case Keep.Budget b -> {
                bound(b.name() + " level", 0, b.cap());
                Cell cell = core(names.take(name + "Level"));
                yield link(spot, b.name() + " level", NUMBER, b.place(), cell, b.name() + " level");
            }
        };
    }

    /** A count of ticks that nothing shows. */
    private Link timer(Spot spot, String variable, Place place, Cell cell, long cap) {
        bound(variable, 0, cap);
        Link link = link(spot, variable, NUMBER, place, cell, variable);
        if (!loose.contains(spot)) {
            return link;
        }
        Term held = terms.variable("held: " + variable, Sort.INT);
        Term value = ((Meaning.Number) link.before()).value();
        Term next = ((Meaning.Number) link.next()).value();
        firmware.lifter
                .intervals()
                .bound(held, new Interval(BigInteger.ZERO, width(cell).high()));
        counted.put(held, terms.equal(terms.least(held, terms.whole(cap)), value));
        return new Link(
                spot,
                variable,
                NUMBER,
                place,
                cell,
                new Meaning.Counted(held, value, cap),
                link.initial(),
                new Meaning.Counted(held, next, cap));
    }

    private Interval width(Cell cell) {
        return firmware.descriptor(cell).equals("J") ? Interval.LONG : Interval.INT;
    }

    private void outputs() {
        JavaNames names = names(firmware.outputs);
        Reference object = firmware.held(firmware.outputs);
        for (int i = 0; i < device.outputs().size(); i++) {
            Output o = device.outputs().get(i);
            Cell cell = new Cell(object.object(), names.take(JavaNames.variable(o.name())));
            Link link = link(Spot.of(Spot.Kind.OUTPUT, i), o.name(), o.type(), o.place(), cell, o.name());
            if (link.before() instanceof Meaning.Number(Term value)) {
                firmware.lifter.intervals().bound(value, width(cell));
            }
            outputs.add(link);
        }
        allStand(names, firmware.outputs);
    }

    private void settings() {
        JavaNames names = names(firmware.settings);
        Reference object = firmware.held(firmware.settings);
        for (int i = 0; i < device.settings().size(); i++) {
            Setting s = device.settings().get(i);
            Cell cell = new Cell(object.object(), names.take(JavaNames.variable(s.name())));
            Meaning meaning = Meaning.of(system.layout().settings().get(i));
            if (s.choices().isEmpty() && meaning instanceof Meaning.Number(Term value)) {
                steps(
                        value,
                        s.step(),
                        s.step() == 1 ? s.low() : 0,
                        s.step() == 1 ? s.high() : (s.high() - s.low()) / s.step());
            }
            settings.add(given(Spot.of(Spot.Kind.SETTING, i), s.name(), s.type(), s.place(), cell, meaning));
        }
        allStand(names, firmware.settings);
    }

    private void readings() {
        JavaNames names = names(firmware.readings);
        int object = ((Reference) firmware.newReadings.result()).object();
        for (int i = 0; i < device.readings().size(); i++) {
            Reading r = device.readings().get(i);
            String name = JavaNames.variable(r.name());
            Meaning meaning = Meaning.of(system.layout().readings().get(i));
            if (r.sensor() != null && meaning instanceof Meaning.Number(Term value)) {
                long step = r.sensor().resolution();
                steps(value, step, r.sensor().low() / step, r.sensor().high() / step);
            }
            Cell cell = new Cell(object, names.take(name, name + "Reading"));
            readings.add(given(Spot.of(Spot.Kind.READING, i), r.name(), r.type(), r.place(), cell, meaning));
        }
        for (int i = 0; i < device.groups().size(); i++) {
            group(i, names, object);
        }
        allStand(names, firmware.readings);
    }

    /** Bounds of the variable behind a number that is counted in steps. */
    private void steps(Term value, long step, long low, long high) {
        Term steps = step == 1 ? value : value.arguments().getFirst();
        firmware.lifter.intervals().bound(steps, Interval.of(low, high));
    }

    private void group(int index, JavaNames names, int object) {
        Elements elements = new Elements(device, terms, system.layout().folds(), index, firmware.lifter.intervals());
        Group group = elements.group();
        groups.add(elements);
        String name = JavaNames.variable(group.name());
        Reference present = array(new Cell(object, names.take(name + "Present")), group.high());
        for (int i = 0; i < group.high(); i++) {
            Spot spot = new Spot(Spot.Kind.PRESENT, i, index, 0);
            Cell cell = Cell.element(present.object(), i);
            String told = group.name() + " " + (i + 1);
            elements.links.add(given(spot, told, new Type.Truth(), group.place(), cell, elements.present(i)));
        }
        for (int c = 0; c < group.channels().size(); c++) {
            Group.Channel channel = group.channels().get(c);
            int size = group.high() * channel.count();
            Reference array = array(new Cell(object, names.take(name + JavaNames.type(channel.name()))), size);
            for (int i = 0; i < size; i++) {
                Spot spot = new Spot(Spot.Kind.ELEMENT, i, index, c);
                Cell cell = Cell.element(array.object(), i);
                String told = group.name() + "." + channel.name() + " " + (i / channel.count() + 1);
                elements.links.add(given(spot, told, channel.type(), channel.place(), cell, elements.element(c, i)));
            }
        }
        readings.addAll(elements.links);
    }

    private static Link given(Spot spot, String name, Type type, Place place, Cell cell, Meaning meaning) {
        return new Link(spot, name, type, place, cell, meaning, null, null);
    }

    private Reference array(Cell cell, int length) {
        if (memory.get(cell) instanceof Reference array && firmware.lifter.length(array) == length) {
            return array;
        }
        throw new Mismatch("`" + cell.field() + "` is not an array of " + length);
    }

    /** A number of the state that stays within bounds. */
    private void bound(String variable, long low, long high) {
        Term number = variables.get(variable).variable();
        firmware.lifter.intervals().bound(number, Interval.of(low, high));
        ranged.add(terms.and(terms.atMost(terms.whole(low), number), terms.atMost(number, terms.whole(high))));
    }

    private Link link(Spot spot, String name, Type type, Place place, Cell cell, String variable) {
        List<StateVariable> held = new ArrayList<>();
        if (type instanceof Type.Enumeration e) {
            e.members().stream().skip(1).forEach(member -> held.add(variables.get(variable + "=" + member)));
        } else {
            held.add(variables.get(variable));
        }
        Function<Function<StateVariable, Term>, Meaning> of =
                part -> Meaning.of(terms, type, held.stream().map(part).toList());
        return new Link(
                spot,
                name,
                type,
                place,
                cell,
                of.apply(StateVariable::variable),
                of.apply(StateVariable::initial),
                of.apply(StateVariable::next));
    }

    private Cell core(String field) {
        return new Cell(firmware.coreObject().object(), field);
    }

    /** The names of fields that hold a value of their own. */
    private static JavaNames names(ClassUnit unit) {
        return new JavaNames(unit.fields().entrySet().stream()
                .filter(field -> !field.getValue().startsWith("L"))
                .map(Map.Entry::getKey)
                .toList());
    }

    static void allStand(JavaNames names, ClassUnit unit) {
        names.rest().stream().sorted().findFirst().ifPresent(name -> {
            throw new Mismatch("`" + name + "` of `" + unit.source() + "` stands for nothing in the spec");
        });
    }
}
