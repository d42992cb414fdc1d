package checkvalve.proofs.agree;

import checkvalve.language.model.Device;
import checkvalve.language.model.Place;
import checkvalve.proofs.encode.Encoder;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.lift.ClassUnit;
import checkvalve.proofs.lift.Listing;
import checkvalve.proofs.lift.NotLifted;
import checkvalve.proofs.term.Terms;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Proves that compiled classes do what a spec says. */
public final class Agreement {
    private Agreement() {}

    /**
     * Compares.
     *
     * @param files the class files of the firmware, of which one is the core
     */
    public static AgreementReport of(Device device, Collection<byte[]> files) {
        Map<ClassUnit, byte[]> classes = new LinkedHashMap<>();
        try {
            files.forEach(file -> classes.put(ClassUnit.read(file), file));
            eachOnce(classes.keySet());
            TransitionSystem system = Encoder.encode(device, new Terms());
            Attempt plain = new Attempt(system, classes, Set.of());
            AgreementReport report = plain.report();
            Set<Spot> timers = plain.unequalTimers();
            if (!timers.isEmpty()) {
                AgreementReport second = new Attempt(system, classes, timers).report();
                return second.isAgreed() ? second : report;
            }
            return report;
        } catch (NotLifted e) {
            return only(classes, made(classes, e));
        } catch (Mismatch e) {
            Difference difference = new Difference(e.getMessage(), Place.NOWHERE, "", List.of(), "", "");
            return only(classes, new Conclusion.Differs(difference));
        }
    }

    /** Of two files for one class nobody knows which will run. */
    private static void eachOnce(Collection<ClassUnit> classes) {
        Set<String> names = new LinkedHashSet<>();
        for (ClassUnit unit : classes) {
            if (!names.add(unit.name())) {
                throw new Mismatch("there are two class files of `" + unit.name() + "`");
            }
        }
    }

    /** Whether the objects can be made at all, of classes that use nothing else. */
    private static Conclusion made(Map<ClassUnit, byte[]> classes, NotLifted unknown) {
        Map<String, byte[]> files = new TreeMap<>();
        classes.forEach((unit, file) -> files.put(unit.name(), file));
        return classes.keySet().stream().allMatch(unit -> unit.usesOnly(files.keySet()))
                ? Jvm.unmade(files)
                        .<Conclusion>map(sentence ->
                                new Conclusion.Differs(new Difference(sentence, Place.NOWHERE, "", List.of(), "", "")))
                        .orElseGet(() -> new Conclusion.Open(unknown.getMessage()))
                : new Conclusion.Open(unknown.getMessage());
    }

    private static AgreementReport only(Map<ClassUnit, byte[]> classes, Conclusion conclusion) {
        Item item = new Item("classes", "the classes are made as those of a spec", conclusion, 0);
        return new AgreementReport(Listing.digest(classes.keySet()), List.of(item), null, new TreeMap<>());
    }
}
