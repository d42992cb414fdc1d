package checkvalve.language.meaning;

import checkvalve.language.model.Expr;
import checkvalve.language.model.Observer;
import checkvalve.language.model.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What decides a requirement at a tick; of a condition that has lasted, what it is made of. */
final class Evidence {
    private final Requirement requirement;
    private final GroundText text;
    private final List<Expr> grounds = new ArrayList<>();
    private final Map<String, Set<String>> lines = new LinkedHashMap<>();

    Evidence(Requirement requirement, GroundText text) {
        this.requirement = requirement;
        this.text = text;
        String since = requirement.form() instanceof Requirement.Within within
                ? ", awaited for more than " + text.show(within.duration())
                : "";
        Grounds.of(Claims.decisive(requirement), text.valuation()).forEach(ground -> add(ground, since));
    }

    List<Expr> grounds() {
        return grounds;
    }

    /** What was so at that tick, by how long it had been. */
    Map<String, Set<String>> lines() {
        return lines;
    }

    private void add(Expr ground, String lasting) {
        if (ground instanceof Expr.Held held && text.valuation().truth(held)) {
            Observer.Hold hold = (Observer.Hold) requirement.observers().get(held.timer());
            String time = lasting + ", for " + text.show(held.duration());
            Grounds.of(hold.condition(), text.valuation()).forEach(part -> add(part, time));
        } else {
            grounds.add(ground);
            lines.computeIfAbsent(lasting, key -> new LinkedHashSet<>()).add(text.of(ground));
        }
    }
}
