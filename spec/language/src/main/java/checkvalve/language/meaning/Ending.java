package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Drive;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Keep;
import checkvalve.language.model.Output;
import checkvalve.language.model.Requirement;
import checkvalve.language.model.Symbol;
import checkvalve.language.model.Transition;
import checkvalve.language.print.ExprText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What stands below the table of a story: what it shows, what things were at that tick, and why the core gave them so. */
final class Ending {
    private final Device device;
    private final Hindsight hindsight;
    private final ValueText values;
    private final List<String> lines = new ArrayList<>();
    private final Set<Expr> parts = new LinkedHashSet<>();
    private boolean ofWorld;

    Ending(Device device, Hindsight hindsight) {
        this.device = device;
        this.hindsight = hindsight;
        this.values = new ValueText(device);
    }

    List<String> lines() {
        return lines;
    }

    /** The parts of the logic that are named. */
    Set<Expr> parts() {
        return parts;
    }

    void tell(Subject subject, Outcome outcome) {
        switch (outcome) {
            case Outcome.Violated violated -> broken(((Subject.Claim) subject).requirement());
            case Outcome.Reached reached ->
                lines.add(((Subject.Claim) subject).requirement().id() + " is reached " + when() + ".");
            case Outcome.Inadmissible inadmissible -> impossible(inadmissible);
            case Outcome.Holds holds -> {
                switch (subject) {
                    case Subject.Claim(Requirement requirement) ->
                        lines.add(requirement.id() + " holds at every tick of this story.");
                    case Subject.Overlap(int machine) -> overlap(machine);
                    case Subject.Range(String name) -> range(name);
                }
            }
        }
    }

    private String when() {
        long tick = hindsight.last().tick();
        return tick == 0 ? "out of reset" : "at " + values.time(tick) + " (tick " + TableText.grouped(tick) + ")";
    }

    private void impossible(Outcome.Inadmissible inadmissible) {
        long tick = inadmissible.tick();
        lines.add("This story cannot happen at " + values.time(tick) + " (tick " + TableText.grouped(tick) + "):");
        for (Breach breach : inadmissible.breaches()) {
            lines.addAll(Paragraph.of("  ", "line " + breach.place().line() + ": " + breach.sentence()));
        }
    }

    private void broken(Requirement requirement) {
        lines.add(requirement.id() + " does not hold " + when() + ":");
        lines.addAll(Paragraph.of("  ", requirement.text()));
        GroundText text = new GroundText(device, ExprText.ofRequirement(device, requirement), hindsight.claim());
        Evidence evidence = new Evidence(requirement, text);
        evidence.lines().forEach((lasting, grounds) -> section("there" + lasting, grounds));
        Touching touching = new Touching(device, Claims.of(requirement));
        Because because = new Because(device, hindsight, touching);
        because.explain(evidence.grounds(), hindsight.last());
        ofWorld = because.lines().isEmpty() && evidence.grounds().stream().anyMatch(Ending::isOfWorld);
        if (ofWorld) {
            because.explain(Claims.outputs(Claims.world(device, requirement)), hindsight.before());
        }
        section(ofWorld ? "a tick before" : "because", because.lines());
        parts.addAll(because.parts());
    }

    /** Whether it is the world that breaks the claim, under what the core gave a tick before. */
    boolean isOfWorld() {
        return ofWorld;
    }

    /** Whether it speaks of the truth, which moves under what the core gave a tick before. */
    private static boolean isOfWorld(Expr ground) {
        boolean[] found = {false};
        Subexpressions.each(
                ground,
                part -> found[0] |= part instanceof Expr.Ref ref
                        && (ref.symbol().kind() == Symbol.Kind.ACTUAL
                                || ref.symbol().kind() == Symbol.Kind.PLANT));
        return found[0];
    }

    private void section(String title, Collection<String> sentences) {
        if (!sentences.isEmpty()) {
            lines.add("  " + title);
            for (String sentence : sentences) {
                String indent = sentence.startsWith(" ") ? "      " : "    ";
                lines.addAll(Paragraph.of(indent, sentence.strip()));
            }
        }
    }

    private void overlap(int index) {
        var machine = device.machines().get(index);
        Moment last = hindsight.last();
        int from = last.before().machines()[index];
        GroundText text = new GroundText(device, ExprText.ofLogic(device), Hindsight.logic(device, last));
        lines.add("In " + machine.name() + " = " + machine.states().members().get(from) + " more than one way is open "
                + when() + ", and no order is stated:");
        List<Transition> open = machine.transitions().stream()
                .filter(way -> way.from() == from && text.valuation().truth(way.guard()))
                .toList();
        for (Transition way : open) {
            if (open.stream().filter(other -> other.rank() == way.rank()).count() > 1) {
                Wording wording = new Wording(device, new Touching(device, List.of()), text);
                lines.addAll(Paragraph.of("  ", "line " + way.place().line() + ": " + way.text()));
                lines.addAll(Paragraph.of("    ", "as " + wording.of(way.guard())));
                parts.addAll(wording.parts());
            }
        }
    }

    private void range(String name) {
        Moment last = hindsight.last();
        GroundText text = new GroundText(device, ExprText.ofLogic(device), hindsight.decided(last));
        for (int i = 0; i < device.outputs().size(); i++) {
            Output output = device.outputs().get(i);
            if (output.name().equals(name)) {
                Drive drive = device.drives().get(i);
                out(name, values.of(last.after().outputs()[i], output.type()), new String[] {
                    values.of(output.low(), output.type()),
                    values.of(output.high(), output.type()),
                    values.of(output.resolution(), output.type())
                });
                List<Expr> grounds = Grounds.of(drive.value(), text.valuation());
                parts.addAll(grounds);
                section("there", grounds.stream().map(text::of).toList());
            }
        }
        for (int i = 0; i < device.keeps().size(); i++) {
            if (device.keeps().get(i) instanceof Keep.Value keep && keep.name().equals(name)) {
                out(name, values.of(last.after().keeps()[i], keep.type()), new String[] {
                    values.of(keep.low(), keep.type()), values.of(keep.high(), keep.type())
                });
            }
        }
    }

    private void out(String name, String is, String[] range) {
        String steps = range.length > 2 ? ", in steps of " + range[2] : "";
        lines.add(name + " is " + is + " " + when() + ", and its range is " + range[0] + " to " + range[1] + steps);
    }
}
