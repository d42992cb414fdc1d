package checkvalve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.cli.Program.Run;
import checkvalve.generator.Generator;
import checkvalve.generator.replay.InMemory;
import checkvalve.language.Spec;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code agree}, on a class that the generator wrote, with one thing in it changed. */
class AgreeTest {
    private static final String TABLE = """
          agreed   reset          a new core, and one after a reset, is as out of reset
          agreed   step           a step leaves the state that a tick leaves
          agreed   output.heater  a step drives heater as a tick does
          agreed   settings       settings are taken exactly if the spec allows them, all or none
          agreed   interface      what is put in is kept within what a sensor says, and what is shown is what is there
          agreed   shared         what the rest rests on: folds, and ranges that a tick keeps
        """;

    private static final String AUDIT = """
        What it is made of
          step      at most 32 instructions, whatever it is given, no loop
          reset     at most 8 instructions
          settings  at most 2 instructions to write them
          memory    8 bytes in the core, 4 bytes in a set of readings, and what the Java machine adds to each object
          files     2,054 bytes of class files
          uses      nothing but itself and java.lang.Object
          types     boolean, int
          opcodes   aload_0, aload_1, areturn, dup, getfield, goto, iconst_0, iconst_1, if_icmple, if_icmpne, iflt, ifne,
                    iload_1, iload_2, iload_3, invokespecial, invokevirtual, ireturn, istore_2, istore_3, new, putfield, return
          never     allocates once it is made, throws, catches, locks, calls any library, or loops without a constant bound
          time      one call of step is one tick: late calls make each duration longer by as much, a call too many makes it
                    shorter, and without calls the outputs stay as they are
        """;

    @TempDir
    Path folder;

    private Path spec;
    private Path classes;

    @BeforeEach
    void compile() throws IOException {
        spec = Specs.alone(folder);
        classes = compiled("", "");
    }

    private Path compiled(String before, String after) throws IOException {
        var device = Spec.read("heater.valve", Specs.HEATER.getBytes(StandardCharsets.UTF_8))
                .device()
                .orElseThrow();
        SortedMap<String, String> sources = Generator.generate(device, "made.up");
        String all = String.join("", sources.values());
        assertThat(all).contains(before);
        sources.replaceAll((file, text) -> text.replace(before, after));
        Path target = folder.resolve("classes");
        for (var file : InMemory.classFiles(sources).entrySet()) {
            Path path = target.resolve(file.getKey().replace('.', '/') + ".class");
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return target;
    }

    @Test
    void aClassThatDoesWhatTheSpecSaysIsAgreedInEveryPart() {
        Run run = Program.ours().run("agree", classes, spec);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo("Firmware in " + classes + " against " + spec + "\n" + TABLE + "\n" + AUDIT + """

                    6 agreed, 0 differ, 0 open
                    """);
        assertThat(run.code()).isZero();
    }

    @Test
    void aChangedComparisonIsShownWithBothLinesAndWhatWasRead() throws IOException {
        compiled("enable == ENABLE_ON", "enable != ENABLE_ON");
        Run run = Program.ours().run("agree", classes, spec);
        assertThat(run.code()).isEqualTo(10);
        assertThat(run.out())
                .isEqualTo("Firmware in " + classes + " against " + spec
                        + """

                          agreed   reset          a new core, and one after a reset, is as out of reset
                          differs  step           a step leaves the state that a tick leaves
                          differs  output.heater  a step drives heater as a tick does
                          agreed   settings       settings are taken exactly if the spec allows them, all or none
                          agreed   interface      what is put in is kept within what a sensor says, and what is shown is what is there
                          agreed   shared         what the rest rests on: folds, and ranges that a tick keeps

                        differs  step
                          `switchState` is Heating after `step`, by the spec Resting
                          --> SPEC:11:29
                              initial state Resting { when enable = On -> Heating }
                          --> Heater.java:59
                          where all is as out of reset, by default or not read yet

                        differs  output.heater
                          `heater` is Hot after `step`, by the spec Cold
                          --> SPEC:16:5
                              heater = Hot when Switch = Heating else Cold
                          --> Heater.java:48
                          where all is as out of reset, by default or not read yet

                        4 agreed, 2 differ, 0 open
                        """.replace("AUDIT", AUDIT).replace("SPEC", spec.toString()));
    }

    @Test
    void whatIsNotLiftedIsOpenByItsName() throws IOException {
        compiled("int enable = readings.enable;", "int enable = Math.abs(readings.enable);");
        Run run = Program.ours().run("agree", classes, spec);
        assertThat(run.out())
                .contains("  open     step       a step leaves the state that a tick leaves\n")
                .contains("open  step\n  not lifted: invokestatic of java/lang/Math.abs(I)I at Heater.java:39\n")
                .endsWith("2 agreed, 0 differ, 1 open\n");
        assertThat(run.code()).isEqualTo(20);
    }

    @Test
    void jsonHasAnItemForEachPart() throws IOException {
        compiled("enable == ENABLE_ON", "enable != ENABLE_ON");
        Run run = Program.ours().run("agree", classes, spec, "--json");
        JsonObject report = JsonParser.parseString(run.out()).getAsJsonObject();
        assertThat(report.keySet())
                .containsExactly("classes", "spec", "verdict", "agreed", "differs", "open", "digest", "items", "audit");
        assertThat(report.get("verdict").getAsString()).isEqualTo("differs");
        JsonArray items = report.getAsJsonArray("items");
        assertThat(items).hasSize(6);
        JsonObject step = items.get(1).getAsJsonObject();
        assertThat(step.keySet())
                .containsExactly("id", "verdict", "sentence", "obligations", "certificates", "reason", "difference");
        assertThat(step.getAsJsonObject("difference").keySet())
                .containsExactly("sentence", "place", "text", "line", "before", "meant", "done");
    }

    @Test
    void theClassFileOfTheCoreIsEnough() {
        Path core = classes.resolve("made/up/Heater.class");
        Run run = Program.ours().run("agree", core, spec);
        assertThat(run.out()).contains(core.toString()).endsWith("6 agreed, 0 differ, 0 open\n");
    }

    @Test
    void certificatesAreTheoremsForThemselves() {
        Path certificates = folder.resolve("agreement");
        assertThat(Program.ours()
                        .run("agree", classes, spec, "--certificates", certificates)
                        .code())
                .isZero();
        Run run = Program.ours().run("certify", certificates);
        assertThat(run.out()).contains(" accepted, 0 refused");
        assertThat(run.code()).isZero();
    }

    @Test
    void whatIsNoClassIs64() throws IOException {
        assertThat(Program.ours().run("agree", folder.resolve("nowhere"), spec))
                .isEqualTo(new Run(64, "", "checkvalve: cannot read " + folder + "/nowhere: there is no such file\n"));
        assertThat(Program.ours().run("agree", Files.createDirectory(folder.resolve("empty")), spec))
                .isEqualTo(new Run(64, "", "checkvalve: " + folder + "/empty: there are no class files here\n"));
        assertThat(Program.ours().run("agree", spec, spec))
                .isEqualTo(new Run(64, "", "checkvalve: " + spec + ": this is no class file\n"));
    }
}
