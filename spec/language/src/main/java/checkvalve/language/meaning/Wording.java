package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Symbol;
import checkvalve.language.model.Threshold;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The grounds of a condition of the control logic in words. Behind a define, a threshold or a timer follows in brackets
 * what decides it, as far as it has to do with what the claim is about.
 */
final class Wording {
    private static final int DEEP = 3;
    /** So many grounds are told where the claim does not say which of them matter. */
    private static final int FEW = 2;

    private final Device device;
    private final Touching touching;
    private final GroundText logic;
    private final Set<Expr> parts = new LinkedHashSet<>();

    Wording(Device device, Touching touching, GroundText logic) {
        this.device = device;
        this.touching = touching;
        this.logic = logic;
    }

    /** All parts of the logic that were put in words. */
    Set<Expr> parts() {
        return parts;
    }

    /** Each part once, in the order of the text. */
    static String joined(List<Expr> grounds, GroundText text) {
        Set<String> words = new LinkedHashSet<>();
        grounds.forEach(ground -> words.add(text.of(ground)));
        return String.join(", ", words);
    }

    String of(Expr condition) {
        return of(Grounds.of(condition, logic.valuation()), 0);
    }

    private String of(List<Expr> grounds, int depth) {
        Set<String> words = new LinkedHashSet<>();
        for (Expr ground : grounds) {
            if (hasEnded(ground)) {
                Expr watched = device.timers().get(((Expr.Held) ground).timer()).condition();
                words.add(of(Grounds.of(watched, logic.valuation()), depth));
            } else {
                parts.add(ground);
                String behind = depth < DEEP ? behind(ground, depth) : "";
                words.add(behind.isEmpty() ? logic.of(ground) : logic.of(ground) + " [" + behind + "]");
            }
        }
        return String.join(", ", words);
    }

    /** Whether it is a timer whose condition does not even hold now: that alone decides it. */
    private boolean hasEnded(Expr ground) {
        return ground instanceof Expr.Held held
                && !logic.valuation().truth(device.timers().get(held.timer()).condition());
    }

    private String behind(Expr ground, int depth) {
        return switch (ground) {
            case Expr.Ref ref
            when ref.symbol().kind() == Symbol.Kind.DEFINE && Grounds.isTruth(ref) ->
                touched(device.defines().get(ref.symbol().index()).value(), depth);
            case Expr.Ref ref when ref.symbol().kind() == Symbol.Kind.THRESHOLD -> touched(deciding(ref), depth);
            case Expr.Held held -> lasting(device.timers().get(held.timer()).condition(), depth);
            default -> "";
        };
    }

    /** A name that lasts is not said twice. */
    private String lasting(Expr condition, int depth) {
        List<Expr> grounds = Grounds.of(condition, logic.valuation());
        boolean isName = grounds.size() == 1 && grounds.getFirst() instanceof Expr.Ref;
        return isName ? behind(grounds.getFirst(), depth) : touched(condition, depth);
    }

    private String touched(Expr behind, int depth) {
        List<Expr> grounds = Grounds.of(behind, logic.valuation()).stream()
                .filter(touching::isTouched)
                .toList();
        boolean tooMany = touching.isAny() && grounds.size() > FEW;
        return tooMany ? "" : of(grounds, depth + 1);
    }

    /** What trips a threshold, or does not; of one that is tripped from before, what would clear it. */
    private Expr deciding(Expr.Ref ref) {
        Threshold threshold = device.thresholds().get(ref.symbol().index());
        boolean tripped = logic.valuation().truth(ref);
        return tripped && !logic.valuation().truth(threshold.trip()) ? threshold.clear() : threshold.trip();
    }
}
