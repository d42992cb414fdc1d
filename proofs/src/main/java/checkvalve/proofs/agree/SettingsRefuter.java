package checkvalve.proofs.agree;

import checkvalve.language.meaning.SettingsRules;
import checkvalve.language.meaning.ValueText;
import checkvalve.language.model.Device;
import checkvalve.language.model.Place;
import checkvalve.language.model.Setting;
import checkvalve.language.model.Type;
import checkvalve.proofs.lift.Cell;
import checkvalve.proofs.lift.ClassUnit;
import checkvalve.proofs.lift.Lifted;
import checkvalve.proofs.lift.NotLifted;
import checkvalve.proofs.lift.Value;
import checkvalve.proofs.lift.Value.Reference;
import checkvalve.proofs.lift.Value.Whole;
import checkvalve.proofs.solve.Z3Session;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Plays writes of settings on the Java machine and by the rules of the spec. Not believed, but what it tells was seen. */
final class SettingsRefuter {
    private static final long BUDGET = 4_000_000;

    private final Device device;
    private final Firmware firmware;
    private final List<Link> settings;
    private final List<ClassUnit> classes;
    private final Map<String, byte[]> files;
    private final ValueText text;

    SettingsRefuter(
            Device device, Firmware firmware, List<Link> settings, List<ClassUnit> classes, Map<String, byte[]> files) {
        this.device = device;
        this.firmware = firmware;
        this.settings = settings;
        this.classes = classes;
        this.files = files;
        this.text = new ValueText(device);
    }

    /** The defaults of a new core. */
    Optional<Difference> defaults() {
        try {
            Jvm jvm = new Jvm(firmware, files);
            for (int i = 0; i < settings.size(); i++) {
                Setting setting = device.settings().get(i);
                long is = jvm.get(settings.get(i).cell());
                if (is != setting.initial()) {
                    String sentence = "a new core has " + setting.name() + " at " + shown(setting, is)
                            + ", by the spec " + shown(setting, setting.initial());
                    int line =
                            ((Whole) firmware.newCore.heap().get(settings.get(i).cell())).line();
                    return Optional.of(difference(
                            sentence, setting.place(), firmware.settings.place(line), setting.initial(), is));
                }
            }
            return Optional.empty();
        } catch (Jvm.Thrown thrown) {
            return Optional.of(thrown(thrown));
        }
    }

    /** The candidate, near the defaults, for which a claim is not so. */
    Optional<Difference> of(Obligation claim, List<Term> candidate, Terms terms) {
        try (Z3Session session = new Z3Session()) {
            claim.premises().forEach(part -> session.add(part.assertion()));
            session.add(terms.not(claim.goal()));
            List<Term> numbers = new ArrayList<>();
            settings.forEach(link -> numbers.add(link.before().held(terms)));
            numbers.addAll(candidate);
            for (int i = 0; i < numbers.size(); i++) {
                Setting setting = device.settings().get(i % settings.size());
                Term isDefault = terms.equal(numbers.get(i), terms.whole(setting.initial()));
                if (session.check(BUDGET, isDefault).isSat()) {
                    session.add(isDefault);
                }
            }
            if (!session.check(BUDGET).isSat()) {
                return Optional.empty();
            }
            long[] values = numbers.stream()
                    .mapToLong(number -> session.value(number).toLong())
                    .toArray();
            return write(
                    Arrays.copyOf(values, settings.size()), Arrays.copyOfRange(values, settings.size(), values.length));
        }
    }

    /** Candidates around the bounds of each setting; for a write that is not lifted. */
    Optional<Difference> sampled() {
        long[] defaults = device.settings().stream().mapToLong(Setting::initial).toArray();
        for (int i = 0; i < defaults.length; i++) {
            Setting setting = device.settings().get(i);
            List<Long> tried = new ArrayList<>(setting.choices());
            for (long limit : List.of(setting.low(), setting.high(), setting.initial())) {
                for (long offset : List.of(-setting.step(), -1L, 0L, 1L, setting.step(), 2 * setting.step())) {
                    tried.add(limit + offset);
                }
            }
            for (long value : tried) {
                long[] candidate = defaults.clone();
                candidate[i] = value;
                Optional<Difference> found = setting.type() instanceof Type.Truth && value != 0 && value != 1
                        ? Optional.empty()
                        : write(defaults, candidate);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** A candidate in a core that has other settings. */
    private Optional<Difference> write(long[] before, long[] candidate) {
        Optional<SettingsRules.Refusal> refusal = new SettingsRules(device).refused(candidate);
        try {
            Jvm jvm = new Jvm(firmware, files);
            Reference holder = (Reference) firmware.newSettings.result();
            Map<Cell, Long> memory = new LinkedHashMap<>();
            List<String> given = new ArrayList<>();
            for (int i = 0; i < candidate.length; i++) {
                memory.put(settings.get(i).cell(), before[i]);
                memory.put(new Cell(holder.object(), settings.get(i).cell().field()), candidate[i]);
                Setting setting = device.settings().get(i);
                given.add(setting.name() + " = " + shown(setting, candidate[i]));
            }
            memory.forEach(jvm::put);
            long taken = jvm.call(firmware.coreObject(), "writeSettings", List.of(holder));
            if ((taken != 0) == refusal.isEmpty()) {
                return written(jvm, memory, refusal.isEmpty() ? candidate : before, given);
            }
            String why = refusal.map(this::why).orElse("the spec allows them");
            String sentence = "`writeSettings` " + (taken != 0 ? "takes" : "refuses") + " settings: " + why;
            Place place = refusal.isPresent() ? refusal.get().place() : blamed(memory);
            return Optional.of(new Difference(
                    sentence,
                    place,
                    line(memory, Lifted::result),
                    given,
                    String.valueOf(taken == 0),
                    String.valueOf(taken != 0)));
        } catch (Jvm.Thrown thrown) {
            return Optional.of(thrown(thrown));
        }
    }

    /** The first setting of which the class takes another value that the spec allows. */
    private Place blamed(Map<Cell, Long> refused) throws Jvm.Thrown {
        Reference holder = (Reference) firmware.newSettings.result();
        for (int i = 0; i < settings.size(); i++) {
            Setting setting = device.settings().get(i);
            Cell cell = new Cell(holder.object(), settings.get(i).cell().field());
            for (long other : others(setting)) {
                Jvm jvm = new Jvm(firmware, files);
                refused.forEach(jvm::put);
                jvm.put(cell, other);
                if (jvm.call(firmware.coreObject(), "writeSettings", List.of(holder)) != 0) {
                    return setting.place();
                }
            }
        }
        return Place.NOWHERE;
    }

    private static List<Long> others(Setting setting) {
        return setting.choices().isEmpty()
                ? List.of(setting.low(), setting.initial(), setting.high())
                : setting.choices();
    }

    /** The line that makes a number that is left or given back. */
    private String line(Map<Cell, Long> memory, Function<Lifted, Value> made) {
        try {
            Lifted run = new Traced(classes)
                    .run(
                            memory,
                            again -> again.writeSettings,
                            again -> List.of(again.coreObject(), again.newSettings.result()));
            int line = ((Whole) made.apply(run)).line();
            return firmware.core.place(line == 0 ? firmware.writeSettings.line() : line);
        } catch (NotLifted e) {
            return firmware.core.place(firmware.writeSettings.line());
        }
    }

    private Optional<Difference> written(Jvm jvm, Map<Cell, Long> memory, long[] wanted, List<String> given) {
        for (int i = 0; i < wanted.length; i++) {
            Setting setting = device.settings().get(i);
            Cell cell = settings.get(i).cell();
            long is = jvm.get(cell);
            if (is != wanted[i]) {
                String sentence = setting.name() + " is " + shown(setting, is) + " after `writeSettings`, by the spec "
                        + shown(setting, wanted[i]);
                String line = line(memory, run -> run.heap().get(cell));
                return Optional.of(new Difference(
                        sentence, setting.place(), line, given, String.valueOf(wanted[i]), String.valueOf(is)));
            }
        }
        return Optional.empty();
    }

    private Difference thrown(Jvm.Thrown thrown) {
        String sentence = "`writeSettings` throws " + thrown.getMessage();
        return difference(sentence, Place.NOWHERE, firmware.core.place(firmware.writeSettings.line()), 0, 0);
    }

    private static Difference difference(String sentence, Place place, String line, long meant, long done) {
        return new Difference(sentence, place, line, List.of(), String.valueOf(meant), String.valueOf(done));
    }

    private String why(SettingsRules.Refusal refusal) {
        return refusal instanceof SettingsRules.NotAllowed(Setting setting, long value)
                ? "`" + setting.name() + "` cannot be " + shown(setting, value)
                : refusal.sentence();
    }

    private String shown(Setting setting, long value) {
        boolean isName = !(setting.type() instanceof Type.Enumeration type)
                || value >= 0 && value < type.members().size();
        return isName ? text.of(value, setting.type()) : String.valueOf(value);
    }
}
