package checkvalve.cli.report;

import checkvalve.language.meaning.Story;
import checkvalve.proofs.verdict.Report;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * All answers about a device, as they are told; the names of the parts are the keys in JSON.
 *
 * @param device the device's name
 * @param spec the spec's file, as a person would write it
 * @param verdict {@code rejected} if the spec cannot stand, else {@code refuted} if something is, else {@code open} if
 *     something is, else {@link #PART_PROVED} if something was not asked, else {@code proved}
 * @param unasked how many questions were left out of a part; 0 when all were asked
 * @param resources Z3 resource units spent; the same on every run and machine
 * @param replayed in what the stories of what is refuted were played, in words; null where there is none
 * @param difference where generated code does something else in such a story, which is a bug of ours; else null
 * @param requirements those of the spec in its order, then what every device is asked
 */
public record Summary(
        String device,
        String spec,
        String verdict,
        long proved,
        long refuted,
        long open,
        long unasked,
        long resources,
        String replayed,
        String difference,
        List<Entry> requirements) {
    /** All that was asked is proved, but not all was asked. */
    public static final String PART_PROVED = "part proved";

    /**
     * @param folder where the certificates lie or would lie; empty if that is not known
     * @param telling makes a table of a story
     */
    public static Summary of(Report report, String spec, String folder, BiFunction<String, Story, String> telling) {
        List<Entry> entries = report.answers().stream()
                .map(answer -> Entry.of(answer, report.device(), folder, telling))
                .toList();
        String verdict = switch (report.exitCode()) {
            case 0 -> report.unasked() > 0 ? PART_PROVED : "proved";
            case 10 -> "refuted";
            case 30 -> "rejected";
            default -> "open";
        };
        return new Summary(
                report.device().name(),
                spec,
                verdict,
                count(entries, Entry::isProved),
                count(entries, Entry::isRefuted),
                count(entries, Entry::isOpen),
                report.unasked(),
                report.resources(),
                null,
                null,
                entries);
    }

    /** With what came of playing its stories. */
    public Summary replayed(String where, String difference) {
        return new Summary(
                device,
                spec,
                verdict,
                proved,
                refuted,
                open,
                unasked,
                resources,
                Plain.text(where),
                Plain.text(difference),
                requirements);
    }

    private static long count(List<Entry> entries, Predicate<Entry> which) {
        return entries.stream().filter(which).count();
    }

    /** The closing line of every report. */
    public String counts() {
        String counts = proved + " proved, " + refuted + " refuted, " + open + " open";
        return unasked == 0 ? counts : counts + ": a part only, " + unasked + " more questions were not asked";
    }
}
