package checkvalve.generator.lower;

import checkvalve.language.model.Rational;
import checkvalve.language.model.Require;
import checkvalve.language.model.Setting;
import checkvalve.language.model.Type;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The method that takes over settings, all of them or none. */
final class SettingsWrite {
    private static final Statement REFUSE = new Statement.Return(new Term.Truth(false));

    private final Scope scope;
    private final Spec spec;

    SettingsWrite(Scope scope, Spec spec) {
        this.scope = scope;
        this.spec = spec;
    }

    JavaClass.Method lower() {
        Scope candidates = scope.ofCandidates();
        List<Statement> body = new ArrayList<>();
        for (int i = 0; i < scope.device.settings().size(); i++) {
            Term.Local local = (Term.Local) candidates.setting(i);
            body.add(new Statement.Declare(local, new Term.Field("candidate", scope.names.setting(i), local.kind())));
        }
        for (int i = 0; i < scope.device.settings().size(); i++) {
            refuseValue(scope.device.settings().get(i), candidates.setting(i), body);
        }
        for (Require require : scope.device.requires()) {
            Term condition = new Expressions(candidates, body).truth(require.condition());
            body.add(new Statement.Note(spec.at(require.place()) + ": require: " + require.sentence()));
            body.add(Statement.when(Logic.not(condition), REFUSE));
        }
        for (int i = 0; i < scope.device.settings().size(); i++) {
            body.add(new Statement.Assign(scope.setting(i), candidates.setting(i)));
        }
        body.add(new Statement.Return(new Term.Truth(true)));
        String doc = "Takes over a copy of the candidate, effective from the next step on.\n\n"
            + "Returns false, and nothing changes, when any value is out of its range or any rule between settings is"
            + " broken.";
        JavaClass.Parameter candidate = new JavaClass.Parameter(scope.names.settingsClass(), null, "candidate");
        return new JavaClass.Method("writeSettings", doc, false, Kind.TRUTH, List.of(candidate), body);
    }

    private void refuseValue(Setting setting, Term value, List<Statement> body) {
        if (setting.type() instanceof Type.Truth) {
            return;
        }
        body.add(new Statement.Note(spec.quoteLine(setting.place())));
        body.add(Statement.when(
                setting.choices().isEmpty() ? outOfRange(setting, value) : noChoice(setting, value), REFUSE));
    }

    private static Term noChoice(Setting setting, Term value) {
        return Logic.and(setting.choices().stream()
                .map(choice -> Logic.binary(Operator.NE, value, whole(choice)))
                .toList());
    }

    private static Term outOfRange(Setting setting, Term value) {
        List<Term> wrong = new ArrayList<>();
        wrong.add(Logic.binary(Operator.LT, value, whole(setting.low())));
        wrong.add(Logic.binary(Operator.GT, value, whole(setting.high())));
        if (setting.step() > 1) {
            Amount offset = new Arithmetic(setting.place())
                    .minus(Amount.of(value, Scope.range(setting)), Amount.of(Rational.of(setting.low())));
            Term step = whole(setting.step());
            Kind kind = offset.term().kind();
            Term rest = new Term.Binary(Operator.REMAINDER, offset.term(), Arithmetic.widened(step, kind), kind);
            wrong.add(Logic.binary(Operator.NE, rest, whole(0)));
        }
        return Logic.or(wrong);
    }

    private static Term whole(long value) {
        return Arithmetic.whole(Range.only(BigInteger.valueOf(value)));
    }
}
