package checkvalve.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.generator.RandomDevice;
import checkvalve.generator.replay.InMemory;
import checkvalve.language.Spec;
import checkvalve.language.model.Device;
import checkvalve.proofs.agree.Agreement;
import checkvalve.proofs.agree.AgreementReport;
import checkvalve.proofs.check.Answer;
import checkvalve.proofs.check.SecondSolver;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the generator writes agrees with the spec it was written from: the product, small devices, and made-up ones. */
class FirmwareAgreesTest {
    private static final long SEED = Long.getLong("checkvalve.seed", System.nanoTime());
    private static final int DEVICES = Integer.getInteger("checkvalve.devices", 20);

    private static final Path COMMITTED = Material.ROOT.resolve("proofs/certificates/smart-bms-12-200/agreement");

    static List<Path> specs() {
        return Material.specs();
    }

    @Test
    void theCommittedFirmwareAgreesInEveryPart() {
        AgreementReport report = Material.agreement();
        assertThat(Material.text(report))
                .contains("agreed  reset\n", "agreed  step\n", "agreed  output.loadDisconnect\n", "agreed  settings\n")
                .doesNotContain("differs", "open  ");
        assertThat(report.isAgreed()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void smallDevicesAgree(Path spec) {
        Device device = Material.device(spec);
        AgreementReport report = Agreement.of(device, Material.classes(device).values());
        assertThat(report.isAgreed()).as(Material.text(report)).isTrue();
    }

    /** None differs. Some made-up arithmetic is too much for a solver within its budget, which leaves a part open. */
    @Test
    void madeUpDevicesAgree() {
        System.out.println("checkvalve.seed=" + SEED + ", " + DEVICES + " devices");
        int agreed = 0;
        for (long seed = SEED; seed < SEED + DEVICES; seed++) {
            Device device = RandomDevice.of(seed);
            AgreementReport report =
                    Agreement.of(device, Material.classes(device).values());
            String text = Material.text(report);
            assertThat(text).as("seed %d", seed).doesNotContain("differs");
            assertThat(text.lines().filter(line -> line.startsWith("    ")))
                    .as("seed %d%n%s", seed, text)
                    .allMatch(line -> line.contains("no answer to "));
            agreed += report.isAgreed() ? 1 : 0;
        }
        assertThat(agreed).as("seed %d", SEED).isGreaterThanOrEqualTo(DEVICES * 9 / 10);
    }

    @Test
    void certificatesAreTheSameOnEveryRunAndAcceptedAnew() throws IOException {
        Device device = Material.device(Material.SPEC);
        var classes = InMemory.classFiles(Material.committed()).values();
        AgreementReport report = Material.agreement();
        assertThat(Agreement.of(device, classes)).isEqualTo(report);
        SecondSolver solver = new SecondSolver();
        for (var certificate : report.certificates().entrySet()) {
            String file = certificate.getKey();
            String text = certificate.getValue();
            assertThat(Files.readString(COMMITTED.resolve(file))).as(file).isEqualTo(text);
            assertThat(solver.check(text, Duration.ofMinutes(1))).as(file).isEqualTo(new Answer.Unsat());
        }
        assertThat(Files.readString(COMMITTED.resolve("SHA256SUMS"))).contains(report.digest());
    }

    /** Members of a group are alike: what is proved of one more is proved once. */
    @Test
    void twentyBatteriesAreProvedByAsManyCertificatesAsOne() throws IOException {
        String text = Files.readString(Material.SPEC);
        assertThat(text).contains("batteries: 0 .. 20 of");
        AgreementReport twenty = agreement(text);
        AgreementReport two = agreement(text.replace("batteries: 0 .. 20 of", "batteries: 0 .. 2 of"));
        assertThat(two.isAgreed()).as(Material.text(two)).isTrue();
        assertThat(two.certificates().keySet()).isEqualTo(twenty.certificates().keySet());
    }

    private static AgreementReport agreement(String spec) {
        Device device = Spec.read("bms.valve", spec.getBytes(StandardCharsets.UTF_8))
                .device()
                .orElseThrow();
        return Agreement.of(device, Material.classes(device).values());
    }
}
