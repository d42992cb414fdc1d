package checkvalve.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.generator.replay.InMemory;
import checkvalve.language.model.Device;
import checkvalve.proofs.agree.Agreement;
import checkvalve.proofs.agree.AgreementReport;
import checkvalve.proofs.agree.Conclusion;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/**
 * The branches of the committed firmware that no test vector takes: nothing takes them. Where one would lead, a state is
 * written that the device does not have; that the class still agrees with the spec, in every state and on all readings,
 * proves that it never comes there. The build of the firmware counts the branches that are left out, and allows just these.
 */
class UnreachableBranchesTest {
    /**
     * A way that is put before another.
     *
     * @param before the line of the way that follows
     * @param taken when the branch would be taken
     */
    private record Trap(String before, String taken) {
        String in(String source) {
            assertThat(source).containsOnlyOnce(before);
            return source.replace(before, "} else if (" + taken + ") { next = 99; " + before);
        }
    }

    /** Three of `nextLoad`, one of `nextCharge`, one of `nextAlternator`. */
    private static final List<Trap> TRAPS = List.of(
            new Trap(
                    "} else if (dischargeOk && cellWarning && !cellEmpty) {",
                    "dischargeOk && cellWarning && cellEmpty"),
            new Trap("} else if (dischargeOk && calm) {", "dischargeOk && !calm"),
            new Trap("} else if (loadState == LOAD_DISCONNECTED) {", "loadState != LOAD_DISCONNECTED"),
            new Trap("} else if (chargeState == CHARGE_ALLOWED) {", "chargeState != CHARGE_ALLOWED"),
            new Trap("} else if (alternatorState == ALTERNATOR_CHARGING) {", "alternatorState != ALTERNATOR_CHARGING"));

    private final Device device = Material.device(Material.SPEC);

    @Test
    void trapsInAllOfThemAreNeverSprung() {
        AgreementReport report = agreement(TRAPS);
        assertThat(report.items()).allMatch(item -> item.conclusion() instanceof Conclusion.Agreed);
    }

    @Test
    void aTrapWhereSomethingLeadsIsSprung() {
        AgreementReport report = agreement(List.of(new Trap("} else if (cellWarning) {", "!cellWarning && cellEmpty")));
        assertThat(report.items()).anyMatch(item -> item.conclusion() instanceof Conclusion.Differs);
    }

    private AgreementReport agreement(List<Trap> traps) {
        SortedMap<String, String> sources = Material.committed();
        sources.replaceAll((name, text) -> {
            String trapped = text;
            for (Trap trap : name.endsWith("/SmartBms12V200.java") ? traps : List.<Trap>of()) {
                trapped = trap.in(trapped);
            }
            return trapped;
        });
        return Agreement.of(device, InMemory.classFiles(sources).values());
    }
}
