package checkvalve.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small specs to run the program on. */
final class Specs {
    private Specs() {}

    /** Three requirements: {@code NEVER_UNASKED}, {@code AT_ONCE} and {@code HEATS}. */
    static final String HEATER = """
        /// The smallest thing that can be proved.
        device Heater {
          tick 100 ms

          ports {
            input enable: { Off, On }
            output heater: { Cold, Hot } reset Cold
          }

          machine Switch {
            initial state Resting { when enable = On -> Heating }
            state Heating { when enable = Off -> Resting }
          }

          drive {
            heater = Hot when Switch = Heating else Cold
          }

          requirements {
            NEVER_UNASKED "It never heats unasked."
              source manual "1"
              when enable = Off then heater = Cold
            AT_ONCE "It heats at once."
              source manual "2"
              source standard "7.1"
              when enable = On then heater = Hot
            HEATS "It can heat."
              source manual "3"
              reachable heater = Hot
          }
        }
        """;

    /** The spec in the place that repositories have for it. */
    static Path inRepository(Path root) throws IOException {
        Path devices = Files.createDirectories(root.resolve("spec/devices"));
        return Files.writeString(devices.resolve("heater.valve"), HEATER);
    }

    static Path alone(Path folder) throws IOException {
        return Files.writeString(folder.resolve("heater.valve"), HEATER);
    }
}
