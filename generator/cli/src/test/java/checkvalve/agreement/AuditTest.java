package checkvalve.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.Spec;
import checkvalve.language.model.Device;
import checkvalve.proofs.agree.Agreement;
import checkvalve.proofs.agree.Audit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The limits within which the committed firmware stays. A figure that outgrows one is a decision, taken here. */
class AuditTest {
    private static final List<String> OPCODES = List.of(
            "aload",
            "areturn",
            "baload",
            "bastore",
            "bipush",
            "dup",
            "getfield",
            "goto",
            "iadd",
            "iaload",
            "iastore",
            "iconst",
            "idiv",
            "iinc",
            "iload",
            "imul",
            "ineg",
            "invokespecial",
            "invokevirtual",
            "irem",
            "ireturn",
            "istore",
            "isub",
            "ldc",
            "new",
            "newarray",
            "putfield",
            "return",
            "sipush");

    private final Audit audit = Material.agreement().audit();

    @Test
    void aStepAndAllElseIsShort() {
        assertThat(audit.step()).isLessThanOrEqualTo(4_000);
        assertThat(audit.reset()).isLessThanOrEqualTo(200);
        assertThat(audit.settings()).isLessThanOrEqualTo(200);
        assertThat(audit.loops()).isEqualTo(1);
        assertThat(audit.rounds()).isEqualTo(20);
    }

    @Test
    void itIsSmall() {
        assertThat(audit.state()).isLessThanOrEqualTo(256);
        assertThat(audit.readings()).isLessThanOrEqualTo(512);
        assertThat(audit.files()).isLessThanOrEqualTo(16_384);
    }

    @Test
    void itUsesPlainInstructionsAndNothingElse() {
        assertThat(audit.alone()).isTrue();
        assertThat(audit.types()).containsExactly("boolean", "boolean[]", "int", "int[]");
        assertThat(audit.opcodes())
                .allMatch(
                        name -> name.startsWith("if") || OPCODES.contains(name.replaceFirst("_.*", "")),
                        "a plain opcode");
    }

    /** The bound is no estimate: with fewer batteries there are fewer instructions, in proportion. */
    @Test
    void theBoundOfAStepGrowsByTheSameForEachBattery() throws IOException {
        long one = step(1);
        long two = step(2);
        long three = step(3);
        assertThat(three - two).isEqualTo(two - one).isPositive();
    }

    private static long step(int batteries) throws IOException {
        String text = Files.readString(Material.SPEC);
        assertThat(text).contains("batteries: 0 .. 20 of");
        String fewer = text.replace("batteries: 0 .. 20 of", "batteries: 0 .. " + batteries + " of");
        Device device = Spec.read("bms.valve", fewer.getBytes(StandardCharsets.UTF_8))
                .device()
                .orElseThrow();
        return Agreement.of(device, Material.classes(device).values()).audit().step();
    }
}
