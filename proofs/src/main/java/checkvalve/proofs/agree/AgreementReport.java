package checkvalve.proofs.agree;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that was found of a firmware.
 *
 * @param digest of what of the classes is executed
 * @param audit null where the classes were not lifted
 * @param certificates text of each certificate by file name, only of what agrees
 */
public record AgreementReport(String digest, List<Item> items, Audit audit, SortedMap<String, String> certificates) {
    public AgreementReport {
        items = List.copyOf(items);
        certificates = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(certificates));
    }

    /** Whether all of it agrees. */
    public boolean isAgreed() {
        return !items.isEmpty() && items.stream().allMatch(item -> item.conclusion() instanceof Conclusion.Agreed);
    }
}
