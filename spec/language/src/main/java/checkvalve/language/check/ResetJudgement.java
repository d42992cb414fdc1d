package checkvalve.language.check;

import checkvalve.language.model.Expr;
import checkvalve.language.model.Observer;
import checkvalve.language.model.Requirement;
import checkvalve.language.model.Symbol;
import java.util.List;

/** Tells whether a requirement is judged out of reset too: when it speaks of outputs and settings of one tick alone. */
final class ResetJudgement {
    private ResetJudgement() {}

    static boolean appliesTo(Requirement.Form form, List<Observer> observers) {
        if (!(form instanceof Requirement.Always always) || !observers.isEmpty()) {
            return false;
        }
        boolean[] applies = {true};
        Children.walk(
                always.condition(),
                part -> applies[0] &= switch (part) {
                    case Expr.Ref ref ->
                        ref.symbol().kind() == Symbol.Kind.OUTPUT
                                || ref.symbol().kind() == Symbol.Kind.SETTING;
                    case Expr.Fold fold -> false;
                    case Expr.After after -> false;
                    case Expr.Took took -> false;
                    default -> true;
                });
        return applies[0];
    }
}
