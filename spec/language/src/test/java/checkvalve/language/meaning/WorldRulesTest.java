package checkvalve.language.meaning;

import static checkvalve.language.meaning.Terms.*;
import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.model.Expr;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Sensor;
import org.junit.jupiter.api.Test;

/** What the world may do under the outputs of the last tick, and what is read of it. */
class WorldRulesTest {
    private final Sketch sketch = new Sketch();

    @Test
    void aPlantVariableStaysInItsPhysicalRange() {
        sketch.plant("emf", Rational.of(-40), Rational.of(120));
        Bench bench = new Bench(sketch);
        assertThat(bench.plant(Rational.of(120)).breaches()).isEmpty();
        assertThat(bench.plant(Rational.of(1201, 10)).breaches()).containsExactly("`emf` is out of its physical range");
    }

    @Test
    void lawsSeeTheOutputsOfTheLastTick() {
        Expr x = sketch.reading("x");
        Expr output = sketch.output("y", 0, x);
        sketch.law(implies(compare(output, "=", 0), compare(sketch.actual(), "<=", 5)));
        Bench bench = new Bench(sketch);
        assertThat(bench.reads(5).breaches()).as("under the output of reset").isEmpty();
        assertThat(bench.reads(9).breaches()).as("under the output 5").isEmpty();
        assertThat(bench.reads(0).breaches()).isEmpty();
        assertThat(bench.reads(9).breaches()).hasSize(1);
    }

    @Test
    void anAssumptionBindsOnlyWhereItIsInForce() {
        sketch.reading("x");
        sketch.assumption("SMALL", compare(sketch.actual(), "<", 5));
        Bench bench = new Bench(sketch).reads(7);
        assertThat(bench.breaches()).isEmpty();
        assertThat(bench.breaches(0)).containsExactly("assumption SMALL does not hold: SMALL");
    }

    @Test
    void previousIsTheLastTickAndThereIsNoBoundAtTheFirst() {
        sketch.reading("x");
        Expr change = minus(sketch.actual(), sketch.previousInLaw(sketch.actual()));
        sketch.assumption("SLOW", and(compare(change, "<=", 3), compare(change, ">=", -3)));
        Bench bench = new Bench(sketch);
        assertThat(bench.reads(100).breaches(0)).isEmpty();
        assertThat(bench.reads(103).breaches(0)).isEmpty();
        assertThat(bench.reads(99).breaches(0)).hasSize(1);
        assertThat(bench.reads(99).breaches(0)).isEmpty();
    }

    @Test
    void aReadingIsOfTheStatedSampleAge() {
        sketch.reading("x", new Sensor(-1000, 1000, 1, Rational.ZERO, Rational.ZERO, 2));
        Bench bench = new Bench(sketch);
        assertThat(bench.truly(Rational.of(1)).reads(1).breaches())
                .as("before the first tick as at the first")
                .isEmpty();
        assertThat(bench.truly(Rational.of(2)).reads(1).breaches()).isEmpty();
        assertThat(bench.truly(Rational.of(3)).reads(1).breaches()).isEmpty();
        assertThat(bench.truly(Rational.of(4)).reads(2).breaches()).isEmpty();
        assertThat(bench.truly(Rational.of(5)).reads(2).breaches()).hasSize(1);
    }

    @Test
    void aDiscreteInputIsReadExactly() {
        sketch.input("remote", "On", "Off");
        Bench bench = new Bench(sketch);
        assertThat(bench.reads(1).truly(Rational.ONE).breaches()).isEmpty();
        assertThat(bench.reads(1).truly(Rational.ZERO).breaches())
                .containsExactly("`remote` cannot read 1 when it is 0 (base units)");
        assertThat(bench.reads(2).truly(Rational.of(2)).breaches()).hasSize(1);
    }

    @Test
    void aGroupHasNeverFewerMembersThanItsLowerBound() {
        sketch.batteries(1);
        Bench bench = new Bench(sketch);
        assertThat(bench.breaches()).isEmpty();
        bench.inputs.groups()[0].present()[0] = false;
        assertThat(bench.breaches()).containsExactly("0 of `batteries` are present, fewer than there must be");
    }

    @Test
    void settingsAreRewrittenOnlyToWhatIsAccepted() {
        sketch.setting("delay", 0, 10, 5);
        Bench bench = new Bench(sketch);
        assertThat(bench.set(10).breaches()).isEmpty();
        assertThat(bench.set(11).breaches()).containsExactly("`delay` cannot be 11 base units");
    }
}
