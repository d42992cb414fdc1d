package checkvalve.language.check;

import checkvalve.language.Code;
import checkvalve.language.Findings;
import checkvalve.language.model.Place;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All names that a device declares, in one space. */
final class Names {
    private final Map<String, Declared> declared = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Findings findings;

    Names(Findings findings) {
        this.findings = findings;
    }

    /** Declares a name; the first to do so keeps it. */
    void declare(String name, Declared meaning) {
        Declared first = declared.putIfAbsent(name, meaning);
        if (first != null) {
            reportTwice(name, first, meaning.place());
        }
    }

    /** Gives a declared name its type once that is known. */
    void refine(String name, Declared meaning) {
        declared.put(name, meaning);
    }

    Optional<Declared> find(String name) {
        return Optional.ofNullable(declared.get(name));
    }

    void use(String name) {
        used.add(name);
    }

    boolean isUsed(String name) {
        return used.contains(name);
    }

    /** The declared name that is most like the given one. */
    Optional<String> closest(String name) {
        return Spelling.closest(name, declared.keySet());
    }

    Map<String, Declared> all() {
        return declared;
    }

    private void reportTwice(String name, Declared first, Place place) {
        findings.report(
                Code.DUPLICATE_NAME,
                place,
                "`%s` is already %s, declared on line %d"
                        .formatted(name, first.withArticle(), first.place().line()));
    }
}
