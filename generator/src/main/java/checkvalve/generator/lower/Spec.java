package checkvalve.generator.lower;

import checkvalve.language.model.Device;
import checkvalve.language.model.Place;
import java.util.List;

/** The spec's own words, for the comments of the generated code. */
final class Spec {
    private final String name;
    private final List<String> lines;

    Spec(Device device) {
        this.name = device.source().name();
        this.lines = device.source().lines();
    }

    /** File and line. */
    String at(Place place) {
        return name + ":" + place.line();
    }

    /** File and line, and what is written there, on one line. */
    String quote(Place place) {
        return quote(place, place);
    }

    /** File and line, and what is written from the start of one place to the end of another, on one line. */
    String quote(Place from, Place to) {
        String text = text(from, to);
        return text.isEmpty() ? at(from) : at(from) + ": " + text;
    }

    /** File and line, and the rest of that line. */
    String quoteLine(Place place) {
        return quote(place, new Place(place.line(), place.column(), place.line(), Integer.MAX_VALUE));
    }

    /** What is written there, on one line and without comments. */
    private String text(Place from, Place to) {
        StringBuilder text = new StringBuilder();
        for (int line = from.line(); line >= 1 && line <= Math.min(to.endLine(), lines.size()); line++) {
            String whole = lines.get(line - 1);
            int end = line == to.endLine() ? Math.min(to.endColumn() - 1, whole.length()) : whole.length();
            int start = line == from.line() ? Math.min(from.column() - 1, end) : 0;
            String part = whole.substring(start, end);
            int comment = part.indexOf("//");
            text.append(' ').append(comment < 0 ? part : part.substring(0, comment));
        }
        return text.toString().replaceAll("\\s+", " ").strip();
    }
}
