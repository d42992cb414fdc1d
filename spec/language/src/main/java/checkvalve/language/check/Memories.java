package checkvalve.language.check;

import checkvalve.language.model.Expr;
import java.util.ArrayList;
import java.util.List;

/** What laws and assumptions remember of the last tick. */
final class Memories {
    private final List<Expr> operands = new ArrayList<>();
    private final List<Expr> keys = new ArrayList<>();

    int of(Expr operand) {
        Expr key = Unplaced.of(operand);
        int known = keys.indexOf(key);
        if (known >= 0) {
            return known;
        }
        keys.add(key);
        operands.add(operand);
        return operands.size() - 1;
    }

    List<Expr> all() {
        return operands;
    }
}
