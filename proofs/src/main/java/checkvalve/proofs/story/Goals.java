package checkvalve.proofs.story;

import checkvalve.language.meaning.Inputs;
import checkvalve.language.meaning.Interpreter;
import checkvalve.language.meaning.State;
import checkvalve.language.model.Device;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Keep;
import checkvalve.language.model.Machine;
import checkvalve.language.model.Output;
import checkvalve.language.model.Requirement;
import checkvalve.language.model.Transition;
import checkvalve.proofs.encode.Claim;
import checkvalve.proofs.encode.EncodedRequirement;
import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.List;

/** The goals that a device gives. */
public final class Goals {
    private final TransitionSystem system;
    private final Terms terms;
    private final Device device;

    public Goals(TransitionSystem system) {
        this.system = system;
        this.terms = system.terms();
        this.device = system.device();
    }

    /** The requirement is broken, under its assumptions; for {@code reachable} what it claims is reached. */
    public Goal of(EncodedRequirement encoded) {
        Requirement requirement = encoded.requirement();
        boolean reachable = requirement.form() instanceof Requirement.Reachable;
        return new Goal(
                requirement.id(),
                reachable ? encoded.good() : terms.not(encoded.good()),
                reachable ? terms.truth(false) : terms.not(encoded.goodAtReset()),
                inForce(encoded),
                new Goal.Evidence.Judged(requirement));
    }

    /** What the requirement waits for happens, under its assumptions. */
    public Goal trigger(EncodedRequirement encoded) {
        Requirement requirement = encoded.requirement();
        Expr trigger = switch (requirement.form()) {
            case Requirement.Always always -> always.trigger();
            case Requirement.Within within -> within.trigger();
            case Requirement.Reachable reachable -> reachable.condition();
        };
        return new Goal(
                "trigger of " + requirement.id(),
                encoded.trigger(),
                terms.truth(false),
                inForce(encoded),
                new Goal.Evidence.Judged(reachable(requirement, trigger)));
    }

    /** The machine is in the state after a tick. */
    public Goal state(int machine, int state) {
        Machine of = device.machines().get(machine);
        return new Goal(
                of.name() + " = " + of.states().members().get(state),
                system.layout().machines().get(machine).get(state),
                terms.truth(false),
                List.of(),
                new Goal.Evidence.Seen((before, inputs, after) -> after.machines()[machine] == state));
    }

    /** Two guards that are to exclude each other hold at once. */
    public Goal overlap(Claim claim) {
        int machine = device.machines().stream().map(Machine::name).toList().indexOf(claim.about());
        return new Goal(
                "determinism of " + claim.about(),
                terms.not(claim.condition()),
                terms.truth(false),
                List.of(),
                new Goal.Evidence.Seen((before, inputs, after) -> overlaps(machine, before, inputs)));
    }

    /** An output or kept value leaves its range. */
    public Goal outOfRange(Claim claim) {
        return new Goal(
                "range of " + claim.about(),
                terms.not(claim.condition()),
                terms.truth(false),
                List.of(),
                new Goal.Evidence.Seen((before, inputs, after) -> leaves(claim.about(), after)));
    }

    private List<Fact> inForce(EncodedRequirement encoded) {
        List<Fact> facts = new ArrayList<>();
        encoded.requirement()
                .assuming()
                .forEach(index -> facts.add(system.assumptions().get(index)));
        facts.addAll(encoded.fixed());
        return facts;
    }

    private static Requirement reachable(Requirement like, Expr condition) {
        return new Requirement(
                like.id(),
                like.sentence(),
                like.sources(),
                like.assuming(),
                like.fixed(),
                like.internal(),
                false,
                new Requirement.Reachable(condition),
                like.observers(),
                like.text(),
                like.place());
    }

    /** Whether either of two transitions of one rank is taken when it is asked before the other. */
    private boolean overlaps(int machine, State before, Inputs inputs) {
        List<Transition> ways = device.machines().get(machine).transitions();
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < ways.size(); i++) {
            if (ways.get(i).from() == before.machines()[machine]) {
                State after = new Interpreter(preferring(machine, i)).step(before, inputs);
                if (after.taken()[machine] == i) {
                    open.add(ways.get(i).rank());
                }
            }
        }
        return open.stream().distinct().count() < open.size();
    }

    private Device preferring(int machine, int way) {
        Machine of = device.machines().get(machine);
        List<Transition> ways = new ArrayList<>(of.transitions());
        Transition t = ways.get(way);
        ways.set(way, new Transition(t.from(), t.to(), t.guard(), Integer.MIN_VALUE, t.text(), t.place()));
        List<Machine> machines = new ArrayList<>(device.machines());
        machines.set(
                machine,
                new Machine(of.name(), of.doc(), of.states(), of.initial(), ways, of.elapsedCap(), of.place()));
        return With.machines(device, machines);
    }

    private boolean leaves(String name, State after) {
        for (int i = 0; i < device.outputs().size(); i++) {
            Output output = device.outputs().get(i);
            if (output.name().equals(name)) {
                long value = after.outputs()[i];
                return value < output.low() || value > output.high() || value % output.resolution() != 0;
            }
        }
        for (int i = 0; i < device.keeps().size(); i++) {
            if (device.keeps().get(i) instanceof Keep.Value keep && keep.name().equals(name)) {
                return after.keeps()[i] < keep.low() || after.keeps()[i] > keep.high();
            }
        }
        return false;
    }
}
