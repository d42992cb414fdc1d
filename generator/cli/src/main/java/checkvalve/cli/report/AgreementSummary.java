package checkvalve.cli.report;

import checkvalve.language.model.Device;
import checkvalve.language.model.Place;
import checkvalve.proofs.agree.AgreementReport;
import checkvalve.proofs.agree.Audit;
import checkvalve.proofs.agree.Conclusion;
import checkvalve.proofs.agree.Difference;
import checkvalve.proofs.agree.Item;
import java.util.List;

/**
 * Whether compiled classes do what a spec says, as it is told; the names of the parts are the keys in JSON.
 *
 * @param classes the class files, as a person would write where they are
 * @param spec the spec's file, likewise
 * @param verdict {@code differs} if something does, else {@code open} if something is, else {@code agreed}
 * @param digest SHA-256 of what of the classes is executed
 * @param items the parts, in a fixed order
 * @param audit what the classes are made of; null where they were not understood
 */
public record AgreementSummary(
        String classes,
        String spec,
        String verdict,
        long agreed,
        long differs,
        long open,
        String digest,
        List<Part> items,
        Audit audit) {
    /** The verdict where nothing differs and nothing is open. */
    public static final String AGREED = "agreed";

    /** The verdict where something was seen to differ. */
    public static final String DIFFERS = "differs";

    /**
     * One part.
     *
     * @param id as in {@code step} or {@code output.preAlarm}
     * @param sentence what was asked
     * @param obligations how many were proved for it
     * @param certificates names of the files that prove it
     * @param reason why it is open; else null
     * @param difference what was seen to differ; else null
     */
    public record Part(
            String id,
            String verdict,
            String sentence,
            int obligations,
            List<String> certificates,
            String reason,
            Seen difference) {
        static Part of(Item item, Device device) {
            String reason = item.conclusion() instanceof Conclusion.Open open ? open.reason() : null;
            Seen seen = item.conclusion() instanceof Conclusion.Differs(Difference d) ? Seen.of(d, device) : null;
            List<String> files = item.conclusion() instanceof Conclusion.Agreed agreed ? agreed.files() : List.of();
            return new Part(
                    item.id(),
                    item.conclusion().word(),
                    Plain.text(item.sentence()),
                    item.obligations(),
                    files,
                    Plain.text(reason),
                    seen);
        }

        boolean isAgreed() {
            return verdict.equals(AGREED);
        }

        /** Whether it is about what a step does. */
        boolean isOfStep() {
            return id.equals("step") || id.startsWith("output.");
        }
    }

    /**
     * A difference that was seen in the Java machine and in the interpreter.
     *
     * @param place line and column in the spec; null where there is none to name
     * @param text that line
     * @param line of the class's source, as in {@code Charger.java:31}; null where there is none to name
     * @param before what was held and given, of all that is not as out of reset
     * @param meant what the spec makes of it
     * @param done what the class makes of it
     */
    public record Seen(
            String sentence, String place, String text, String line, List<String> before, String meant, String done) {
        static Seen of(Difference difference, Device device) {
            Place at = difference.place();
            boolean placed = at.line() > 0;
            return new Seen(
                    Plain.text(difference.sentence()),
                    placed ? at.toString() : null,
                    placed ? Plain.text(device.source().line(at.line()).strip()) : null,
                    difference.line().isEmpty() ? null : Plain.text(difference.line()),
                    difference.before().stream().map(Plain::text).toList(),
                    Plain.text(difference.meant()),
                    Plain.text(difference.done()));
        }
    }

    public static AgreementSummary of(AgreementReport report, Device device, String classes, String spec) {
        List<Part> parts =
                report.items().stream().map(item -> Part.of(item, device)).toList();
        long agreed = count(parts, AGREED);
        long differs = count(parts, DIFFERS);
        String verdict = report.isAgreed() ? AGREED : differs > 0 ? DIFFERS : "open";
        return new AgreementSummary(
                classes,
                spec,
                verdict,
                agreed,
                differs,
                parts.size() - agreed - differs,
                report.digest(),
                parts,
                report.audit());
    }

    private static long count(List<Part> parts, String word) {
        return parts.stream().filter(part -> part.verdict().equals(word)).count();
    }

    public boolean isAgreed() {
        return verdict.equals(AGREED);
    }

    /** The closing line of a report on it. */
    public String counts() {
        return agreed + " agreed, " + differs + (differs == 1 ? " differs, " : " differ, ") + open + " open";
    }
}
