package checkvalve.cli.report;

import checkvalve.language.cover.Obligation;
import checkvalve.proofs.cover.Coverage;
import checkvalve.proofs.cover.Item;
import java.util.ArrayList;
import java.util.List;

/**
 * What vectors show of a spec; the names of the parts are the keys in JSON.
 *
 * @param device its name
 * @param spec the spec's file, as a person would write it
 * @param ticks of all vectors
 * @param obligations what is to be shown
 * @param files that are in place now
 * @param changed those that were not before
 */
public record CoverageReport(
        String device,
        String spec,
        int vectors,
        long ticks,
        List<Line> obligations,
        List<String> files,
        List<String> changed) {
    private static final int WIDTH = 110;
    private static final String HEAD = "              covered  unreachable   open\n";

    /**
     * One obligation.
     *
     * @param kind what it is for
     * @param line of the spec
     * @param fate covered, unreachable or open
     * @param vector that is the first to show it, counted from one; 0 when none does
     * @param tick at which it does
     * @param reason why it is open; else empty
     */
    public record Line(String kind, int line, String what, String fate, int vector, long tick, String reason) {
        private String text() {
            String where = switch (fate) {
                case "covered" -> "vector " + vector + ", tick " + tick;
                case "open" -> "open: " + reason;
                default -> fate;
            };
            return kind + ", line " + line + ", " + what + ": " + where;
        }
    }

    public static CoverageReport of(Coverage coverage, String spec) {
        return new CoverageReport(
                coverage.device().name(),
                spec,
                coverage.vectors().size(),
                coverage.vectors().stream().mapToLong(vector -> vector.ticks()).sum(),
                coverage.items().stream().map(CoverageReport::line).toList(),
                List.of(),
                List.of());
    }

    private static Line line(Item item) {
        Obligation obligation = item.obligation();
        String kind = obligation.kind().word();
        int line = obligation.place().line();
        String fate = item.fate().word();
        return switch (item.fate()) {
            case Item.Covered(var at) -> new Line(kind, line, obligation.text(), fate, at.vector(), at.tick(), "");
            case Item.Unreachable unreachable -> new Line(kind, line, obligation.text(), fate, 0, 0, "");
            case Item.Open(String reason) -> new Line(kind, line, obligation.text(), fate, 0, 0, reason);
        };
    }

    /** The same, with the files that came of it. */
    public CoverageReport with(List<String> written, List<String> replaced) {
        return new CoverageReport(device, spec, vectors, ticks, obligations, written, replaced);
    }

    /**
     * For a person.
     *
     * @param all whether what is covered has lines of its own
     */
    public String text(boolean all) {
        StringBuilder text = new StringBuilder(HEAD);
        for (Obligation.Kind kind : Obligation.Kind.values()) {
            if (count(kind, "covered", "unreachable", "open") > 0) {
                text.append("%-12s %8d %12d %6d\n"
                        .formatted(
                                kind.word(), count(kind, "covered"), count(kind, "unreachable"), count(kind, "open")));
            }
        }
        List<String> lines = new ArrayList<>();
        for (Line line : obligations) {
            if (all || !line.fate().equals("covered")) {
                lines.add(line.text());
            }
        }
        if (!lines.isEmpty()) {
            text.append('\n');
            lines.forEach(
                    line -> text.append(Layout.wrapped(line, WIDTH).strip().replace("\n", "\n    "))
                            .append('\n'));
        }
        return text.append("\n%d vector%s, %d ticks\n".formatted(vectors, vectors == 1 ? "" : "s", ticks))
                .toString();
    }

    private long count(Obligation.Kind kind, String... fates) {
        return obligations.stream()
                .filter(line ->
                        line.kind().equals(kind.word()) && List.of(fates).contains(line.fate()))
                .count();
    }
}
