package checkvalve.cli.report;

import checkvalve.language.model.Device;
import checkvalve.language.mutation.Parameter;
import checkvalve.proofs.margin.Margin;
import java.util.function.BiFunction;

/**
 * For which values of a figure a requirement is proved; the names of the parts are the keys in JSON.
 *
 * @param figure the figure as it stands
 * @param low the least value of the range; null where the requirement is not even proved as it stands
 * @param high the greatest
 */
public record MarginReport(
        String requirement, String spec, String figure, String place, String low, String high, Edge below, Edge above) {
    /**
     * What there is just beyond an end.
     *
     * @param verdict {@code refuted}, {@code open}, {@code unbounded} where no end was found, {@code rejected} where the
     *     spec would have errors
     * @param value just beyond; null where there is no end
     * @param reason a sentence; null where a story says more
     * @param story a table of the run that breaks the requirement there; else null
     */
    public record Edge(String verdict, String value, String reason, String story) {}

    /** Where the requirement is not proved with the figure as it stands. */
    public static MarginReport none(String requirement, String spec, Parameter parameter) {
        return new MarginReport(
                requirement, spec, parameter.written(parameter.value()), place(parameter), null, null, null, null);
    }

    /**
     * @param telling makes a table of a story of a device
     */
    public static MarginReport of(
            String requirement,
            String spec,
            Parameter parameter,
            Margin margin,
            BiFunction<Device, checkvalve.language.meaning.Story, String> telling) {
        return new MarginReport(
                requirement,
                spec,
                parameter.written(parameter.value()),
                place(parameter),
                parameter.written(margin.low()),
                parameter.written(margin.high()),
                edge(margin.below(), parameter, telling),
                edge(margin.above(), parameter, telling));
    }

    private static String place(Parameter parameter) {
        return parameter.place().line() + ":" + parameter.place().column();
    }

    private static Edge edge(
            Margin.Edge edge,
            Parameter parameter,
            BiFunction<Device, checkvalve.language.meaning.Story, String> telling) {
        return switch (edge) {
            case Margin.Edge.Refuted(long value, Device device, var story) ->
                new Edge("refuted", parameter.written(value), null, telling.apply(device, story));
            case Margin.Edge.Open(long value, String reason) ->
                new Edge("open", parameter.written(value), reason, null);
            case Margin.Edge.Unbounded() -> new Edge("unbounded", null, null, null);
            case Margin.Edge.NoSpec(long value, String finding) ->
                new Edge("rejected", parameter.written(value), finding, null);
        };
    }

    /** For a person. */
    public String text() {
        if (low == null) {
            return requirement + " is not proved with the figure as it stands, " + figure + " at " + spec + ":" + place;
        }
        return requirement + " is proved for " + range() + " in the place of " + figure + ", at " + spec + ":" + place
                + "\n(all of the range at once)\n" + told("below", below) + told("above", above);
    }

    private String range() {
        boolean down = below.verdict().equals("unbounded");
        boolean up = above.verdict().equals("unbounded");
        if (down) {
            return up ? "every value" : "every value up to " + high;
        }
        return up ? "every value from " + low + " on" : "every value from " + low + " to " + high;
    }

    private String told(String side, Edge edge) {
        if (edge.verdict().equals("unbounded")) {
            return "\n" + side + ": no end was found\n";
        }
        String head = "\n" + side + ", with " + edge.value() + ": " + edge.verdict();
        return edge.story() == null
                ? head + (edge.reason() == null ? "" : ", " + edge.reason()) + "\n"
                : head + "\n\n" + Layout.indented(2, edge.story());
    }
}
