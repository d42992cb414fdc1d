package checkvalve.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FasterStartTest {
    private static final Map<String, String> NOTHING = Map.of();

    @Test
    void propertiesAndSizesAreTakenOver() {
        assertThat(FasterStart.options(NOTHING, "-Xmx300m", "-Dx=y", "-jar", "checkvalve.jar", "--json"))
                .hasValue(List.of("-Xmx300m", "-Dx=y"));
    }

    @Test
    void argumentsOfTheToolAreNoOptions() {
        assertThat(FasterStart.options(NOTHING, "-jar", "checkvalve.jar", "-Dx=y", "-jar"))
                .hasValue(List.of());
    }

    @Test
    void otherOptionsAreNotTakenElsewhere() {
        assertThat(FasterStart.options(NOTHING, "-XX:+UseG1GC", "-jar", "checkvalve.jar"))
                .isEmpty();
        assertThat(FasterStart.options(NOTHING, "@options", "-jar", "checkvalve.jar"))
                .isEmpty();
    }

    @Test
    void optionsInTheEnvironmentAreNotTakenElsewhere() {
        assertThat(FasterStart.options(Map.of("JDK_JAVA_OPTIONS", "-ea"), "-jar", "checkvalve.jar"))
                .isEmpty();
    }

    @Test
    void aSystemThatDoesNotTellTheWordsStartsAsUsual() {
        assertThat(FasterStart.options(NOTHING)).isEmpty();
    }
}
