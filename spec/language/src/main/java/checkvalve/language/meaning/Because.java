package checkvalve.language.meaning;

import checkvalve.language.model.Define;
import checkvalve.language.model.Device;
import checkvalve.language.model.Drive;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Keep;
import checkvalve.language.model.Machine;
import checkvalve.language.model.Place;
import checkvalve.language.model.Symbol;
import checkvalve.language.model.Threshold;
import checkvalve.language.model.Transition;
import checkvalve.language.print.ExprText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Why the control core gave what it gave: from an output by way of its drive to the machines and values behind it, of a
 * machine the way it took into its state in this tick, or the ways out of it that it did not take.
 */
final class Because {
    private final Device device;
    private final Hindsight hindsight;
    private final Touching touching;
    private final ValueText values;
    private final List<String> lines = new ArrayList<>();
    private final Set<Expr> parts = new LinkedHashSet<>();
    private final Set<Symbol> told = new HashSet<>();
    private Moment at;
    private GroundText logic;
    private GroundText decided;

    Because(Device device, Hindsight hindsight, Touching touching) {
        this.device = device;
        this.hindsight = hindsight;
        this.touching = touching;
        this.values = new ValueText(device);
    }

    /** A sentence each; those that go on with the one before begin further in. */
    List<String> lines() {
        return lines;
    }

    /** The parts of the logic that are named in them. */
    Set<Expr> parts() {
        return parts;
    }

    /** Explains what is decided at the end of the tick. */
    void explain(List<Expr> grounds, Moment moment) {
        at = moment;
        if (at.isReset()) {
            grounds.forEach(this::outOfReset);
            return;
        }
        ExprText text = ExprText.ofLogic(device);
        logic = new GroundText(device, text, Hindsight.logic(device, at));
        decided = new GroundText(device, text, hindsight.decided(at));
        grounds.forEach(this::behind);
    }

    private void outOfReset(Expr ground) {
        Subexpressions.each(ground, expr -> {
            if (expr instanceof Expr.Ref ref && ref.symbol().kind() == Symbol.Kind.OUTPUT && told.add(ref.symbol())) {
                var output = device.outputs().get(ref.symbol().index());
                lines.add(at(output.place().line()) + output.name() + " = " + values.of(output.reset(), output.type())
                        + " out of reset");
            }
        });
    }

    private void behind(Expr ground) {
        Subexpressions.each(ground, expr -> {
            if (expr instanceof Expr.Ref ref) {
                behind(ref.symbol());
            }
        });
    }

    private void behind(Symbol symbol) {
        if (!told.add(symbol)) {
            return;
        }
        int i = symbol.index();
        switch (symbol.kind()) {
            case OUTPUT -> output(i);
            case MACHINE -> machine(device.machines().get(i), i);
            case THRESHOLD -> threshold(device.thresholds().get(i), i);
            case DEFINE -> define(device.defines().get(i));
            case KEEP -> keep(device.keeps().get(i), i);
            case SETTING, READING, ACTUAL, PLANT -> {}
        }
    }

    private void output(int index) {
        Drive drive = device.drives().get(index);
        var output = device.outputs().get(index);
        List<Expr> grounds = Grounds.of(drive.value(), decided.valuation());
        String value = values.of(at.after().outputs()[index], output.type());
        parts.addAll(grounds);
        say(drive.value().place().line(), output.name() + " = " + value, Wording.joined(grounds, decided));
        grounds.forEach(this::behind);
    }

    private void machine(Machine machine, int index) {
        Moment entered = hindsight.entered(index, at);
        int state = at.after().machines()[index];
        String is = machine.name() + " = " + machine.states().members().get(state);
        if (at.movesTo(index)) {
            Transition taken = machine.transitions().get(at.after().taken()[index]);
            say(taken.place().line(), is, guarded(taken.guard()));
            return;
        }
        String since = entered.isReset() ? "reset" : values.time(entered.tick());
        List<Transition> ways = machine.transitions().stream()
                .filter(way -> way.from() == state && way.to() != state)
                .toList();
        lines.add(is + " since " + since + (ways.isEmpty() ? "" : ", and stays:"));
        for (Transition way : ways) {
            String to = machine.states().members().get(way.to());
            say("  ", way.place().line(), "not to " + to, guarded(way.guard()));
        }
    }

    private void threshold(Threshold threshold, int index) {
        boolean trips = logic.valuation().truth(threshold.trip());
        boolean tripped = at.after().thresholds()[index];
        String name = tripped ? threshold.name() : "not " + threshold.name();
        int line = threshold.place().line();
        if (at.before().thresholds()[index] && !tripped) {
            say(line, name + " from here on", guarded(threshold.clear()) + ", " + guarded(threshold.trip()));
        } else if (trips || !tripped) {
            say(line, name, guarded(threshold.trip()));
        } else {
            long since = hindsight.since(index);
            String when = since == 0 ? "reset" : values.time(since);
            say(line, name + " since " + when, guarded(threshold.clear()));
        }
    }

    private void define(Define define) {
        if (Grounds.isTruth(define.value())) {
            boolean holds = logic.valuation().truth(define.value());
            say(define.place().line(), (holds ? "" : "not ") + define.name(), guarded(define.value()));
        } else if (!(define.value() instanceof Expr.Number)) {
            List<Expr> grounds = Grounds.of(define.value(), logic.valuation());
            String value = values.of(
                    logic.valuation().exact(define.value()), define.value().type());
            parts.addAll(grounds);
            say(define.place().line(), define.name() + " = " + value, Wording.joined(grounds, logic));
        }
    }

    private void keep(Keep keep, int index) {
        GroundText moved = new GroundText(device, ExprText.ofLogic(device), hindsight.moved(at));
        List<Expr> grounds = new ArrayList<>();
        int line = keep.place().line();
        switch (keep) {
            case Keep.Ramp ramp -> grounds.addAll(Grounds.of(ramp.target(), moved.valuation()));
            case Keep.Budget budget -> grounds.addAll(Grounds.of(budget.condition(), moved.valuation()));
            case Keep.Value value -> {
                for (Keep.Rule rule : value.rules()) {
                    grounds.addAll(Grounds.of(rule.condition(), moved.valuation()));
                    if (moved.valuation().truth(rule.condition())) {
                        line = rule.place().line();
                        grounds.addAll(Grounds.of(rule.value(), moved.valuation()));
                        break;
                    }
                }
            }
        }
        parts.addAll(grounds);
        String text = Keeping.text(keep, at.after().keeps()[index], values);
        String words = Wording.joined(grounds, moved);
        if (keep instanceof Keep.Ramp) {
            lines.add(at(line) + keep.name() + " = " + text + ", on its way to " + words);
        } else {
            say(line, keep.name() + " = " + text, words);
        }
    }

    private String guarded(Expr guard) {
        Wording wording = new Wording(device, touching, logic);
        String words = wording.of(guard);
        parts.addAll(wording.parts());
        return words;
    }

    private void say(int line, String what, String grounds) {
        say("", line, what, grounds);
    }

    private void say(String indent, int line, String what, String grounds) {
        lines.add(indent + at(line) + what + (grounds.isEmpty() ? "" : ", as " + grounds));
    }

    private static String at(int line) {
        return line == Place.NOWHERE.line() ? "" : "line " + line + ": ";
    }
}
