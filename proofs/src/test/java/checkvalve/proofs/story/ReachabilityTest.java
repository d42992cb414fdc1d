package checkvalve.proofs.story;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.Spec;
import checkvalve.language.meaning.Segment;
import checkvalve.language.model.Device;
import checkvalve.language.model.Machine;
import checkvalve.language.model.Requirement;
import checkvalve.proofs.encode.Encoder;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.term.Terms;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReachabilityTest {
    private static List<Goal> goals(TransitionSystem system) {
        Goals goals = new Goals(system);
        List<Goal> all = new ArrayList<>();
        List<Machine> machines = system.device().machines();
        for (int machine = 0; machine < machines.size(); machine++) {
            for (int state = 0; state < machines.get(machine).states().members().size(); state++) {
                all.add(goals.state(machine, state));
            }
        }
        system.requirements().stream().filter(one -> one.trigger() != null).forEach(one -> all.add(goals.trigger(one)));
        system.requirements().stream()
                .filter(one -> one.requirement().form() instanceof Requirement.Reachable)
                .forEach(one -> all.add(goals.of(one)));
        return all;
    }

    @Test
    void everyStateAndTriggerOfTheSmartBmsIsReached() throws IOException {
        Device device = Spec.read(Path.of("../spec/devices/smart-bms-12-200.valve"))
                .device()
                .orElseThrow();
        TransitionSystem system = Encoder.encode(device, new Terms());
        Map<Goal, Search> found = new Reachability(system, Budget.standard()).find(goals(system));
        assertThat(found).hasSizeGreaterThan(40);
        found.forEach((goal, search) -> assertThat(search).as(goal.name()).isInstanceOf(Search.Found.class));
    }

    @Test
    void theSameIsFoundOnEveryRun() {
        assertThat(summary(Devices.lamp("30 s"))).isEqualTo(summary(Devices.lamp("30 s")));
    }

    private static List<String> summary(TransitionSystem system) {
        return new Reachability(system, Budget.standard())
                .find(goals(system)).entrySet().stream()
                        .map(entry -> entry.getKey().name() + " " + summary(entry.getValue()))
                        .toList();
    }

    private static String summary(Search search) {
        return search instanceof Search.Found found
                ? found.story().segments().stream().map(Segment::ticks).toList().toString()
                : search.toString();
    }
}
