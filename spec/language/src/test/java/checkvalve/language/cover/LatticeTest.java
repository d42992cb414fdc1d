package checkvalve.language.cover;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.model.Device;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Rational;
import org.junit.jupiter.api.Test;

class LatticeTest {
    @Test
    void whatIsNextToABoundaryIsAsFineAsTheReadings() {
        assertThat(step("a")).isEqualTo(Rational.of(10));
        assertThat(step("a + 5 mV")).isEqualTo(Rational.of(10));
        assertThat(step("a - b")).isEqualTo(Rational.of(2));
        assertThat(step("3 * a")).isEqualTo(Rational.of(30));
        assertThat(step("least of (a, 5 mV)")).isEqualTo(Rational.of(5));
        assertThat(step("absolute of (a + 5 mV)")).isEqualTo(Rational.of(10));
        assertThat(step("absolute of (a + 3 mV)")).isEqualTo(Rational.of(2));
        assertThat(step("7 mV")).isEqualTo(Rational.ZERO);
    }

    @Test
    void theNearestValueAtOrBelowABoundIsFound() {
        Lattice odd = new Lattice(Rational.of(5), Rational.of(10));
        assertThat(odd.atMost(Rational.ZERO)).isEqualTo(Rational.of(-5));
        assertThat(odd.atMost(Rational.of(5))).isEqualTo(Rational.of(5));
        assertThat(odd.atMost(Rational.of(14))).isEqualTo(Rational.of(5));
    }

    private static Rational step(String number) {
        Device device = Devices.of("device D { tick 1 s ports {"
                + " input a: voltage sensor -10 V .. 10 V resolution 10 mV accuracy 10 mV"
                + " input b: voltage sensor -10 V .. 10 V resolution 2 mV accuracy 10 mV"
                + " input f: voltage sensor -10 V .. 10 V resolution 1 mV accuracy 10 mV"
                + " output o: truth reset false } drive { o = f < " + number + " } }");
        Expr.Compare compare = (Expr.Compare) device.drives().getFirst().value();
        return Lattice.of(device, compare.right()).step();
    }
}
