package checkvalve.language.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.Spec;
import checkvalve.language.model.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The changes that a spec is tried with. */
class MutantsTest {
    private static final String FAN = """
        device Fan {
          tick 100 ms
          settings { low: temperature 5 degC .. 9 degC step 1 K default 6 degC
                     high: temperature 20 degC .. 30 degC step 1 K default 25 degC
                     require low < high "they are in order" }
          ports { input room: temperature sensor -40 degC .. 85 degC resolution 0.1 K accuracy 0.5 K
                  input on: { Off, On }
                  output fan: { Still, Turning } reset Still }
          define { hot = room >= high }
          thresholds { warm: room > 20 degC until < 18.5 degC starts clear }
          machine Fan {
            initial state Idle { when hot and on = On for 2 s -> Busy
                                 then when not warm -> Waiting }
            state Busy { when warm or on = Off -> Idle first }
            state Waiting { when after 1 min -> Idle }
          }
          drive { fan = Turning when Fan = Busy else Still }
          plant { law actual room > -60 degC }
          requirements { R "It can." source manual "1" reachable fan = Turning }
        }
        """;

    @Test
    void everythingThatDecidesIsChangedAndNothingThatJudges() throws IOException {
        Source source = new Source("fan.valve", FAN);
        List<Mutant> mutants = Mutants.of(source, Spec.read(source).device().orElseThrow());
        Path expected = Path.of("src/test/resources/checkvalve/language/mutation/fan.expected");
        String list = mutants.stream()
                .map(m -> m.place().line() + " " + m.operator() + " " + m.change())
                .collect(Collectors.joining("\n", "", "\n"));
        if ("write".equals(System.getProperty("checkvalve.expect"))) {
            Files.writeString(expected, list);
        }
        assertThat(list).isEqualTo(Files.readString(expected));
        mutants.forEach(m -> assertThat(m.text()).isNotEqualTo(FAN));
    }

    @Test
    void anOutputComesOutOfResetWithAnotherOfTheValuesThatSomethingElseLists() throws IOException {
        Path file = Path.of("src/test/resources/checkvalve/language/accepted/values-as-before.valve");
        Spec.Result read = Spec.read(file);
        List<String> resets = Mutants.of(read.source(), read.device().orElseThrow()).stream()
                .filter(m -> m.operator() == Mutant.Operator.RESET)
                .map(Mutant::change)
                .toList();
        assertThat(resets).contains("`On` -> `Broken`", "`Broken` -> `Off`", "`Dark` -> `Lit`", "`Lit` -> `Dark`");
    }

    @Test
    void mostMutantsOfTheRealDeviceAreSpecs() throws IOException {
        Spec.Result read = Spec.read(Path.of("../devices/smart-bms-12-200.valve"));
        List<Mutant> mutants = Mutants.of(read.source(), read.device().orElseThrow());
        long specs = mutants.stream()
                .filter(m ->
                        Spec.read(new Source("mutant.valve", m.text())).device().isPresent())
                .count();
        assertThat(mutants).hasSizeGreaterThan(300);
        assertThat(specs).isGreaterThan(mutants.size() * 3L / 4);
    }
}
