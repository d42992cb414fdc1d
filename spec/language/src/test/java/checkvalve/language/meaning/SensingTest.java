package checkvalve.language.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.model.Rational;
import checkvalve.language.model.Sensor;
import org.junit.jupiter.api.Test;

/** "A reading is the actual +- accuracy, rounded to nearest (halves up), saturated." */
class SensingTest {
    private final Sensor exact = new Sensor(-50, 50, 10, Rational.ZERO, Rational.ZERO, 0);

    @Test
    void halvesGoUp() {
        assertThat(Sensing.range(exact, Rational.of(15))).isEqualTo(new Sensing.Range(20, 20));
        assertThat(Sensing.range(exact, Rational.of(149, 10))).isEqualTo(new Sensing.Range(10, 10));
    }

    @Test
    void negativeHalvesGoUpToo() {
        assertThat(Sensing.range(exact, Rational.of(-15))).isEqualTo(new Sensing.Range(-10, -10));
        assertThat(Sensing.range(exact, Rational.of(-151, 10))).isEqualTo(new Sensing.Range(-20, -20));
        assertThat(Sensing.range(exact, Rational.of(-5))).isEqualTo(new Sensing.Range(0, 0));
    }

    @Test
    void theReadingSaturatesAndTheWorldDoesNot() {
        assertThat(Sensing.range(exact, Rational.of(1000))).isEqualTo(new Sensing.Range(50, 50));
        assertThat(Sensing.range(exact, Rational.of(-1000))).isEqualTo(new Sensing.Range(-50, -50));
    }

    @Test
    void theErrorIsAddedBeforeRounding() {
        Sensor sensor = new Sensor(-100, 100, 10, Rational.of(5), Rational.ZERO, 0);
        assertThat(Sensing.range(sensor, Rational.ZERO)).as("-5 .. 5").isEqualTo(new Sensing.Range(0, 10));
        assertThat(Sensing.range(sensor, Rational.of(-1, 100))).isEqualTo(new Sensing.Range(-10, 0));
    }

    @Test
    void theRelativeErrorGrowsWithTheSizeOfTheTruth() {
        Sensor sensor = new Sensor(-1000, 1000, 1, Rational.ONE, Rational.of(1, 100), 0);
        assertThat(Sensing.range(sensor, Rational.of(300))).isEqualTo(new Sensing.Range(296, 304));
        assertThat(Sensing.range(sensor, Rational.of(-300))).isEqualTo(new Sensing.Range(-304, -296));
    }

    @Test
    void aReadingIsAMultipleOfTheResolution() {
        Sensor sensor = new Sensor(-100, 100, 10, Rational.of(20), Rational.ZERO, 0);
        assertThat(Sensing.permits(sensor, Rational.ZERO, 10)).isTrue();
        assertThat(Sensing.permits(sensor, Rational.ZERO, 11)).isFalse();
        assertThat(Sensing.permits(sensor, Rational.ZERO, 30)).isFalse();
    }
}
