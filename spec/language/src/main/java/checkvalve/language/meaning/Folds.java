package checkvalve.language.meaning;

import checkvalve.language.model.Expr;
import checkvalve.language.model.Rational;

/** Folds "over the present members of a group"; "an aggregate over none says what it is". */
final class Folds {
    private final Scene scene;
    private final Valuation valuation;

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
        int count = present.length == 0 ? 0 : values.length / present.length;
        Rational best = null;
        for (int member = 0; member < present.length; member++) {
            for (int i = member * count; present[member] && i < (member + 1) * count; i++) {
                if (best == null || better(fold.kind(), values[i].compareTo(best))) {
                    best = values[i];
                }
            }
        }
        return best == null ? valuation.exact(fold.whenNone()) : best;
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
