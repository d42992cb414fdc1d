package checkvalve.language.print;

import checkvalve.language.model.Keep;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Type;

/** Writes kept values. */
final class KeepText {
    private final Page page;
    private final UnitText units;
    private final ExprText logic;

    KeepText(Page page, UnitText units, ExprText logic) {
        this.page = page;
        this.units = units;
        this.logic = logic;
    }

    void keep(Keep keep) {
        page.doc(keep.doc());
        switch (keep) {
            case Keep.Value value -> value(value);
            case Keep.Ramp ramp -> ramp(ramp);
            case Keep.Budget budget -> budget(budget);
        }
    }

    private void value(Keep.Value value) {
        page.line(
                "%s: %s .. %s, starts %s",
                value.name(),
                ValueText.show(units, value.type(), value.low()),
                ValueText.show(units, value.type(), value.high()),
                ValueText.show(units, value.type(), value.initial()));
        page.indented(() -> value.rules()
                .forEach(rule -> page.line("when %s -> %s", logic.show(rule.condition()), logic.show(rule.value()))));
    }

    private void ramp(Keep.Ramp ramp) {
        page.line(
                "%s: %s .. %s, starts %s, ramps to %s",
                ramp.name(),
                ValueText.show(units, ramp.type(), ramp.low()),
                ValueText.show(units, ramp.type(), ramp.high()),
                ValueText.show(units, ramp.type(), ramp.initial()),
                logic.show(ramp.target()));
        page.indented(
                () -> page.line("up by %s a tick, down by %s a tick", rate(ramp, ramp.up()), rate(ramp, ramp.down())));
    }

    private String rate(Keep.Ramp ramp, long parts) {
        Type.Quantity type = ramp.type();
        return parts == Long.MAX_VALUE
                ? "any amount"
                : units.show(Rational.of(parts, ramp.scale()), type.dimension()) + " (" + parts + "/" + ramp.scale()
                        + ")";
    }

    private void budget(Keep.Budget budget) {
        page.line(
                "%s: budget %s within %s of %s",
                budget.name(),
                units.ticks(budget.total()),
                units.ticks(budget.window()),
                logic.show(budget.condition()));
        page.indented(() -> page.line(
                "gains %d a tick, loses 1, spent at %d, ends at %d", budget.gain(), budget.spent(), budget.cap()));
    }
}
