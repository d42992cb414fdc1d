package checkvalve.proofs.story;

import checkvalve.language.Spec;
import checkvalve.language.model.Device;
import checkvalve.language.model.Source;
import checkvalve.proofs.encode.EncodedRequirement;
import checkvalve.proofs.encode.Encoder;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.term.Terms;

/** Small devices for the tests of stories. */
final class Devices {
    private Devices() {}

    static TransitionSystem system(String text) {
        Spec.Result read = Spec.read(new Source("test.valve", text));
        Device device = read.device()
                .orElseThrow(() -> new AssertionError(read.findings().toString()));
        return Encoder.encode(device, new Terms());
    }

    static Search find(TransitionSystem system, String id) {
        return find(system, id, Budget.standard());
    }

    static Search find(TransitionSystem system, String id, Budget budget) {
        EncodedRequirement requirement = system.requirements().stream()
                .filter(one -> one.requirement().id().equals(id))
                .findFirst()
                .orElseThrow();
        return new StoryFinder(system).find(new Goals(system).of(requirement), budget);
    }

    /** Lights after the button was held for some time. */
    static TransitionSystem lamp(String time) {
        return system("""
            device Lamp {
              tick 1 ms
              ports {
                input button: { Up, Down }
                output lamp: { Dark, Bright } reset Dark
              }
              machine Lamp {
                initial state Off { when button = Down -> Waiting }
                state Waiting {
                  when button = Up -> Off
                  then when after TIME -> On
                }
                state On { when button = Up -> Off }
              }
              drive { lamp = Bright when Lamp = On else Dark }
              requirements {
                DARK "It stays dark." source test "1" never lamp = Bright
                LEAD "It lights only after the button was down." source test "2"
                  lamp becomes Bright only after button = Down for TIME
                LONGER "It lights only after the button was down a little longer." source test "3"
                  lamp becomes Bright only after (button = Down and lamp = Dark) for TIME, unless button = Up
                LIGHTS "It can light." source test "4" reachable lamp = Bright
                AGAIN "It can light twice." source test "5" reachable lamp = Bright and previous (lamp = Dark)
              }
            }
            """.replace("TIME", time));
    }
}
