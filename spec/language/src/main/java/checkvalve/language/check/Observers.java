package checkvalve.language.check;

import checkvalve.language.model.Expr;
import checkvalve.language.model.Observer;
import checkvalve.language.model.Symbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What judging one requirement must remember. */
final class Observers {
    private record Key(Class<? extends Observer> kind, Expr watched) {}

    private final Map<Key, Integer> known = new HashMap<>();
    private final List<Observer> all = new ArrayList<>();

    int hold(Expr condition, long longest) {
        int index = find(new Observer.Hold(condition, longest + 1), condition);
        Observer.Hold hold = (Observer.Hold) all.get(index);
        all.set(index, new Observer.Hold(hold.condition(), Math.max(hold.cap(), longest + 1)));
        return index;
    }

    int memory(Expr operand) {
        return find(new Observer.Memory(operand, overOutputsAlone(operand)), operand);
    }

    int window(Expr event, long longest) {
        int index = find(new Observer.Window(event, longest), event);
        Observer.Window window = (Observer.Window) all.get(index);
        all.set(index, new Observer.Window(window.event(), Math.max(window.cap(), longest)));
        return index;
    }

    int deadline(Expr trigger, Expr response, long longest) {
        all.add(new Observer.Deadline(trigger, response, longest + 1));
        return all.size() - 1;
    }

    List<Observer> all() {
        return all;
    }

    private int find(Observer fresh, Expr watched) {
        return known.computeIfAbsent(new Key(fresh.getClass(), Unplaced.of(watched)), key -> {
            all.add(fresh);
            return all.size() - 1;
        });
    }

    private static boolean overOutputsAlone(Expr operand) {
        boolean[] alone = {true};
        Children.walk(
                operand,
                part -> alone[0] &= switch (part) {
                    case Expr.Ref ref -> ref.symbol().kind() == Symbol.Kind.OUTPUT;
                    case Expr.Fold e -> false;
                    case Expr.Held e -> false;
                    case Expr.HeldBefore e -> false;
                    case Expr.After e -> false;
                    case Expr.Took e -> false;
                    case Expr.Previous e -> false;
                    case Expr.Total e -> false;
                    default -> true;
                });
        return alone[0];
    }
}
