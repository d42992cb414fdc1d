package checkvalve.language.cover;

import checkvalve.language.cover.Obligation.Kind;
import checkvalve.language.model.Device;
import checkvalve.language.model.Expr;
import checkvalve.language.print.ExprText;
import java.util.ArrayList;
import java.util.List;

/** Obligations as they are collected, in the words of the spec. */
final class Ledger {
    private final ExprText text;
    private final List<Obligation> all = new ArrayList<>();

    Ledger(Device device) {
        this.text = ExprText.ofLogic(device);
    }

    List<Obligation> all() {
        return List.copyOf(all);
    }

    void add(Obligation obligation) {
        all.add(obligation);
    }

    /** The condition, where the clause is looked at. */
    void add(Kind kind, Clause clause, Expr condition, String what) {
        Expr whole = Formula.and(Formula.with(clause.active(), condition));
        all.add(new Obligation(kind, clause.phase(), whole, whole, clause.owner() + what, clause.place()));
    }

    String quoted(Expr expr) {
        return "`" + text.show(expr) + "`";
    }
}
