package checkvalve.language.meaning;

import checkvalve.language.model.Expr;
import checkvalve.language.model.Rational;
import java.util.IdentityHashMap;
import java.util.Map;

/** Folds "over the present members of a group"; "an aggregate over none says what it is". */
final class Folds {
    private final Scene scene;
    private final Valuation valuation;
    /** What was folded last; a truth is mostly judged for many ticks, and its arrays are not written to. */
    private final Map<Expr.Fold, Folded> folded = new IdentityHashMap<>();

    private record Folded(boolean[] present, Rational[] values, Rational best) {
        boolean isOf(boolean[] nowPresent, Rational[] now) {
            return present == nowPresent && values == now;
        }
    }

    Folds(Scene scene, Valuation valuation) {
        this.scene = scene;
        this.valuation = valuation;
    }

    /** A fold that is a whole number: all but the extremes of the truth. */
    long whole(Expr.Fold fold) {
        return switch (fold.kind()) {
            case COUNT -> scene.group(fold.group()).count();
            case ANY -> anyIs(fold, true) ? 1 : 0;
            case ALL -> anyIs(fold, false) ? 0 : 1;
            case MINIMUM, MAXIMUM -> fold.actual() ? exact(fold).toLong() : extreme(fold);
        };
    }

    /** The least or greatest; of the truth, any rational. */
    Rational exact(Expr.Fold fold) {
        if (!fold.actual()) {
            return Rational.of(whole(fold));
        }
        boolean[] present = scene.group(fold.group()).present();
        Rational[] values = scene.actualGroup(fold.group(), fold.channel());
        Folded known = folded.get(fold);
        if (known == null || !known.isOf(present, values)) {
            known = new Folded(present, values, extremeOf(fold.kind(), present, values));
            folded.put(fold, known);
        }
        return known.best() == null ? valuation.exact(fold.whenNone()) : known.best();
    }

    /** Null when no member is present. */
    private static Rational extremeOf(Expr.FoldKind kind, boolean[] present, Rational[] values) {
        int count = present.length == 0 ? 0 : values.length / present.length;
        Rational best = null;
        for (int member = 0; member < present.length; member++) {
            for (int i = member * count; present[member] && i < (member + 1) * count; i++) {
                if (best == null || better(kind, values[i].compareTo(best))) {
                    best = values[i];
                }
            }
        }
        return best;
    }

    private long extreme(Expr.Fold fold) {
        GroupInputs group = scene.group(fold.group());
        boolean[] present = group.present();
        long[] values = group.values()[fold.channel()];
        boolean minimum = fold.kind() == Expr.FoldKind.MINIMUM;
        int count = present.length == 0 ? 0 : values.length / present.length;
        boolean none = true;
        long best = minimum ? Long.MAX_VALUE : Long.MIN_VALUE;
        for (int member = 0; member < present.length; member++) {
            if (present[member]) {
                for (int i = member * count; i < (member + 1) * count; i++) {
                    best = minimum ? Math.min(best, values[i]) : Math.max(best, values[i]);
                    none = false;
                }
            }
        }
        return none ? valuation.whole(fold.whenNone()) : best;
    }

    /** Whether some present element's being one of the fold's members is {@code wanted}. */
    private boolean anyIs(Expr.Fold fold, boolean wanted) {
        boolean[] present = scene.group(fold.group()).present();
        int size = fold.actual()
                ? scene.actualGroup(fold.group(), fold.channel()).length
                : scene.group(fold.group()).values()[fold.channel()].length;
        int count = present.length == 0 ? 0 : size / present.length;
        for (int i = 0; i < size; i++) {
            if (present[i / count] && fold.members().contains((int) element(fold, i)) == wanted) {
                return true;
            }
        }
        return false;
    }

    private long element(Expr.Fold fold, int i) {
        return fold.actual()
                ? scene.actualGroup(fold.group(), fold.channel())[i].toLong()
                : scene.group(fold.group()).values()[fold.channel()][i];
    }

    private static boolean better(Expr.FoldKind kind, int order) {
        return kind == Expr.FoldKind.MINIMUM ? order < 0 : order > 0;
    }
}
