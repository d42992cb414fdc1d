package checkvalve.cli;

import checkvalve.generator.replay.InMemory;
import checkvalve.language.model.Device;
import checkvalve.proofs.agree.Agreement;
import checkvalve.proofs.agree.AgreementReport;
import checkvalve.proofs.agree.Conclusion;
import checkvalve.proofs.agree.Item;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compiles Java and compares what comes out with a spec. */
final class FirmwareAgreement {
    private FirmwareAgreement() {}

    /**
     * @param sources texts by path
     */
    static AgreementReport of(Device device, Map<String, String> sources) {
        if (!InMemory.isPossible()) {
            return open("this Java has no compiler");
        }
        try {
            return Agreement.of(device, InMemory.classFiles(sources).values());
        } catch (IllegalArgumentException e) {
            return open("it does not compile: " + e.getMessage());
        }
    }

    private static AgreementReport open(String reason) {
        Item item = new Item("classes", "there are classes to compare", new Conclusion.Open(reason), 0);
        return new AgreementReport("", List.of(item), null, new TreeMap<>());
    }
}
