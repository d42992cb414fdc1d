package checkvalve.language.check;

import checkvalve.language.Code;
import checkvalve.language.Findings;
import checkvalve.language.model.Device;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Keep;
import checkvalve.language.model.Observer;
import checkvalve.language.model.Place;
import checkvalve.language.model.Requirement;
import checkvalve.language.model.Type;
import java.util.HashSet;
import java.util.Set;

/** Sees to it that no whole number, nor a step on the way to it, may need more than the 64 bits it is counted in. */
final class WordSize {
    private final Device device;
    private final Findings findings;
    private final Spans spans;
    private final Set<Place> reported = new HashSet<>();

    private WordSize(Device device, Findings findings) {
        this.device = device;
        this.findings = findings;
        this.spans = new Spans(device);
    }

    /** Reports each number that may not fit; outermost parts are only looked at where all within fit. */
    static void check(Device device, Findings findings) {
        new WordSize(device, findings).check();
    }

    private void check() {
        device.requires().forEach(require -> check(require.condition()));
        device.defines().forEach(define -> check(define.value()));
        device.thresholds().forEach(threshold -> {
            check(threshold.trip());
            check(threshold.clear());
        });
        device.timers().forEach(timer -> check(timer.condition()));
        device.machines().forEach(machine -> machine.transitions().forEach(transition -> check(transition.guard())));
        device.keeps().forEach(this::check);
        device.drives().forEach(drive -> check(drive.value()));
        device.plant().memories().forEach(this::check);
        device.plant().laws().forEach(law -> check(law.condition()));
        device.plant().assumptions().forEach(assumption -> check(assumption.condition()));
        device.requirements().forEach(this::check);
    }

    private void check(Keep keep) {
        switch (keep) {
            case Keep.Ramp ramp -> check(ramp.target());
            case Keep.Budget budget -> check(budget.condition());
            case Keep.Value value ->
                value.rules().forEach(rule -> {
                    check(rule.condition());
                    check(rule.value());
                });
        }
    }

    private void check(Requirement requirement) {
        switch (requirement.form()) {
            case Requirement.Always form -> check(form.condition());
            case Requirement.Within form -> {
                check(form.trigger());
                check(form.duration());
            }
            case Requirement.Reachable form -> check(form.condition());
        }
        requirement.observers().forEach(this::check);
    }

    private void check(Observer observer) {
        switch (observer) {
            case Observer.Hold hold -> check(hold.condition());
            case Observer.Memory memory -> check(memory.operand());
            case Observer.Window window -> check(window.event());
            case Observer.Deadline deadline -> {
                check(deadline.trigger());
                check(deadline.response());
            }
        }
    }

    /** Whether the expression and all in it fit. */
    private boolean check(Expr expr) {
        boolean fits = true;
        for (Expr part : Children.of(expr)) {
            fits &= check(part);
        }
        boolean counted = expr.type() instanceof Type.Quantity quantity && quantity.whole();
        if (fits && counted && !spans.of(expr).fits()) {
            if (reported.add(expr.place())) {
                findings.report(Code.TOO_LARGE, expr.place(), "this may be a number that needs more than 64 bits");
            }
            return false;
        }
        return fits;
    }
}
