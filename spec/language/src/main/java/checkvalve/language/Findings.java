package checkvalve.language;

import checkvalve.language.model.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects findings; says each once. */
public final class Findings {
    private final Set<Finding> all = new LinkedHashSet<>();

    public void report(Code code, Place place, String message) {
        all.add(new Finding(code, code.severity(), place, message, Optional.empty()));
    }

    public void report(Code code, Place place, String message, String fix) {
        all.add(new Finding(code, code.severity(), place, message, Optional.of(fix)));
    }

    /** Whether there is an error among them. */
    public boolean hasErrors() {
        return all.stream().anyMatch(Finding::isError);
    }

    /** All of them, in the order of the text. */
    public List<Finding> inOrder() {
        List<Finding> sorted = new ArrayList<>(all);
        sorted.sort(Finding.IN_TEXT_ORDER);
        return List.copyOf(sorted);
    }
}
