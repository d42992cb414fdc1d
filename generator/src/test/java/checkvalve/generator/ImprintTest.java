package checkvalve.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImprintTest {
    private static final String FILE = Imprint.below("class A {\n    int a = 1;\n}\n");

    @Test
    void whatWasGeneratedIsKnown() {
        assertThat(Imprint.isWhole(FILE)).isTrue();
        assertThat(Imprint.isWhole(FILE.replace("\n", "\r\n"))).isTrue();
    }

    @Test
    void everyChangeOfOneCharacterShows() {
        for (int i = 0; i < FILE.length(); i++) {
            String changed = FILE.substring(0, i) + '~' + FILE.substring(i + 1);
            assertThat(Imprint.isWhole(changed)).as("at %d", i).isFalse();
            assertThat(Imprint.isWhole(FILE.substring(0, i))).as("up to %d", i).isFalse();
        }
    }

    @Test
    void whatStandsBelowShows() {
        assertThat(Imprint.isWhole(FILE + "\n")).isFalse();
        assertThat(Imprint.isWhole(FILE + "class B {}\n")).isFalse();
        assertThat(Imprint.isWhole(Imprint.below(FILE))).isTrue();
    }

    @Test
    void otherTextIsNotGenerated() {
        assertThat(Imprint.isWhole("")).isFalse();
        assertThat(Imprint.isWhole("class A {}\n")).isFalse();
    }
}
