package checkvalve.proofs.cover;

import checkvalve.language.cover.Row;
import checkvalve.language.cover.Sheet;
import checkvalve.language.cover.TestVector;
import checkvalve.language.model.Device;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Vectors, and what they show of the spec.
 *
 * @param items one for each obligation, in order
 */
public record Coverage(Device device, List<TestVector> vectors, List<Item> items) {
    public Coverage {
        vectors = List.copyOf(vectors);
        items = List.copyOf(items);
    }

    /** The vectors with what goes in and what comes out, each with what it is the first to show. */
    public List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < vectors.size(); i++) {
            int number = i + 1;
            List<Sheet.Shown> shown = items.stream()
                    .flatMap(item -> item.shownBy(number).stream())
                    .sorted(Comparator.comparingLong(Sheet.Shown::tick))
                    .toList();
            sheets.add(new Sheet(number, Row.of(device, vectors.get(i)), shown));
        }
        return sheets;
    }

    /** Whether everything is covered or cannot be. */
    public boolean isWhole() {
        return items.stream().noneMatch(item -> item.fate() instanceof Item.Open);
    }
}
