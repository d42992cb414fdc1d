package checkvalve.cli.report;

import checkvalve.language.model.Device;
import checkvalve.language.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What must be believed for a proof to mean something.
 *
 * @param what its name; for a law of a device the line of the spec
 * @param why what would have to be wrong for a false proof, or what the author says of it
 */
public record Believed(String what, String why) {
    public Believed {
        what = Plain.text(what);
        why = Plain.text(why);
    }

    private static final List<Believed> ALWAYS = List.of(
            new Believed(
                    "reading the spec",
                    "lexer, parser, types and units give the model that the text means; `check --print` shows it"
                            + " resolved"),
            new Believed(
                    "encode",
                    "a tick of the model and a tick of the relations are the same; held against the interpreter"),
            new Believed(
                    "terms",
                    "the rules that simplify a formula while it is built keep its meaning; held against solvers on"
                            + " random ones"),
            new Believed(
                    "the composition rule",
                    "which obligations together make a proof: initiation, consecution and safety of an invariant, and"
                            + " of k-induction the first ticks"),
            new Believed(
                    "the fold lemma",
                    "what minimum, maximum, sum and count over a group give, proved once a device and then used"),
            new Believed("check", "what is handed to the second solver is the obligation, written anew from the model"),
            new Believed("the second solver", "SMTInterpol says `unsat` only of what no values satisfy"),
            new Believed(
                    "the replay",
                    "a state that a run reaches in the interpreter can be reached; what quiet ticks leave out is held"
                            + " against it"),
            new Believed(
                    "the lift",
                    "the terms that a class file is turned into are what the Java machine makes of it; held against the"
                            + " Java machine on random states"),
            new Believed(
                    "agreement",
                    "what is proved of the lifted class is that it does what the spec says, its names stand for those"
                            + " of the spec, and callers put in numbers that the sensors can say"),
            new Believed("the Java machine", "it runs the tool, and the firmware, as its specification says"));

    /** The same for every device. */
    public static List<Believed> always() {
        return ALWAYS;
    }

    /** What every proof about this device assumes of the world. */
    public static List<Believed> laws(Device device) {
        return device.plant().laws().stream()
                .map(law -> new Believed(line(device, law.place()), law.doc() == null ? "" : law.doc()))
                .toList();
    }

    /** What those requirements assume that name it. */
    public static List<Believed> assumptions(Device device) {
        return device.plant().assumptions().stream()
                .map(assumption -> new Believed(assumption.id(), assumption.sentence()))
                .toList();
    }

    private static String line(Device device, Place place) {
        return device.source().line(place.line()).strip();
    }

    /** The whole list, for a person. */
    public static String render(Optional<Device> device) {
        StringBuilder text = new StringBuilder("Believed by every proof\n");
        ALWAYS.forEach(believed -> text.append(believed.item()));
        if (device.isPresent()) {
            text.append("\nLaws of ").append(device.get().name()).append(", believed by every proof about it\n");
            laws(device.get()).forEach(believed -> text.append(believed.item()));
            text.append("\nAssumptions, believed where a requirement names them\n");
            assumptions(device.get()).forEach(believed -> text.append(believed.item()));
        }
        return text.toString();
    }

    private String item() {
        String head = Layout.indented(2, what);
        return why.isBlank() ? head : head + Layout.indented(6, Layout.wrapped(why, Layout.WIDTH - 6));
    }

    /** The names alone, as one paragraph below a report. */
    public static String inShort(Device device) {
        List<String> parts = new ArrayList<>(ALWAYS.stream().map(Believed::what).toList());
        if (!device.plant().laws().isEmpty()) {
            parts.add(counted(device.plant().laws().size(), "law") + " of the plant");
        }
        String assumed = String.join(
                ", ", assumptions(device).stream().map(Believed::what).toList());
        Stream.of(assumed).filter(names -> !names.isEmpty()).forEach(names -> parts.add("the assumptions " + names));
        return Layout.wrapped(
                "Believed: " + String.join("; ", parts) + ". `checkvalve believed` says more.", Layout.WIDTH);
    }

    private static String counted(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
