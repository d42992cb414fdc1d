package checkvalve.cli.report;

import checkvalve.language.model.Device;
import checkvalve.language.model.Requirement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;

/**
 * All there is to know about one requirement; the names of the parts are the keys in JSON.
 *
 * @param formal the claim as the spec writes it; null for what every device is asked
 * @param assuming what it takes for granted of the world, each with its sentence
 */
public record Explanation(String device, String spec, Entry requirement, String formal, List<Believed> assuming) {
    private static final int MARGIN = 14;

    public static Explanation of(Entry entry, Device device, String spec) {
        Optional<Requirement> requirement = device.requirements().stream()
                .filter(r -> r.id().equals(entry.id()))
                .findFirst();
        List<Believed> assuming = Believed.assumptions(device).stream()
                .filter(assumption -> entry.assumptions().contains(assumption.what()))
                .toList();
        return new Explanation(
                device.name(), spec, entry, requirement.map(Requirement::text).orElse(null), assuming);
    }

    public String text(Ansi ansi, boolean times) {
        StringBuilder text = new StringBuilder();
        text.append(new Palette(ansi).strong(requirement.id())).append('\n');
        text.append(Layout.indented(2, Layout.wrapped(requirement.sentence(), Layout.WIDTH - 2)))
                .append('\n');
        item(text, "source", requirement.source());
        item(text, "spec", requirement.place() == null ? spec : spec + ":" + requirement.place());
        item(text, "formally", formal);
        item(text, "kind", requirement.internal() ? "internal: it leans on the control logic" : requirement.kind());
        for (Believed assumption : assuming) {
            item(text, "assuming", assumption.what() + ": " + assumption.why());
        }
        item(text, "verdict", verdict(ansi, times));
        for (String certificate : requirement.certificates()) {
            item(text, "certificate", certificate);
        }
        item(text, requirement.isRefuted() ? "what happens" : "reason", requirement.reason());
        if (requirement.story() != null) {
            text.append('\n').append(Layout.indented(2, requirement.storyAlone()));
        }
        return text.toString();
    }

    private String verdict(Ansi ansi, boolean times) {
        String how = requirement.method().isBlank() ? "" : " by " + requirement.method();
        String took = times ? String.format(Locale.ROOT, " in %.2f s", requirement.seconds()) : "";
        return new Palette(ansi).verdict(requirement.verdict(), requirement.verdict()) + how + took;
    }

    private static void item(StringBuilder text, String label, String value) {
        if (value == null || value.isBlank()) {
            return;
        }
        String head = "  " + label + " ".repeat(Math.max(1, MARGIN - label.length()));
        String body =
                value.lines().map(String::strip).reduce((a, b) -> a + "\n" + b).orElse("");
        text.append(head)
                .append(body.replace("\n", "\n" + " ".repeat(head.length())))
                .append('\n');
    }
}
