package checkvalve.generator;

import static checkvalve.generator.RandomExpr.TRUTH;
import static checkvalve.generator.RandomExpr.WHOLE;

import checkvalve.language.model.Base;
import checkvalve.language.model.Define;
import checkvalve.language.model.Device;
import checkvalve.language.model.Device.Evaluation;
import checkvalve.language.model.Drive;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Expr.FoldKind;
import checkvalve.language.model.Group;
import checkvalve.language.model.Keep;
import checkvalve.language.model.Machine;
import checkvalve.language.model.Output;
import checkvalve.language.model.Place;
import checkvalve.language.model.Plant;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Reading;
import checkvalve.language.model.Require;
import checkvalve.language.model.Sensor;
import checkvalve.language.model.Setting;
import checkvalve.language.model.Source;
import checkvalve.language.model.Symbol.Kind;
import checkvalve.language.model.Threshold;
import checkvalve.language.model.Timer;
import checkvalve.language.model.Transition;
import checkvalve.language.model.Type;
import checkvalve.language.model.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/** A made-up device with some of everything, the same one for the same seed. */
public final class RandomDevice {
    static final int LONGEST = 9;
    private static final int DEPTH = 3;
    private static final Place AT = Place.NOWHERE;
    private static final Type.Enumeration STATES = new Type.Enumeration("Mode", List.of("A", "B", "C"));
    private static final Type.Enumeration LOOP = new Type.Enumeration("loop", List.of("Allowed", "Blocked", "Open"));

    private final Random random;
    private final RandomExpr exprs;
    private final List<Define> defines = new ArrayList<>();
    private final List<Threshold> thresholds = new ArrayList<>();
    private final List<Timer> timers = new ArrayList<>();
    private final List<Evaluation> order = new ArrayList<>();

    private RandomDevice(long seed) {
        this.random = new Random(seed);
        this.exprs = new RandomExpr(random);
    }

    public static Device of(long seed) {
        return new RandomDevice(seed).device();
    }

    private Device device() {
        List<Setting> settings = settings();
        Expr high = exprs.quantities.getFirst();
        Expr low = RandomExpr.number(Rational.of(-3));
        List<Require> requires =
                List.of(new Require(new Expr.Compare(Expr.Relation.GE, high, low, TRUTH, AT), "it is enough", AT));
        List<Reading> readings = readings();
        List<Group> groups = groups();
        exprs.enumerations.add(RandomExpr.ref(Kind.MACHINE, 0, "Mode", STATES));
        exprs.timed.add(0);
        keepNames();
        for (int i = 0; i < 6; i++) {
            evaluation(i);
        }
        List<Machine> machines = List.of(machine());
        List<Keep> keeps = keeps();
        List<Output> outputs = new ArrayList<>();
        List<Drive> drives = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            outputs.add(new Output("y" + i, "", WHOLE, -500, 500, 1, i, AT));
            drives.add(new Drive(i, exprs.within(-500, 500, DEPTH), AT));
        }
        outputs.add(new Output("lamp", "", TRUTH, 0, 1, 1, 1, AT));
        drives.add(new Drive(3, exprs.truth(DEPTH), AT));
        return new Device(
                "MadeUp",
                "",
                Rational.of(1, 1000),
                new Units(Map.of(Base.TIME, Rational.of(1, 1000))),
                settings,
                requires,
                List.of(),
                readings,
                groups,
                outputs,
                defines,
                thresholds,
                timers,
                order,
                machines,
                keeps,
                drives,
                new Plant(List.of(), List.of(), List.of(), List.of()),
                List.of(),
                new Source("made-up.valve", ""));
    }

    private List<Setting> settings() {
        exprs.quantities.add(RandomExpr.ref(Kind.SETTING, 0, "level", WHOLE));
        exprs.quantities.add(RandomExpr.ref(Kind.SETTING, 1, "fuse", WHOLE));
        exprs.truths.add(RandomExpr.ref(Kind.SETTING, 2, "enabled", TRUTH));
        return List.of(
                new Setting("level", "", WHOLE, -50, 70, 10, List.of(), 0, AT),
                new Setting("fuse", "", WHOLE, 0, 0, 1, List.of(60L, 80L, 2_000_000_000L), 80, AT),
                new Setting("enabled", "", TRUTH, 0, 1, 1, List.of(), 1, AT));
    }

    private List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        long[] limits = {100, 1000, 5_000_000_000L};
        for (int i = 0; i < limits.length; i++) {
            Sensor sensor = new Sensor(-limits[i], limits[i], 1, Rational.ZERO, Rational.ZERO, 0);
            readings.add(new Reading("x" + i + ".value", "", WHOLE, sensor, AT));
            exprs.quantities.add(RandomExpr.ref(Kind.READING, i, "x" + i + ".value", WHOLE));
        }
        readings.add(new Reading("int", "", LOOP, null, AT));
        exprs.enumerations.add(RandomExpr.ref(Kind.READING, 3, "int", LOOP));
        readings.add(new Reading("step", "", TRUTH, null, AT));
        exprs.truths.add(RandomExpr.ref(Kind.READING, 4, "step", TRUTH));
        return readings;
    }

    private List<Group> groups() {
        Sensor sensor = new Sensor(20, 60, 1, Rational.ZERO, Rational.ZERO, 0);
        Group.Channel cell = new Group.Channel("cell", 2, WHOLE, sensor, AT);
        Group.Channel loop = new Group.Channel("loop", 1, LOOP, null, AT);
        exprs.folds.add(RandomExpr.fold(FoldKind.COUNT, -1, new TreeSet<>(), null, WHOLE));
        for (FoldKind kind : List.of(FoldKind.MINIMUM, FoldKind.MAXIMUM)) {
            Expr none = random.nextBoolean()
                    ? RandomExpr.number(Rational.of(5))
                    : exprs.quantities.get(random.nextInt(exprs.quantities.size()));
            exprs.folds.add(RandomExpr.fold(kind, 0, new TreeSet<>(), none, WHOLE));
        }
        for (FoldKind kind : List.of(FoldKind.ANY, FoldKind.ALL)) {
            exprs.truthFolds.add(RandomExpr.fold(kind, 1, exprs.ordinals(3), null, TRUTH));
        }
        return List.of(new Group("packs", "", 0, 3, List.of(cell, loop), AT));
    }

    private void evaluation(int i) {
        switch (i % 3) {
            case 0 -> {
                order.add(new Evaluation(Evaluation.Kind.DEFINE, defines.size()));
                Expr value = random.nextInt(3) == 0 ? exprs.folds.get(1) : exprs.whole(DEPTH);
                exprs.quantities.add(RandomExpr.ref(Kind.DEFINE, defines.size(), "d" + i, WHOLE));
                defines.add(new Define("d" + i, "", value, AT));
            }
            case 1 -> {
                order.add(new Evaluation(Evaluation.Kind.THRESHOLD, thresholds.size()));
                Threshold made = new Threshold("t" + i, "", exprs.truth(2), exprs.truth(2), random.nextBoolean(), AT);
                exprs.truths.add(RandomExpr.ref(Kind.THRESHOLD, thresholds.size(), "t" + i, TRUTH));
                thresholds.add(made);
            }
            default -> {
                order.add(new Evaluation(Evaluation.Kind.TIMER, timers.size()));
                Timer made = new Timer("t" + (i - 1) + " for 9 ms", exprs.truth(2), LONGEST + 1, AT);
                exprs.timers.add(timers.size());
                timers.add(made);
            }
        }
    }

    private Machine machine() {
        List<Transition> transitions = new ArrayList<>();
        Expr everywhere = exprs.truth(2);
        for (int from = 0; from < 3; from++) {
            for (int way = 0; way < 2; way++) {
                transitions.add(
                        new Transition(from, random.nextInt(3), exprs.truth(DEPTH), random.nextInt(3), "a -> b", AT));
            }
            if (from != 2) {
                Place place = new Place(9, 9, 9, 9);
                transitions.add(new Transition(from, 2, everywhere, -random.nextInt(2), "-> C first", place));
            }
        }
        return new Machine("Mode", "", STATES, 1, transitions, LONGEST, AT);
    }

    private void keepNames() {
        exprs.quantities.add(RandomExpr.ref(Kind.KEEP, 0, "count", WHOLE));
        exprs.quantities.add(RandomExpr.ref(Kind.KEEP, 1, "limit", WHOLE));
        exprs.truths.add(RandomExpr.ref(Kind.KEEP, 2, "heat", TRUTH));
        exprs.quantities.add(RandomExpr.ref(Kind.KEEP, 3, "big", WHOLE));
    }

    private List<Keep> keeps() {
        Expr took = new Expr.Took(0, exprs.ordinals(3), exprs.ordinals(3), TRUTH, AT);
        List<Keep.Rule> rules = List.of(
                new Keep.Rule(took, exprs.within(-20, 20, 1), AT),
                new Keep.Rule(exprs.truth(2), exprs.within(-20, 20, 2), AT));
        long scale = random.nextBoolean() ? 1 : 1 + random.nextInt(1000);
        long up = random.nextBoolean() ? Long.MAX_VALUE : 1 + random.nextInt(2000);
        long down = random.nextBoolean() ? Long.MAX_VALUE : 1 + random.nextInt(2000);
        Expr target = exprs.within(-300, 300, 2);
        Expr big = exprs.within(-6_000_000_000L, 6_000_000_000L, 2);
        return List.of(
                new Keep.Value("count", "", WHOLE, -20, 20, -5, rules, AT),
                new Keep.Ramp("limit", "", WHOLE, -300, 300, 7, target, scale, up, down, AT),
                new Keep.Budget("heat", "", exprs.truth(1), 10, 20, 3, 30, 33, AT),
                new Keep.Value(
                        "big",
                        "",
                        WHOLE,
                        -6_000_000_000L,
                        6_000_000_000L,
                        0,
                        List.of(new Keep.Rule(exprs.truth(2), big, AT)),
                        AT));
    }
}
