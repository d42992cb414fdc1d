package checkvalve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.cli.Program.Run;
import checkvalve.generator.Generator;
import checkvalve.generator.replay.InMemory;
import checkvalve.language.Spec;
import checkvalve.language.model.Device;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestsTest {
    private static final String NAME = "checkvalve/firmware/heater/HeaterVectors";

    @TempDir
    Path folder;

    private Path spec;
    private Path out;

    @BeforeEach
    void writeSpec() throws Exception {
        spec = Specs.alone(folder);
        out = folder.resolve("out");
    }

    @Test
    void aPersonReadsHowMuchIsShownAndWhatIsNot() {
        Run run = Program.ours().run("tests", spec, "--out", out);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                          covered  unreachable   open
            transition          2            0      0
            condition           6            0      0
            choice              2            0      0
            trigger             3            0      0

            3 vectors, 5 ticks

            %1$s.csv: written
            %1$s.txt: written
            %1$sTest.java: written
            """.formatted(out.resolve(NAME)));
        assertThat(run.code()).isZero();
        assertThat(Program.ours().run("tests", spec, "--out", out).out()).contains(".csv: unchanged\n");
    }

    @Test
    void theTableSaysWhatGoesInAndWhatComesOut() throws Exception {
        Program.ours().run("tests", spec, "--out", out);
        assertThat(Files.readString(out.resolve(NAME + ".csv"))).isEqualTo("""
            vector,tick,ticks,reading enable,output heater
            1,1,1,Off,Cold
            2,1,1,On,Hot
            2,2,1,Off,Cold
            3,1,2,On,Hot
            """);
    }

    @Test
    void aFileSaysWhereEachThingIsShown() throws Exception {
        Program.ours().run("tests", spec, "--out", out);
        assertThat(Files.readString(out.resolve(NAME + ".txt"))).isEqualTo("""
                          covered  unreachable   open
            transition          2            0      0
            condition           6            0      0
            choice              2            0      0
            trigger             3            0      0

            transition, line 11, Switch: Resting -> Heating is taken: vector 2, tick 1
            condition, line 11, Switch: Resting -> Heating: `enable = On` decides: vector 2, tick 1
            condition, line 11, Switch: Resting -> Heating: not `enable = On` decides: vector 1, tick 1
            transition, line 12, Switch: Heating -> Resting is taken: vector 2, tick 2
            condition, line 12, Switch: Heating -> Resting: `enable = Off` decides: vector 2, tick 2
            condition, line 12, Switch: Heating -> Resting: not `enable = Off` decides: vector 3, tick 2
            condition, line 16, heater: `Switch = Heating` decides: vector 2, tick 1
            condition, line 16, heater: not `Switch = Heating` decides: vector 1, tick 1
            choice, line 16, heater is Cold: vector 1, tick 1
            choice, line 16, heater is Hot: vector 2, tick 1
            trigger, line 20, NEVER_UNASKED: vector 1, tick 1
            trigger, line 23, AT_ONCE: vector 2, tick 1
            trigger, line 27, HEATS: vector 2, tick 1

            3 vectors, 5 ticks
            """);
    }

    @Test
    void jsonHasEveryObligation() {
        JsonObject object = JsonParser.parseString(Program.ours()
                        .run("tests", spec, "--out", out, "--json")
                        .out())
                .getAsJsonObject();
        assertThat(object.keySet())
                .containsExactly("device", "spec", "vectors", "ticks", "obligations", "files", "changed");
        assertThat(object.getAsJsonArray("obligations")).hasSize(13);
        assertThat(object.getAsJsonArray("obligations").get(0).getAsJsonObject().keySet())
                .containsExactly("kind", "line", "what", "fate", "vector", "tick", "reason");
    }

    @Test
    void theTestsPassOnTheFirmwareAndFailOnAnother() throws Exception {
        Program.ours().run("tests", spec, "--out", out);
        Device device = Spec.read(spec).device().orElseThrow();
        Map<String, String> sources = new TreeMap<>(Generator.generate(device, Generator.packageOf(device)));
        assertThat(failure(sources)).isNull();
        String core = "checkvalve/firmware/heater/Heater.java";
        String other = sources.get(core).replace("enable == ENABLE_OFF", "enable != ENABLE_OFF");
        assertThat(other).isNotEqualTo(sources.get(core));
        sources.put(core, other);
        assertThat(failure(sources)).contains("heater after tick 2");
    }

    /** The message of the first test that fails; null when none does. */
    private String failure(Map<String, String> firmware) throws Exception {
        Map<String, String> sources = new TreeMap<>(firmware);
        sources.put(NAME + "Test.java", Files.readString(out.resolve(NAME + "Test.java")));
        Class<?> tests = InMemory.compile(sources).loadClass(NAME.replace('/', '.') + "Test");
        for (int i = 1; i <= 3; i++) {
            Constructor<?> make = tests.getDeclaredConstructor();
            make.setAccessible(true);
            Method test = tests.getDeclaredMethod("vector" + i);
            test.setAccessible(true);
            try {
                test.invoke(make.newInstance());
            } catch (InvocationTargetException e) {
                return e.getCause().getMessage();
            }
        }
        return null;
    }

    @Test
    void whatWasChangedByHandIsLeftAlone() throws Exception {
        Program.ours().run("tests", spec, "--out", out);
        Path java = out.resolve(NAME + "Test.java");
        Files.writeString(java, Files.readString(java).replace("vector1", "vectorOne"));
        Files.delete(out.resolve(NAME + ".csv"));
        Run run = Program.ours().run("tests", spec, "--out", out);
        assertThat(run.code()).isEqualTo(64);
        assertThat(run.err())
                .contains("was changed by hand since it was generated: --overwrite replaces it all the same");
        assertThat(out.resolve(NAME + ".csv")).doesNotExist();
        assertThat(Program.ours()
                        .run("tests", spec, "--out", out, "--overwrite")
                        .code())
                .isZero();
        assertThat(Files.readString(java)).contains("vector1").doesNotContain("vectorOne");
    }

    @Test
    void whatIsNeverWaitedForIsOpen() throws Exception {
        Files.writeString(
                spec,
                Specs.HEATER.replace(
                        "when enable = On then heater = Hot", "when enable = On and heater = Cold then heater = Hot"));
        Run run = Program.ours().run("tests", spec, "--out", out);
        assertThat(run.code()).isEqualTo(20);
        assertThat(run.out()).contains("trigger, line 23, AT_ONCE: open: no run with at most 10 changes shows it\n");
    }

    @Test
    void aSpecThatIsNowhereNeedsAPlaceForItsTests() {
        Run run = Program.ours().run("tests", spec);
        assertThat(run.code()).isEqualTo(64);
        assertThat(run.err()).contains("say with --out where the tests go");
    }
}
