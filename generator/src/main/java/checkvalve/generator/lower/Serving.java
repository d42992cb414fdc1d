package checkvalve.generator.lower;

import checkvalve.language.model.Device;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Observer;
import checkvalve.language.model.Plant;
import checkvalve.language.model.Requirement;
import checkvalve.language.model.Symbol;
import checkvalve.language.model.Transition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which requirements a transition serves: those that speak of an output that the transition changes and of an input that
 * its guard looks at, themselves or through a law. Where it changes no output, any that looks at its machine will do;
 * where no requirement speaks of such an input, every one that speaks of the output.
 */
final class Serving {
    private final Device device;
    private final Spec spec;
    private final Influence influence;
    private final List<Set<Symbol>> subjects = new ArrayList<>();
    private final List<Set<Input>> inputs = new ArrayList<>();

    Serving(Device device) {
        this.device = device;
        this.spec = new Spec(device);
        this.influence = new Influence(device);
        for (Requirement requirement : device.requirements()) {
            List<Expr> said = expressions(requirement);
            said.addAll(laws(said));
            Set<Symbol> symbols = new LinkedHashSet<>();
            Set<Input> read = new LinkedHashSet<>();
            for (Expr expr : said) {
                symbols.addAll(Influence.symbols(expr));
                read.addAll(Input.in(expr));
            }
            subjects.add(symbols);
            inputs.add(read);
        }
    }

    Spec spec() {
        return spec;
    }

    /** The ids, in the order of the spec. */
    List<String> by(int machine, Transition way) {
        Set<Integer> changed = influence.changed(machine, way);
        Set<Integer> outputs = changed.isEmpty() ? influence.looking(machine) : changed;
        Set<Input> guard = influence.inputs(way.guard());
        List<Integer> speaking = speakingOf(machine, outputs);
        List<Integer> close = speaking.stream()
                .filter(i -> inputs.get(i).isEmpty() || !Collections.disjoint(inputs.get(i), guard))
                .toList();
        return (close.isEmpty() ? speaking : close)
                .stream().map(i -> device.requirements().get(i).id()).toList();
    }

    List<String> inOrder(Collection<String> ids) {
        return device.requirements().stream()
                .map(Requirement::id)
                .filter(ids::contains)
                .toList();
    }

    private List<Integer> speakingOf(int machine, Set<Integer> outputs) {
        List<Integer> speaking = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            boolean speaks = subjects.get(i).stream().anyMatch(symbol -> switch (symbol.kind()) {
                case OUTPUT -> outputs.contains(symbol.index());
                case MACHINE -> symbol.index() == machine;
                default -> false;
            });
            if (speaks) {
                speaking.add(i);
            }
        }
        return speaking;
    }

    /** Laws about an actual or a plant variable that is spoken of. */
    private List<Expr> laws(List<Expr> said) {
        Set<Symbol> world = new LinkedHashSet<>();
        said.forEach(expr -> world.addAll(Influence.symbols(expr)));
        world.removeIf(symbol -> symbol.kind() != Symbol.Kind.ACTUAL && symbol.kind() != Symbol.Kind.PLANT);
        return device.plant().laws().stream()
                .map(Plant.Law::condition)
                .filter(law -> !Collections.disjoint(Influence.symbols(law), world))
                .toList();
    }

    private static List<Expr> expressions(Requirement requirement) {
        List<Expr> all = new ArrayList<>();
        switch (requirement.form()) {
            case Requirement.Always always -> all.add(always.condition());
            case Requirement.Within within -> all.add(within.trigger());
            case Requirement.Reachable reachable -> all.add(reachable.condition());
        }
        for (Observer observer : requirement.observers()) {
            switch (observer) {
                case Observer.Hold hold -> all.add(hold.condition());
                case Observer.Memory memory -> all.add(memory.operand());
                case Observer.Window window -> all.add(window.event());
                case Observer.Deadline deadline -> all.addAll(List.of(deadline.trigger(), deadline.response()));
            }
        }
        return all;
    }
}
