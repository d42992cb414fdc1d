package checkvalve.proofs.term;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.Spec;
import checkvalve.language.model.Device;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Source;
import checkvalve.proofs.encode.Encoder;
import checkvalve.proofs.encode.TransitionSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made once more elsewhere is the same there as what is made there at first. */
class TransferTest {
    @ParameterizedTest
    @ValueSource(strings = {"thermostat", "bms_core", "smart-bms-12-200"})
    void aDeviceThatIsEncodedTwiceIsTheSameInBothTerms(String name) throws IOException {
        String text = Files.readString(Path.of("../spec/devices", name + ".valve"));
        Device device = Spec.read(new Source(name, text)).device().orElseThrow();
        TransitionSystem one = Encoder.encode(device, new Terms());
        TransitionSystem other = Encoder.encode(device, new Terms());
        Transfer transfer = new Transfer(other.terms());
        for (int i = 0; i < one.state().size(); i++) {
            Term next = one.state().get(i).next();
            assertThat(transfer.apply(next))
                    .isSameAs(other.state().get(i).next())
                    .isNotSameAs(next);
        }
        for (int i = 0; i < one.requirements().size(); i++) {
            assertThat(transfer.apply(one.requirements().get(i).good()))
                    .isSameAs(other.requirements().get(i).good());
        }
    }

    @Test
    void aMadeUpTermIsWorthTheSameElsewhere() {
        RandomTerms random = new RandomTerms(new Terms(), RandomTerms.seed());
        Transfer transfer = new Transfer(new Terms());
        for (int i = 0; i < 2_000; i++) {
            Term here = random.truth(5).term();
            Term there = transfer.apply(here);
            Map<Term, Rational> point = random.point();
            Map<Term, Rational> samePoint = new HashMap<>();
            point.forEach((variable, value) -> samePoint.put(transfer.apply(variable), value));
            assertThat(new Valuation(samePoint).holds(there))
                    .as("%s, then %s", here, there)
                    .isEqualTo(new Valuation(point).holds(here));
        }
    }
}
