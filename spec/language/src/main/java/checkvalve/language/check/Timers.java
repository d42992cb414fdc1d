package checkvalve.language.check;

import checkvalve.language.model.Expr;
import checkvalve.language.model.Timer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The timers of the control logic: one for each condition, however often its duration is asked for. */
final class Timers {
    private final Map<Expr, Integer> byCondition = new HashMap<>();
    private final List<Timer> timers = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    /** The timer of the condition, able to tell {@code longest} ticks. */
    int of(Expr condition, long longest) {
        Integer known = byCondition.get(Unplaced.of(condition));
        if (known == null) {
            known = timers.size();
            byCondition.put(Unplaced.of(condition), known);
            timers.add(new Timer(freshName(condition), condition, longest + 1, condition.place()));
        }
        Timer timer = timers.get(known);
        timers.set(
                known, new Timer(timer.name(), timer.condition(), Math.max(timer.cap(), longest + 1), timer.place()));
        return known;
    }

    List<Timer> all() {
        return timers;
    }

    /** The names of what the condition watches, run together: {@code alternatorVoltageHeld}. */
    private String freshName(Expr condition) {
        List<String> watched = new ArrayList<>();
        Children.walk(condition, part -> {
            if (part instanceof Expr.Ref ref && !watched.contains(ref.symbol().name())) {
                watched.add(ref.symbol().name());
            }
        });
        StringBuilder joined = new StringBuilder(condition instanceof Expr.Not ? "not" : "");
        for (String name : String.join(".", watched).split("\\.")) {
            joined.append(joined.isEmpty() ? name : capital(name));
        }
        String base = joined + "Held";
        String name = base;
        for (int i = 2; !names.add(name); i++) {
            name = base + i;
        }
        return name;
    }

    private static String capital(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
