package checkvalve.generator.lower;

import checkvalve.language.model.Define;
import checkvalve.language.model.Device;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Group;
import checkvalve.language.model.Keep;
import checkvalve.language.model.Place;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Sensor;
import checkvalve.language.model.Setting;
import checkvalve.language.model.Symbol;
import checkvalve.language.model.Type;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/** What each name of the spec is in the generated core, and what it can be. */
final class Scope {
    final Device device;
    final Names names;
    final Folds folds;
    /** Holder that settings are read from; empty for locals. */
    private final String settingsOwner;

    private final Map<Integer, Range> defineRanges = new HashMap<>();

    Scope(Device device, Names names) {
        this(device, names, "settings");
    }

    private Scope(Device device, Names names, String settingsOwner) {
        this.device = device;
        this.names = names;
        this.settingsOwner = settingsOwner;
        this.folds = new Folds(this);
    }

    /** The same device with settings that are locals, as while a write of them is checked. */
    Scope ofCandidates() {
        return new Scope(device, names, "");
    }

    /** A define whose value has just been lowered. */
    void defined(int define, Range range) {
        defineRanges.put(define, range);
    }

    Term term(Symbol symbol) {
        int i = symbol.index();
        return switch (symbol.kind()) {
            case SETTING -> setting(i);
            case READING ->
                new Term.Local(
                        names.readingLocal(i), kind(device.readings().get(i).type(), readingRange(i)));
            case DEFINE -> define(i);
            case THRESHOLD -> new Term.Field("", names.threshold(i), Kind.TRUTH);
            case MACHINE -> new Term.Field("", names.state(i), Kind.INT);
            case KEEP -> stored(i);
            case ACTUAL, PLANT, OUTPUT -> throw new IllegalStateException(symbol + " is not for control logic");
        };
    }

    private Term define(int index) {
        Define define = device.defines().get(index);
        Kind kind = kind(define.value().type(), defineRanges.get(index));
        return define.value() instanceof Expr.Number(Rational value, Type _, Place _)
                ? new Term.Named(((Term.Whole) Amount.of(value).term()).value(), kind, define.name())
                : new Term.Local(names.define(index), kind);
    }

    Term setting(int index) {
        Setting setting = device.settings().get(index);
        Kind kind = kind(setting.type(), range(setting));
        String name = names.setting(index);
        return settingsOwner.isEmpty() ? new Term.Local(name, kind) : new Term.Field(settingsOwner, name, kind);
    }

    /** A kept value as it is stored. */
    Term stored(int keep) {
        Kind kind = switch (device.keeps().get(keep)) {
            case Keep.Value value -> kind(value.type(), Range.of(value.low(), value.high()));
            case Keep.Ramp ramp -> rampRange(ramp).kind();
            case Keep.Budget budget -> Range.of(0, budget.cap()).kind();
        };
        return new Term.Field("", names.keep(keep), kind);
    }

    Term timer(int index) {
        Kind kind = Range.of(0, device.timers().get(index).cap()).kind();
        return new Term.Field("", names.timer(index), kind);
    }

    /** Ticks since the machine entered its state; a plain 0 where nobody ever asks for more. */
    Term elapsed(int machine) {
        long cap = device.machines().get(machine).elapsedCap();
        return cap == 0
                ? new Term.Whole(0, Kind.INT)
                : new Term.Field("", names.elapsed(machine), Range.of(0, cap).kind());
    }

    Range range(Symbol symbol) {
        int i = symbol.index();
        return switch (symbol.kind()) {
            case SETTING -> range(device.settings().get(i));
            case READING -> readingRange(i);
            case DEFINE -> defineRanges.get(i);
            case KEEP ->
                switch (device.keeps().get(i)) {
                    case Keep.Value value -> Range.of(value.low(), value.high());
                    case Keep.Ramp ramp -> rampRange(ramp);
                    case Keep.Budget budget -> Range.of(0, budget.cap());
                };
            case THRESHOLD, MACHINE, ACTUAL, PLANT, OUTPUT -> throw new IllegalStateException(symbol + " is no number");
        };
    }

    static Range range(Setting setting) {
        return setting.choices().isEmpty()
                ? Range.of(setting.low(), setting.high())
                : Range.of(setting.choices().getFirst(), setting.choices().getLast());
    }

    Range elements(Expr.Fold fold) {
        Group.Channel channel = device.groups().get(fold.group()).channels().get(fold.channel());
        return range(channel.sensor());
    }

    private Range readingRange(int index) {
        return range(device.readings().get(index).sensor());
    }

    static Range range(Sensor sensor) {
        return sensor == null ? null : Range.of(sensor.low(), sensor.high());
    }

    static Range rampRange(Keep.Ramp ramp) {
        return Range.of(ramp.low(), ramp.high()).times(BigInteger.valueOf(ramp.scale()));
    }

    static Kind kind(Type type, Range range) {
        return switch (type) {
            case Type.Truth _ -> Kind.TRUTH;
            case Type.Enumeration _ -> Kind.INT;
            case Type.Quantity _ -> range.kind();
        };
    }
}
