package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Observer;
import checkvalve.language.model.Plant;
import checkvalve.language.model.Requirement;
import checkvalve.language.model.Symbol;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a requirement looks at. */
final class Claims {
    private Claims() {}

    /** Its condition and all that it watches over time. */
    static List<Expr> of(Requirement requirement) {
        Stream<Expr> own = switch (requirement.form()) {
            case Requirement.Always form -> Stream.of(form.condition());
            case Requirement.Within form -> Stream.of(form.trigger(), form.duration());
            case Requirement.Reachable form -> Stream.of(form.condition());
        };
        return Stream.concat(own, requirement.observers().stream().flatMap(Claims::watched))
                .toList();
    }

    private static Stream<Expr> watched(Observer observer) {
        return switch (observer) {
            case Observer.Hold hold -> Stream.of(hold.condition());
            case Observer.Memory memory -> Stream.of(memory.operand());
            case Observer.Window window -> Stream.of(window.event());
            case Observer.Deadline deadline -> Stream.of(deadline.trigger(), deadline.response());
        };
    }

    /** What must change for the requirement to hold. */
    static Expr decisive(Requirement requirement) {
        return switch (requirement.form()) {
            case Requirement.Always form -> form.condition();
            case Requirement.Reachable form -> form.condition();
            case Requirement.Within form ->
                ((Observer.Deadline) requirement.observers().get(form.observer())).response();
        };
    }

    /** Conditions that tie what a claim names of the world to other things of it, and to what the core gives. */
    static List<Expr> world(Device device, Requirement requirement) {
        List<Expr> tied = new ArrayList<>(assumed(device, requirement));
        tied.addAll(laws(device, requirement));
        return tied;
    }

    /** The assumptions that the requirement names. */
    static List<Expr> assumed(Device device, Requirement requirement) {
        return requirement.assuming().stream()
                .map(i -> device.plant().assumptions().get(i).condition())
                .toList();
    }

    /** The laws that name something of the world that the requirement names. */
    static List<Expr> laws(Device device, Requirement requirement) {
        Set<Symbol> named = new HashSet<>();
        of(requirement).forEach(expr -> named.addAll(worldly(expr)));
        return device.plant().laws().stream()
                .map(Plant.Law::condition)
                .filter(law -> worldly(law).stream().anyMatch(named::contains))
                .toList();
    }

    private static Set<Symbol> worldly(Expr expr) {
        Set<Symbol> found = new HashSet<>();
        Subexpressions.each(expr, part -> {
            if (part instanceof Expr.Ref ref
                    && (ref.symbol().kind() == Symbol.Kind.ACTUAL
                            || ref.symbol().kind() == Symbol.Kind.PLANT)) {
                found.add(ref.symbol());
            }
        });
        return found;
    }

    /** The outputs that the conditions name, in the order of the device. */
    static List<Expr> outputs(List<Expr> conditions) {
        Set<Symbol> seen = new HashSet<>();
        List<Expr.Ref> found = new ArrayList<>();
        conditions.forEach(condition -> Subexpressions.each(condition, part -> {
            if (part instanceof Expr.Ref ref && ref.symbol().kind() == Symbol.Kind.OUTPUT && seen.add(ref.symbol())) {
                found.add(ref);
            }
        }));
        found.sort(Comparator.comparingInt(ref -> ref.symbol().index()));
        return List.copyOf(found);
    }
}
