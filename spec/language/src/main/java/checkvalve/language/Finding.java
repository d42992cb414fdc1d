package checkvalve.language;

import checkvalve.language.model.Place;
import java.util.Comparator;
import java.util.Optional;

/**
 * Something to say about a spec.
 *
 * @param message one sentence: lower case, no full stop, the author's words in backticks
 * @param fix what to do about it, where that is known
 */
public record Finding(Code code, Severity severity, Place place, String message, Optional<String> fix) {
    /** By place, then by code and message. */
    public static final Comparator<Finding> IN_TEXT_ORDER = Comparator.<Finding>comparingInt(f -> f.place.line())
            .thenComparingInt(f -> f.place.column())
            .thenComparing(f -> f.code)
            .thenComparing(Finding::message);

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
