package checkvalve.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.generator.replay.InMemory;
import checkvalve.language.model.Device;
import checkvalve.proofs.agree.Agreement;
import checkvalve.proofs.agree.AgreementReport;
import checkvalve.proofs.agree.Conclusion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/**
 * The branches of the committed firmware that no test vector takes: nothing takes them. Where one would lead, a state is
 * written that the device does not have; that the class still agrees with the spec, in every state and on all readings,
 * proves that it never comes there. One rests on what came before, and is proved of the spec. The build of the firmware counts the branches that are left out, and allows just these.
 */
class UnreachableBranchesTest {
    /**
     * A way that is put before another.
     *
     * @param before the text of the way that follows
     * @param taken when the branch would be taken
     */
    private record Trap(String before, String taken) {
        String in(String source) {
            assertThat(source).containsOnlyOnce(before);
            return source.replace(before, "} else if (" + taken + ") { return 99; " + before);
        }
    }

    /** Three of `nextLoad`, one each of `nextCharge`, `nextAlternator` and `nextDerating`. */
    private static final List<Trap> TRAPS = List.of(
            new Trap(
                    "} else if (dischargeOk && cellWarning && !cellEmpty) {",
                    "dischargeOk && cellWarning && cellEmpty"),
            new Trap("} else if (dischargeOk && calm) {", "dischargeOk && !calm"),
            new Trap("} else if (loadState == 3 /* Disconnected */) {", "loadState != 3"),
            new Trap("} else if (chargeState == 1 /* Allowed */) {", "chargeState != 1"),
            new Trap(
                    "} else if (alternatorState == 3 /* Overloaded */) {\n            if (alternatorElapsed",
                    "alternatorState != 3"),
            new Trap(
                    "} else if (deratingState == 1 /* Derated */) {\n            if (deratingElapsed",
                    "deratingState != 1"));

    private static final Path REPORT = Material.ROOT.resolve(
            "generated-firmware/src/test/resources/checkvalve/firmware/smartbms12v200/SmartBms12V200Vectors.txt");

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

    /**
     * The one of `step`, which rests on more than one tick: at the last tick that a counter counts the port opens. That it
     * counts no further is proved of the spec whenever the vectors are made, and the class was proved to count alike.
     */
    @Test
    void theBranchOfAStepIsOneThatTheVectorsSayNothingTakes() throws IOException {
        String report = Files.readString(REPORT).replaceAll("\\s+", " ");
        assertThat(report)
                .containsOnlyOnce("+ noise` is counted no further: unreachable")
                .containsPattern("is counted no further: vector");
        assertThat(report.split("is counted no further: unreachable", -1)).hasSize(2);
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
