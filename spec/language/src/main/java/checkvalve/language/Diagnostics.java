package checkvalve.language;

import checkvalve.language.model.Place;
import checkvalve.language.model.Source;
import java.util.List;

/** Shows findings as text: a sentence, the line of the spec, a caret under the exact span, a fix. */
public final class Diagnostics {
    private static final int MOST = 50;

    private Diagnostics() {}

    /** All findings (the first fifty at most), each followed by an empty line, and a closing line that counts them. */
    public static String render(Source source, List<Finding> findings) {
        List<String> lines = source.lines();
        StringBuilder text = new StringBuilder();
        findings.stream()
                .limit(MOST)
                .forEach(finding ->
                        text.append(render(source.name(), lines, finding)).append('\n'));
        if (findings.size() > MOST) {
            text.append("and ").append(findings.size() - MOST).append(" more\n");
        }
        return text.append(summary(findings)).toString();
    }

    private static String render(String file, List<String> lines, Finding finding) {
        Place place = finding.place();
        StringBuilder text = new StringBuilder("%s[%s]: %s\n"
                .formatted(finding.severity().word(), finding.code().id(), finding.message()));
        String gutter = " ".repeat(Integer.toString(place.line()).length());
        text.append("%s--> %s:%d:%d\n".formatted(gutter, file, place.line(), place.column()));
        if (place.line() >= 1 && place.line() <= lines.size()) {
            Excerpt excerpt = Excerpt.of(lines.get(place.line() - 1), place);
            text.append("%s |\n".formatted(gutter));
            text.append("%d | %s\n".formatted(place.line(), excerpt.line()));
            text.append("%s | %s\n".formatted(gutter, excerpt.carets()));
        }
        finding.fix().ifPresent(fix -> text.append("%s = help: %s\n".formatted(gutter, fix)));
        return text.toString();
    }

    private static String summary(List<Finding> findings) {
        long errors = findings.stream().filter(Finding::isError).count();
        long warnings = findings.size() - errors;
        if (findings.isEmpty()) {
            return "";
        }
        String counted = errors == 0 ? counted(warnings, "warning") : counted(errors, "error");
        return errors > 0 && warnings > 0 ? counted + ", " + counted(warnings, "warning") + "\n" : counted + "\n";
    }

    private static String counted(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
