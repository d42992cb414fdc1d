package checkvalve.cli.report;

import checkvalve.language.model.Source;
import checkvalve.proofs.Needs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/**
 * What proofs need; the names of the parts are the keys in JSON.
 *
 * @param spec the spec's file, as a person would write it
 * @param requirements those with a proof about every tick
 * @param shown requirements that a story proves
 * @param open requirements of which it is not known what they need: not proved, or not taken apart
 * @param unneeded lines that state something and that no proof of {@code requirements} needs
 */
public record NeedsReport(
        String spec, List<Entry> requirements, List<String> shown, List<String> open, List<Line> unneeded) {
    private static final int WIDTH = 110;

    /**
     * @param lines of the spec
     * @param world what the proof needs of sensors, settings and groups, in words
     */
    public record Entry(String id, Collection<Integer> lines, List<String> world) {}

    /** A line of the spec and what it says. */
    public record Line(int line, String text) {}

    public static NeedsReport of(Needs needs, Source source, String spec) {
        return new NeedsReport(
                spec,
                needs.proofs().stream()
                        .map(need -> new Entry(need.id(), need.lines(), need.world()))
                        .toList(),
                needs.shown(),
                needs.open(),
                needs.unneeded().stream()
                        .map(line -> new Line(line, source.line(line).strip()))
                        .toList());
    }

    /** For a person. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Entry entry : requirements) {
            text.append(wrapped(entry.id() + " needs " + lines(entry.lines())));
        }
        if (!shown.isEmpty()) {
            text.append(wrapped("shown by a story: " + String.join(", ", shown)));
        }
        if (!open.isEmpty()) {
            text.append(wrapped("not known: " + String.join(", ", open)));
        }
        if (unneeded.isEmpty()) {
            return text.append("\nevery line that states something is needed by some requirement")
                    .toString();
        }
        text.append(open.isEmpty() ? "\nno requirement needs\n" : "\nnone of these needs; what is not known may\n");
        for (Line line : unneeded) {
            text.append("%5d | %s\n".formatted(line.line(), line.text()));
        }
        return text.toString();
    }

    /** Lines, with runs of them as spans. */
    private static String lines(Collection<Integer> lines) {
        if (lines.isEmpty()) {
            return "no line: it holds whatever the core does";
        }
        List<String> spans = new ArrayList<>();
        Iterator<Integer> left = lines.iterator();
        int from = left.next();
        int to = from;
        while (left.hasNext()) {
            int line = left.next();
            if (line != to + 1) {
                spans.add(span(from, to));
                from = line;
            }
            to = line;
        }
        spans.add(span(from, to));
        return (lines.size() == 1 ? "line " : "lines ") + String.join(", ", spans);
    }

    private static String span(int from, int to) {
        return from == to ? String.valueOf(from) : from + "-" + to;
    }

    private static String wrapped(String text) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ")) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                out.append("\n    ").append(word);
                column = 4 + word.length();
            } else {
                out.append(column == 0 ? "" : " ").append(word);
                column += 1 + word.length();
            }
        }
        return out.append('\n').toString();
    }
}
