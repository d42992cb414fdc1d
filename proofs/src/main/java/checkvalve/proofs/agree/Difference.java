package checkvalve.proofs.agree;

import checkvalve.language.model.Place;
import java.util.List;

/**
 * Where class and spec part.
 *
 * @param sentence what is not so, for a person
 * @param place in the spec
 * @param line of the class's source, as in {@code Charger.java:31}; empty where there is none to name
 * @param before what was given and held before, as small as it was found
 * @param meant what the spec makes of it
 * @param done what the class makes of it
 */
public record Difference(String sentence, Place place, String line, List<String> before, String meant, String done) {
    public Difference {
        before = List.copyOf(before);
    }
}
