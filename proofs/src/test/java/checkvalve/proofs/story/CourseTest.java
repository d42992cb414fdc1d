package checkvalve.proofs.story;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.Spec;
import checkvalve.language.model.Rational;
import checkvalve.proofs.encode.Encoder;
import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.term.Op;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.term.Valuation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a course says of a state, a tick after the other says too, in exact numbers. */
class CourseTest {
    /** Ways of more ticks take too long to walk. */
    private static final long LONGEST = 3_500;

    @Test
    void leapsComeToWhereTicksDoInTheLamp() {
        assertThat(walked(Devices.lamp("3 s"))).isGreaterThan(2);
    }

    @Test
    void leapsComeToWhereTicksDoInTheSmartBms() throws IOException {
        Path spec = Path.of("../spec/devices/smart-bms-12-200.valve");
        TransitionSystem system = Encoder.encode(Spec.read(spec).device().orElseThrow(), new Terms());
        assertThat(walked(system)).isGreaterThan(10);
    }

    /** How many waypoints on the ways to the states of all machines were compared. */
    private static int walked(TransitionSystem system) {
        int count = 0;
        for (int machine = 0; machine < system.device().machines().size(); machine++) {
            int states =
                    system.device().machines().get(machine).states().members().size();
            for (int state = 0; state < states; state++) {
                count += walked(system, new Goals(system).state(machine, state));
            }
        }
        return count;
    }

    private static int walked(TransitionSystem system, Goal goal) {
        Cone cone = Cone.of(system, List.of(goal.target()), goal.facts());
        int count = 0;
        for (Waypoint waypoint : new Course(system, cone).along(run(system, cone, goal))) {
            if (waypoint.ticks() <= LONGEST) {
                assertThat(waypoint.state()).as(goal.name()).isEqualTo(walked(system, cone, waypoint.way()));
                count++;
            }
        }
        return count;
    }

    private static List<Moment> run(TransitionSystem system, Cone cone, Goal goal) {
        try (Unrolling unrolling = new Unrolling(system, cone, Budget.standard())) {
            for (int frames = 1; frames <= 4; frames++) {
                unrolling.extend();
                if (unrolling.check(unrolling.last().at(goal.target())).isSat()) {
                    return unrolling.moments();
                }
            }
            return List.of();
        }
    }

    private static Map<Term, Rational> walked(TransitionSystem system, Cone cone, List<Moment> way) {
        Map<Term, Rational> state = new HashMap<>();
        cone.state().forEach(one -> state.put(one.variable(), initial(one)));
        for (Moment moment : way) {
            for (long tick = 0; tick < moment.ticks(); tick++) {
                Map<Term, Rational> all = new HashMap<>(state);
                cone.inputs().forEach(input -> all.put(input, moment.value(input)));
                system.layout().quotients().forEach((quotient, of) -> {
                    if (cone.quotients().contains(quotient)) {
                        all.put(
                                quotient,
                                new Rational(new Valuation(all).value(of).floor(), Rational.ONE.numerator()));
                    }
                });
                Valuation valuation = new Valuation(all);
                cone.state().forEach(one -> state.put(one.variable(), valuation.value(one.next())));
            }
        }
        return state;
    }

    private static Rational initial(StateVariable one) {
        Term initial = one.initial();
        if (initial == null) {
            return Rational.ZERO;
        }
        return initial.op() == Op.TRUE ? Rational.ONE : initial.isNumber() ? initial.constant() : Rational.ZERO;
    }
}
