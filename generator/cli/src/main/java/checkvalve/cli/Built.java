package checkvalve.cli;

import checkvalve.cli.files.Workplace;
import checkvalve.cli.report.AgreementSummary;
import checkvalve.cli.report.AgreementText;
import checkvalve.cli.report.Json;
import checkvalve.cli.report.Summary;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * What came of a build.
 *
 * @param agreement whether the compiled Java does what the spec says; null where that was not asked
 * @param unchanged whether it is the last build's
 * @param files all that are in place now
 * @param changed those that were not before
 * @param edited Java files that were changed by hand, and left as they are
 */
record Built(
        Summary summary,
        AgreementSummary agreement,
        boolean unchanged,
        Targets targets,
        List<Path> files,
        List<Path> changed,
        List<Path> edited) {
    Built {
        files = List.copyOf(files);
        changed = List.copyOf(changed);
        edited = List.copyOf(edited);
    }

    /** A build that wrote nothing. */
    static Built nothing(Summary summary, AgreementSummary agreement, Targets targets, List<Path> edited) {
        return new Built(summary, agreement, false, targets, List.of(), List.of(), edited);
    }

    /** The closing lines of the report. */
    String text(Ansi ansi) {
        StringBuilder text = new StringBuilder(agreement == null ? "" : AgreementText.render(agreement, ansi));
        edited.forEach(file -> text.append(Workplace.shown(file))
                .append(" was changed by hand since it was generated, and is left as it is (--overwrite"
                        + " replaces it)\n"));
        if (files.isEmpty()) {
            text.append("nothing was written: files come only of a spec that is proved");
            text.append(agreement == null ? "\n" : ", and with Java that agrees\n");
        } else {
            targets.certificates().ifPresent(folder -> text.append(line("certificates", folder, files, changed)));
            text.append(line("firmware", targets.firmware(), files, changed));
        }
        if (unchanged) {
            text.append("unchanged since the last build, which found this (--fresh proves it again)\n");
        }
        if (agreement != null) {
            text.append(agreement.counts()).append('\n');
        }
        return text.append(summary.counts()).append('\n').toString();
    }

    /** One line of a report: what, where, how many files, how many of them changed. */
    static String line(String what, Path folder, Collection<Path> files, Collection<Path> changed) {
        long touched = changed.stream().filter(file -> isIn(folder, file)).count();
        long inside = files.stream().filter(file -> isIn(folder, file)).count();
        return "%s in %s: %d file%s, %s changed\n"
                .formatted(
                        what, Workplace.shown(folder), inside, inside == 1 ? "" : "s", touched == 0 ? "none" : touched);
    }

    private static boolean isIn(Path folder, Path file) {
        return file.startsWith(folder.toAbsolutePath().normalize());
    }

    String json() {
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("agreement", agreement);
        more.put("unchanged", unchanged);
        more.put("certificates", targets.certificates().map(Workplace::shown).orElse(null));
        more.put("firmware", Workplace.shown(targets.firmware()));
        more.put("files", files.stream().map(Workplace::shown).toList());
        more.put("changed", changed.stream().map(Workplace::shown).toList());
        more.put("edited", edited.stream().map(Workplace::shown).toList());
        return Json.text(summary, more);
    }
}
