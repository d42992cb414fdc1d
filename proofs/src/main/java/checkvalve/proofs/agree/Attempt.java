package checkvalve.proofs.agree;

import checkvalve.language.model.Device;
import checkvalve.language.model.Place;
import checkvalve.proofs.certify.Certificate;
import checkvalve.proofs.certify.FoldLemma;
import checkvalve.proofs.encode.FoldStep;
import checkvalve.proofs.encode.Folds;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.lift.ClassUnit;
import checkvalve.proofs.lift.Listing;
import checkvalve.proofs.lift.NotLifted;
import checkvalve.proofs.solve.SolverLost;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.term.Variables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** One try to prove agreement, with one relation between what the class holds and what the spec has. */
final class Attempt {
    /** What the other items rest on; told last. */
    private static final String SHARED = "shared";

    private final Device device;
    private final TransitionSystem system;
    private final List<ClassUnit> classes;
    private final Map<String, byte[]> files;
    private final Firmware firmware;
    private final Correspondence correspondence;
    private final Set<Term> seen = new TreeSet<>();
    private final Premises premises;
    private final Trials trials;
    private final SortedMap<String, String> certificates = new TreeMap<>();
    private final List<Item> unlifted = new ArrayList<>();
    private StepClaims step;
    private SettingsClaims settings;
    private HolderClaims holders;
    private Map<Obligation, Discharge.Result> results = Map.of();

    /**
     * @param loose timers that the class may let go on counting
     */
    Attempt(TransitionSystem system, Map<ClassUnit, byte[]> read, Set<Spot> loose) {
        this.system = system;
        this.device = system.device();
        this.classes = List.copyOf(read.keySet());
        this.files = new TreeMap<>();
        read.forEach((unit, file) -> files.put(unit.name(), file));
        firmware = new Firmware(system.terms(), classes);
        correspondence = new Correspondence(system, firmware, loose);
        correspondence
                .all()
                .forEach(link -> seen.addAll(Variables.of(link.before().terms())));
        premises = new Premises(system, firmware.lifter.intervals(), seen);
        correspondence.counted.forEach(
                (held, same) -> premises.add(same, "what is held of a timer that goes on counting"));
        trials = new Trials(firmware.lifter.intervals(), correspondence.groups, premises.definitions());
    }

    AgreementReport report() {
        Terms terms = system.terms();
        String digest = Listing.digest(classes);
        List<String> heading =
                List.of("The compiled class and " + device.source().name() + " agree.");
        List<Obligation> obligations = obligations(terms);
        trials.define(premises.definitions());
        try (Discharge discharge = new Discharge(
                system, heading, obligation -> new Sweep(terms, premises, trials, obligation).obligations())) {
            Optional<String> doubt = discharge.doubt(premises.all());
            results = discharge.all(obligations);
            return new AgreementReport(digest, items(obligations, discharge, doubt), audit(), certificates);
        }
    }

    private List<Obligation> obligations(Terms terms) {
        List<Obligation> obligations = new ArrayList<>();
        collect("step", obligations, this::sideBySide, () -> {
            step = new StepClaims(system, firmware, correspondence, premises);
            List<Obligation> claims = new ArrayList<>(step.resets());
            claims.addAll(facts(terms));
            claims.addAll(step.step(trials));
            return claims;
        });
        collect("settings", obligations, () -> settingsRefuter().sampled(), () -> {
            settings = new SettingsClaims(system, firmware, correspondence, premises);
            return settings.all();
        });
        holders = new HolderClaims(device, terms, firmware, correspondence, premises);
        collect("interface", obligations, () -> interfaceRefuter().sampled(holders.probes()), () -> {
            List<Obligation> claims = new ArrayList<>(holders.all());
            claims.addAll(new ConstantClaims(device, terms, firmware.core, premises).all());
            return claims;
        });
        return obligations;
    }

    private Audit audit() {
        return step == null || settings == null
                ? null
                : Audit.of(firmware, files.values(), step.step, step.reset, settings.write);
    }

    /** What is not lifted is tried out instead. */
    private void collect(
            String item,
            List<Obligation> obligations,
            Supplier<Optional<Difference>> otherwise,
            Supplier<List<Obligation>> claims) {
        try {
            obligations.addAll(claims.get());
        } catch (NotLifted unknown) {
            unlifted.add(new Item(item, sentence(item), differs(otherwise, unknown.getMessage()), 0));
        }
    }

    /** What the premises say of folds. */
    private List<Obligation> facts(Terms terms) {
        Folds folds = system.layout().folds();
        List<FoldStep> steps = new ArrayList<>();
        folds.extremes().forEach(e -> steps.add(FoldStep.of(device, terms, folds, e)));
        folds.occurrences().forEach(o -> steps.add(FoldStep.of(device, terms, folds, o)));
        List<Obligation> facts = new ArrayList<>();
        for (FoldStep one : steps) {
            for (Certificate.Part part :
                    new FoldLemma(terms).of("facts." + one.name(), one).parts()) {
                String name = part.file().replace(".smt2", "");
                String sentence = "what a fold over " + one.name() + " gives, for any number of elements";
                Term goal = terms.not(part.obligation().negatedGoal());
                facts.add(new Obligation(
                        SHARED, name, sentence, Place.NOWHERE, part.obligation().parts(), goal, null));
            }
        }
        return facts;
    }

    /** Timers that are the only thing that was not shown: whether they matter is another question. */
    Set<Spot> unequalTimers() {
        Set<Spot> timers = new LinkedHashSet<>();
        for (var result : results.entrySet()) {
            Link link = result.getKey().link();
            if (!(result.getValue() instanceof Discharge.Result.Proved)) {
                if (link == null
                        || link.spot().kind() != Spot.Kind.TIMER && link.spot().kind() != Spot.Kind.ELAPSED) {
                    return Set.of();
                }
                timers.add(link.spot());
            }
        }
        return timers;
    }

    private Optional<Difference> sideBySide() {
        boolean isContained = classes.stream().allMatch(unit -> unit.usesOnly(files.keySet()));
        Words words = new Words(device, new Shrunk(device, system.terms()));
        return isContained
                ? new SideBySide(device, firmware, correspondence, files, words)
                        .search(() -> refuter().jumps())
                : Optional.empty();
    }

    private List<Item> items(List<Obligation> obligations, Discharge discharge, Optional<String> doubt) {
        Map<String, List<Obligation>> byItem = new LinkedHashMap<>();
        obligations.forEach(each ->
                byItem.computeIfAbsent(each.item(), key -> new ArrayList<>()).add(each));
        Optional.ofNullable(byItem.remove(SHARED)).ifPresent(own -> byItem.put(SHARED, own));
        List<Item> items = new ArrayList<>(unlifted);
        byItem.forEach((id, own) -> {
            Conclusion conclusion = doubt.isEmpty() ? conclusion(id, own, discharge) : new Conclusion.Open(doubt.get());
            items.add(new Item(id, sentence(id), conclusion, own.size()));
        });
        return items;
    }

    private Conclusion conclusion(String id, List<Obligation> own, Discharge discharge) {
        SortedMap<String, String> texts = new TreeMap<>();
        List<Obligation> plain = new ArrayList<>();
        List<Obligation> failed = new ArrayList<>();
        for (Obligation obligation : own) {
            if (!(results.get(obligation) instanceof Discharge.Result.Proved(Map<String, String> proofs))) {
                failed.add(obligation);
            } else if (proofs.isEmpty()) {
                plain.add(obligation);
            } else {
                texts.putAll(proofs);
            }
        }
        if (!failed.isEmpty()) {
            return differs(
                    () -> failed.stream()
                            .map(this::difference)
                            .flatMap(Optional::stream)
                            .findFirst(),
                    reason(failed.getFirst()));
        }
        if (!plain.isEmpty()) {
            texts.put("agreement." + id + ".plain.smt2", discharge.plain(id, plain));
        }
        certificates.putAll(texts);
        return new Conclusion.Agreed(List.copyOf(texts.keySet()));
    }

    /** What was seen to differ; open, for the reason, where nothing was, or nobody can be asked any more. */
    private static Conclusion differs(Supplier<Optional<Difference>> search, String reason) {
        try {
            return search.get().<Conclusion>map(Conclusion.Differs::new).orElseGet(() -> new Conclusion.Open(reason));
        } catch (SolverLost e) {
            return new Conclusion.Open(reason + ": " + e.getMessage());
        }
    }

    private String reason(Obligation failed) {
        return results.get(failed) instanceof Discharge.Result.Unknown(String reason)
                ? reason
                : "it was not shown that " + failed.sentence() + ", and no difference was seen";
    }

    private Optional<Difference> difference(Obligation failed) {
        return switch (failed.item()) {
            case "settings" ->
                failed.part().startsWith("default.")
                        ? settingsRefuter().defaults()
                        : settingsRefuter().of(failed, settings.candidate, system.terms());
            case "interface" -> interfaceRefuter().of(failed, holders.about(failed), holders);
            case "reset" -> refuter().reset(failed);
            default -> refuter().step(failed, step.step, seen).or(this::sideBySide);
        };
    }

    private InterfaceRefuter interfaceRefuter() {
        return new InterfaceRefuter(system.terms(), firmware, correspondence.all(), files);
    }

    private SettingsRefuter settingsRefuter() {
        return new SettingsRefuter(device, firmware, correspondence.settings, classes, files);
    }

    private Refuter refuter() {
        return new Refuter(system, firmware, correspondence, classes, files);
    }

    private static String sentence(String id) {
        return switch (id) {
            case SHARED -> "what the rest rests on: folds, and ranges that a tick keeps";
            case "reset" -> "a new core, and one after a reset, is as out of reset";
            case "step" -> "a step leaves the state that a tick leaves";
            case "settings" -> "settings are taken exactly if the spec allows them, all or none";
            case "interface" -> "what is put in is kept within what a sensor says, and what is shown is what is there";
            default -> "a step drives " + id.substring(id.indexOf('.') + 1) + " as a tick does";
        };
    }
}
