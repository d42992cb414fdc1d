package checkvalve.cli;

import checkvalve.cli.files.Workplace;
import checkvalve.cli.report.Json;
import checkvalve.cli.report.Summary;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of a build.
 *
 * @param unchanged whether it is the last build's
 * @param files all that are in place now
 * @param changed those that were not before
 */
record Built(Summary summary, boolean unchanged, Targets targets, List<Path> files, List<Path> changed) {
    Built {
        files = List.copyOf(files);
        changed = List.copyOf(changed);
    }

    /** The closing lines of the report. */
    String text() {
        StringBuilder text = new StringBuilder();
        if (files.isEmpty()) {
            text.append("nothing was written: files come only of a spec that is proved\n");
        } else {
            targets.certificates().ifPresent(folder -> text.append(line("certificates", folder, files, changed)));
            text.append(line("firmware", targets.firmware(), files, changed));
        }
        if (unchanged) {
            text.append("unchanged since the last build, which found this (--fresh proves it again)\n");
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
        more.put("unchanged", unchanged);
        more.put("certificates", targets.certificates().map(Workplace::shown).orElse(null));
        more.put("firmware", Workplace.shown(targets.firmware()));
        more.put("files", files.stream().map(Workplace::shown).toList());
        more.put("changed", changed.stream().map(Workplace::shown).toList());
        return Json.text(summary, more);
    }
}
