package checkvalve.generator.lower;

import checkvalve.language.model.Expr;
import checkvalve.language.model.Keep;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Symbol;
import java.util.ArrayList;
import java.util.List;

/** Updates of the kept values, which all see those of the last tick. */
final class Keeps {
    private final Scope scope;
    private final Spec spec;
    private final Stores stores;

    Keeps(Scope scope, Spec spec) {
        this.scope = scope;
        this.spec = spec;
        this.stores = new Stores(scope);
    }

    List<Statement> lower() {
        List<Statement> out = new ArrayList<>();
        List<Statement> late = new ArrayList<>();
        for (int i = 0; i < scope.device.keeps().size(); i++) {
            Keep keep = scope.device.keeps().get(i);
            out.add(new Statement.Note(spec.at(keep.place()) + ": " + keep.name()));
            Term stored = scope.stored(i);
            if (isReadAfter(i)) {
                String name = "next" + Spelling.upperFirst(scope.names.keep(i));
                Term.Local next = new Term.Local(scope.names.fresh(name), stored.kind());
                out.add(new Statement.Declare(next, stored));
                update(keep, stored, next, out);
                late.add(new Statement.Assign(stored, next));
            } else {
                update(keep, stored, stored, out);
            }
        }
        out.addAll(late);
        return out;
    }

    private boolean isReadAfter(int keep) {
        boolean[] read = {false};
        scope.device.keeps().stream()
                .skip(keep + 1L)
                .flatMap(later -> Uses.expressions(later).stream())
                .forEach(root -> ExprTree.visit(
                        root,
                        expr -> read[0] |= expr instanceof Expr.Ref ref
                                && ref.symbol().kind() == Symbol.Kind.KEEP
                                && ref.symbol().index() == keep));
        return read[0];
    }

    private void update(Keep keep, Term stored, Term target, List<Statement> out) {
        switch (keep) {
            case Keep.Value value -> byRule(value, target, out);
            case Keep.Ramp ramp -> towards(ramp, stored, target, out);
            case Keep.Budget budget -> spend(budget, stored, target, out);
        }
    }

    /** "The first whose condition holds, else it stays." */
    private void byRule(Keep.Value keep, Term target, List<Statement> out) {
        List<Statement.Branch> branches = new ArrayList<>();
        for (Keep.Rule rule : keep.rules()) {
            List<Statement> body = new ArrayList<>();
            body.add(new Statement.Note(spec.quote(rule.place())));
            Term condition = new Expressions(scope, out).truth(rule.condition());
            stores.into(target, rule.value(), body);
            branches.add(new Statement.Branch(condition, body));
        }
        if (!branches.isEmpty()) {
            out.add(new Statement.When(branches, List.of()));
        }
    }

    /** "A quantity that follows a target at a bounded rate." */
    private void towards(Keep.Ramp ramp, Term stored, Term target, List<Statement> out) {
        Arithmetic arithmetic = new Arithmetic(ramp.place());
        Range wantedRange = Expressions.trial(scope, new ArrayList<>())
                .amount(ramp.target())
                .range();
        String name = Spelling.variable(ramp.name());
        Term.Local local = new Term.Local(scope.names.fresh(name + "Target"), Scope.kind(ramp.type(), wantedRange));
        stores.declare(local, ramp.target(), out);
        Amount wanted = arithmetic.times(Amount.of(local, wantedRange), Rational.of(ramp.scale()));
        if (!wanted.term().isPlain()) {
            Term.Local parts = new Term.Local(
                    scope.names.fresh(name + "TargetParts"), wanted.range().kind());
            out.add(new Statement.Declare(parts, wanted.term()));
            wanted = Amount.of(parts, wanted.range());
        }
        Amount now = Amount.of(stored, Scope.rampRange(ramp));
        List<Statement.Branch> branches = new ArrayList<>();
        if (ramp.up() != Long.MAX_VALUE) {
            Term most = arithmetic.plus(now, Amount.of(Rational.of(ramp.up()))).term();
            branches.add(assignIf(Logic.binary(Operator.GT, wanted.term(), most), target, most));
        }
        if (ramp.down() != Long.MAX_VALUE) {
            Term least =
                    arithmetic.minus(now, Amount.of(Rational.of(ramp.down()))).term();
            branches.add(assignIf(Logic.binary(Operator.LT, wanted.term(), least), target, least));
        }
        Statement there = new Statement.Assign(target, Arithmetic.widened(wanted.term(), target.kind()));
        out.add(branches.isEmpty() ? there : new Statement.When(branches, List.of(there)));
    }

    /** A conservative accumulator between 0 and its cap. */
    private void spend(Keep.Budget budget, Term level, Term target, List<Statement> out) {
        Arithmetic arithmetic = new Arithmetic(budget.place());
        Amount now = Amount.of(level, Range.of(0, budget.cap()));
        Term condition = new Expressions(scope, out).truth(budget.condition());
        Term room = Arithmetic.whole(Range.of(budget.cap() - budget.gain(), budget.cap() - budget.gain()));
        Term cap = Arithmetic.whole(Range.of(budget.cap(), budget.cap()));
        Term more = arithmetic.plus(now, Amount.of(Rational.of(budget.gain()))).term();
        Term less = arithmetic.plus(now, Amount.of(Rational.of(-1))).term();
        Statement gain = new Statement.When(
                List.of(assignIf(Logic.binary(Operator.GT, level, room), target, cap)),
                List.of(new Statement.Assign(target, Arithmetic.widened(more, target.kind()))));
        Term zero = new Term.Whole(0, Kind.INT);
        out.add(new Statement.When(
                List.of(
                        new Statement.Branch(condition, List.of(gain)),
                        assignIf(Logic.binary(Operator.GT, level, zero), target, less)),
                List.of()));
    }

    private static Statement.Branch assignIf(Term condition, Term target, Term value) {
        Term stored = Arithmetic.widened(value, target.kind());
        return new Statement.Branch(condition, List.of(new Statement.Assign(target, stored)));
    }
}
