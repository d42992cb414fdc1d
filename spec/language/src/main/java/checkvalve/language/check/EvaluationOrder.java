package checkvalve.language.check;

import checkvalve.language.model.Device.Evaluation;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Symbol;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Puts defines, thresholds and timers into an order in which each comes after what it uses. */
final class EvaluationOrder {
    private final Draft draft;
    private final Set<Evaluation> order = new LinkedHashSet<>();

    EvaluationOrder(Draft draft) {
        this.draft = draft;
    }

    /** The order; only for a draft without cycles. */
    List<Evaluation> find() {
        for (Evaluation.Kind kind : Evaluation.Kind.values()) {
            for (int i = 0; i < size(kind); i++) {
                place(new Evaluation(kind, i));
            }
        }
        return List.copyOf(order);
    }

    private int size(Evaluation.Kind kind) {
        return switch (kind) {
            case DEFINE -> draft.defines.size();
            case THRESHOLD -> draft.thresholds.size();
            case TIMER -> draft.timers.all().size();
        };
    }

    private void place(Evaluation evaluation) {
        if (!order.contains(evaluation)) {
            switch (evaluation.kind()) {
                case DEFINE -> placeUsed(draft.defines.get(evaluation.index()).value());
                case THRESHOLD -> {
                    placeUsed(draft.thresholds.get(evaluation.index()).trip());
                    placeUsed(draft.thresholds.get(evaluation.index()).clear());
                }
                case TIMER ->
                    placeUsed(draft.timers.all().get(evaluation.index()).condition());
            }
            order.add(evaluation);
        }
    }

    private void placeUsed(Expr expr) {
        Children.walk(expr, part -> {
            switch (part) {
                case Expr.Ref ref
                when ref.symbol().kind() == Symbol.Kind.DEFINE ->
                    place(new Evaluation(Evaluation.Kind.DEFINE, ref.symbol().index()));
                case Expr.Ref ref
                when ref.symbol().kind() == Symbol.Kind.THRESHOLD ->
                    place(new Evaluation(Evaluation.Kind.THRESHOLD, ref.symbol().index()));
                case Expr.Held held -> place(new Evaluation(Evaluation.Kind.TIMER, held.timer()));
                default -> {}
            }
        });
    }
}
