package checkvalve.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RelaunchTest {
    private final Relaunch relaunch = new Relaunch(Path.of(System.getProperty("java.home")));

    @Test
    void theExitCodeComesBack() throws Exception {
        assertThat(relaunch.run(LeavesWith.class.getName(), "10")).isEqualTo(10);
    }

    @Test
    void anArgumentWithSpacesStaysOne() throws Exception {
        assertThat(relaunch.run(LeavesWith.class.getName(), "20", "two words")).isEqualTo(22);
    }

    /** Leaves with its first argument, plus one for each word of the second. */
    static final class LeavesWith {
        private LeavesWith() {}

        public static void main(String[] arguments) {
            int words = arguments.length == 2 ? arguments[1].split(" ").length : 0;
            System.exit(Integer.parseInt(arguments[0]) + words);
        }
    }
}
