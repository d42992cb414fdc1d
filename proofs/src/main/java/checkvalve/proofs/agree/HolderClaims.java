package checkvalve.proofs.agree;

import checkvalve.language.model.Device;
import checkvalve.language.model.Group;
import checkvalve.language.model.Place;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Sensor;
import checkvalve.proofs.lift.Cell;
import checkvalve.proofs.lift.ClassUnit;
import checkvalve.proofs.lift.Code;
import checkvalve.proofs.lift.Lifted;
import checkvalve.proofs.lift.Safety;
import checkvalve.proofs.lift.Tables;
import checkvalve.proofs.lift.Value;
import checkvalve.proofs.lift.Value.Reference;
import checkvalve.proofs.lift.Value.Whole;
import checkvalve.proofs.lift.Width;
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
 * What is to be proved of the methods that others call besides reset, step and the writing of settings: what is put in is
 * kept, within what a sensor can say, and what is shown is what is there. Believed; so is that there is no other method.
 */
final class HolderClaims {
    private static final String ITEM = "interface";

    private final Device device;
    private final Terms terms;
    private final Tables tables;
    private final Firmware firmware;
    private final Correspondence correspondence;
    private final Premises premises;
    private final Map<Cell, Value> memory;
    private final List<Probe> probes = new ArrayList<>();
    private final Map<Obligation, Probe> claims = new LinkedHashMap<>();
    private final Set<String> seen = new LinkedHashSet<>();

    HolderClaims(Device device, Terms terms, Firmware firmware, Correspondence correspondence, Premises premises) {
        this.device = device;
        this.terms = terms;
        this.tables = new Tables(terms);
        this.firmware = firmware;
        this.correspondence = correspondence;
        this.premises = premises;
        this.memory = correspondence.memory();
        getters();
        setters();
        firmware.allChecked(probes);
    }

    /** The methods, each with the place that it is for. */
    List<Probe> probes() {
        return probes;
    }

    /** The method that a claim is about; null where it is about none. */
    Probe about(Obligation claim) {
        return claims.get(claim);
    }

    List<Obligation> all() {
        for (Probe probe : probes) {
            if (probe.puts()) {
                kept(probe);
            } else {
                shown(probe);
            }
        }
        outputs();
        return List.copyOf(claims.keySet());
    }

    private void getters() {
        ClassUnit unit = firmware.outputs;
        for (Link link : correspondence.outputs) {
            String field = link.cell().field();
            Code code = Firmware.open(unit, field + "()" + unit.fields().get(field));
            if (code == null) {
                throw new Mismatch("nothing shows `" + link.name() + "`");
            }
            Reference object = new Reference(link.cell().object());
            probes.add(new Probe(code, object, List.of(), link.cell(), link, false, null, false));
        }
    }

    private void setters() {
        Reference candidate = (Reference) firmware.newSettings.result();
        for (Link link : correspondence.settings) {
            Code code = firmware.setter(firmware.settings, link, candidate);
            Cell cell = new Cell(candidate.object(), link.cell().field());
            probes.add(new Probe(code, candidate, List.of(), cell, link, true, null, false));
        }
        for (int i = 0; i < device.readings().size(); i++) {
            reading(correspondence.readings.get(i), device.readings().get(i).sensor(), List.of());
        }
        correspondence.groups.forEach(this::group);
    }

    private void group(Elements elements) {
        Group group = elements.group();
        for (int member = 0; member < group.high(); member++) {
            reading(elements.link(member), null, List.of((long) member));
            for (int c = 0; c < group.channels().size(); c++) {
                Group.Channel channel = group.channels().get(c);
                for (int i = 0; i < channel.count(); i++) {
                    List<Long> at = channel.count() == 1 ? List.of((long) member) : List.of((long) member, (long) i);
                    reading(elements.link(c, member * channel.count() + i), channel.sensor(), at);
                }
            }
        }
    }

    private void reading(Link link, Sensor sensor, List<Long> at) {
        Reference reader = (Reference) firmware.newReadings.result();
        Code code = firmware.setter(firmware.readings, link, reader);
        boolean refuses = link.before() instanceof Meaning.Member;
        Firmware.gives(code, refuses ? "Z" : "V");
        probes.add(new Probe(code, reader, at, link.cell(), link, true, sensor, refuses));
    }

    private void shown(Probe probe) {
        Lifted lifted = firmware.lifter.run(probe.code(), memory, List.of(probe.object()));
        Term is = ((Whole) memory.get(probe.cell())).term();
        Term same = tables.isEqual(((Whole) lifted.result()).term(), is);
        String sentence = "`" + probe.code().name() + "` shows " + probe.link().name();
        claim("shown." + probe.link().name(), sentence, probe.link().place(), same, probe);
        rest(lifted, List.of(), probe);
    }

    /** What a setter leaves in its place, for every number that it is given, and what is there before it is called. */
    private void kept(Probe probe) {
        Link link = probe.link();
        Whole before = (Whole) memory.get(probe.cell());
        Term given = given(probe, before.width());
        List<Value> arguments = new ArrayList<>(List.of(probe.object()));
        probe.at().forEach(index -> arguments.add(new Whole(terms.whole(index), Width.INT, 0)));
        arguments.add(new Whole(given, before.width(), 0));
        Lifted lifted = firmware.lifter.run(probe.code(), memory, arguments);
        Term after = ((Whole) lifted.heap().get(probe.cell())).term();
        Term right = tables.isEqual(after, probe.wanted(terms, given, before.term()));
        if (probe.refuses()) {
            Term said = terms.not(tables.isEqual(((Whole) lifted.result()).term(), terms.whole(0)));
            right = terms.and(right, terms.iff(said, probe.names(terms, given)));
        }
        String sentence =
                "`" + probe.code().name() + "` keeps what it is given, as far as " + link.name() + " can be it";
        claim("kept." + link.name(), sentence, link.place(), right, probe);
        rest(lifted, List.of(probe.cell()), probe);
        initial(probe);
    }

    /** The number that is given, which may be any. */
    Term given(Probe probe, Width width) {
        if (probe.link().before() instanceof Meaning.Truth) {
            return new Meaning.Truth(terms.variable("given truth", Sort.BOOL)).held(terms);
        }
        Term number = terms.variable("given " + width.name(), Sort.INT);
        firmware.lifter.intervals().bound(number, width.range());
        return number;
    }

    /** What the sensor can say, or a name, is what a new holder holds. */
    private void initial(Probe probe) {
        Value made = firmware.newReadings.heap().get(probe.cell());
        if (made instanceof Whole(Term term, Width width, int line) && (probe.sensor() != null || probe.refuses())) {
            boolean right =
                    probe.refuses() ? probe.names(terms, term).isTrue() : canBeRead(term.constant(), probe.sensor());
            String name = probe.link().name();
            String sentence = "a new " + name + " is one that can be read";
            claim("initial." + name, sentence, probe.link().place(), terms.truth(right), null);
        }
    }

    private static boolean canBeRead(Rational value, Sensor sensor) {
        return value.compareTo(Rational.of(sensor.low())) >= 0
                && value.compareTo(Rational.of(sensor.high())) <= 0
                && value.dividedBy(Rational.of(sensor.resolution())).isWhole();
    }

    /** The object of outputs that is shown is the core's own. */
    private void outputs() {
        Lifted lifted = firmware.lifter.run(firmware.showOutputs, memory, List.of(firmware.coreObject()));
        Term right = terms.truth(firmware.held(firmware.outputs).equals(lifted.result()));
        claim("shown.outputs", "`outputs` shows what the core drives", Place.NOWHERE, right, null);
        rest(lifted, List.of(), null);
    }

    /** That no number is cut off on the way, and that nothing else is changed. */
    private void rest(Lifted lifted, List<Cell> but, Probe probe) {
        premises.add(lifted.definitions(), new Substitution(terms, Map.of()));
        for (Safety safety : lifted.safeties()) {
            claim("safe " + (claims.size() + 1), safety.sentence(), Place.NOWHERE, safety.condition(), probe);
        }
        premises.unchanged(ITEM, memory, lifted.heap(), but).forEach(claim -> claims.put(claim, probe));
    }

    /** Members of a group are alike; what is claimed of them is claimed once. */
    private void claim(String part, String sentence, Place place, Term goal, Probe probe) {
        String alike = part.replaceFirst(" \\d+$", "");
        if (seen.add(alike + " " + goal.id())) {
            claims.put(premises.obligation(ITEM, alike, sentence, place, goal), probe);
        }
    }
}
