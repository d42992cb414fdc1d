package checkvalve.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Texts that no file of the tree can hold, or that are too long for one. */
class SpecTextTest {
    private static final String LAMP = """
        device Lamp {
          tick 1 ms
          ports {
            input key: { Off, On }
            output lamp: { Dark, Lit } reset Dark
          }
          drive {
            lamp = Lit when key = On else Dark
          }
        }
        """;

    @Test
    void aByteOrderMarkAndCarriageReturnsChangeNothing() {
        Spec.Result plain = read(LAMP);
        Spec.Result windows = read("\uFEFF" + LAMP.replace("\n", "\r\n"));
        assertThat(windows.device()).isPresent().isEqualTo(plain.device());
    }

    @Test
    void bytesThatAreNotUtf8AreNoText() {
        byte[] latin = "device Lamp { // \u00E9t\u00E9\n}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Spec.read("latin.valve", latin).findings())
                .extracting(Finding::code)
                .containsExactly(Code.NOT_TEXT);
    }

    @Test
    void noGarbageEndsInAnException() {
        long seed = 20_261_122;
        Random random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            String text = damaged(random);
            assertThat(read(text).findings())
                    .as("seed %d round %d: %s", seed, round, text)
                    .isNotNull();
        }
    }

    @Test
    void longChainsEndInAFinding() {
        for (String chain : new String[] {"not ", "- ", "previous ", "( ", "absolute of ", "90 % of "}) {
            String text = LAMP.replace("key = On", chain.repeat(20_000) + "key = On");
            assertThat(read(text).findings()).as(chain).isNotEmpty().hasSizeLessThan(10);
        }
        for (String link : new String[] {"key = On and ", "key = On implies ", "true when key = On else ", "1 + "}) {
            String text = LAMP.replace("key = On", link.repeat(20_000) + "key = On");
            assertThat(read(text).findings()).as(link).hasSizeLessThan(10);
        }
    }

    @Test
    void tenThousandLinesAreReadInSeconds() {
        StringBuilder defines = new StringBuilder("define {\n    d0 = key = On\n");
        for (int i = 1; i < 10_000; i++) {
            defines.append("    d%d = (d%d or key = Off) for 2 s and not (key = On)\n".formatted(i, i - 1));
        }
        String text = LAMP.replace("  drive", "  " + defines + "  }\n  drive").replace("key = On else", "d9999 else");
        read(LAMP);
        Instant start = Instant.now();
        assertThat(read(text).device()).isPresent();
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    private static String damaged(Random random) {
        StringBuilder text = new StringBuilder(LAMP);
        int damages = 1 + random.nextInt(4);
        for (int i = 0; i < damages; i++) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(8));
            switch (random.nextInt(3)) {
                case 0 -> text.delete(from, to);
                case 1 -> text.insert(from, (char) random.nextInt(300));
                default -> text.insert(random.nextInt(text.length()), text.substring(from, to));
            }
        }
        return text.toString();
    }

    private static Spec.Result read(String text) {
        return Spec.read("test.valve", text.getBytes(StandardCharsets.UTF_8));
    }
}
