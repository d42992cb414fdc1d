package checkvalve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.cli.Program.Run;
import checkvalve.language.model.Place;
import checkvalve.proofs.agree.AgreementReport;
import checkvalve.proofs.agree.Conclusion;
import checkvalve.proofs.agree.Difference;
import checkvalve.proofs.agree.Item;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last step of {@code build}: the Java that is in its place does what the spec says, whoever wrote it. */
class BuildAgreementTest {
    @TempDir
    Path root;

    private Path spec;
    private Path certificates;
    private Path core;

    @BeforeEach
    void writeSpec() throws IOException {
        spec = Specs.inRepository(root);
        certificates = root.resolve("proofs/certificates/heater/agreement");
        core = root.resolve("generated-firmware/src/main/java/checkvalve/firmware/heater/Heater.java");
    }

    /** The prover's part is tested elsewhere. */
    private static Engines proving(Engines.Agreeing agreeing) {
        Engines ours = Engines.ours();
        Engines judge = Judge.provingAll().engines();
        return new Engines(
                ours.reading(),
                ours.printing(),
                judge.proving(),
                judge.telling(),
                judge.replaying(),
                ours.writing(),
                agreeing);
    }

    private final Program program = Program.of(proving(Engines.ours().agreeing()));

    private Run build(Object... options) {
        Object[] arguments = new Object[options.length + 2];
        arguments[0] = "build";
        arguments[1] = spec;
        System.arraycopy(options, 0, arguments, 2, options.length);
        return program.run(arguments);
    }

    private void edit(String before, String after) throws IOException {
        String text = Files.readString(core);
        assertThat(text).contains(before);
        Files.writeString(core, text.replace(before, after));
    }

    @Test
    void eachPartIsAgreedAndHasItsCertificates() {
        Run run = build();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("  agreed   reset ")
                .contains("  agreed   step ")
                .contains("  agreed   output.heater ")
                .contains("  agreed   settings ")
                .endsWith("6 agreed, 0 differ, 0 open\n4 proved, 0 refuted, 0 open\n");
        assertThat(certificates).isDirectoryContaining("glob:**/agreement.step*.smt2");
        assertThat(Program.ours().run("certify", certificates).code()).isZero();
        assertThat(build().out()).contains("unchanged since the last build").contains("6 agreed, 0 differ, 0 open\n");
    }

    @Test
    void aHandEditThatDiffersIsShownAndLeftAsItIs() throws IOException {
        build();
        edit("switchState = nextSwitch;", "switchState = 0;");
        String edited = Files.readString(core);
        Run run = build();
        assertThat(run.code()).isEqualTo(10);
        assertThat(run.out()).contains("""
            differs  step
              `switchState` is Resting after `step`, by the spec Heating
            """).contains("heater.valve:11:29\n").contains("""
                Heater.java was changed by hand since it was generated, and is left as it is (--overwrite \
                replaces it)
                nothing was written: files come only of a spec that is proved, and with Java that agrees
                """);
        assertThat(core).hasContent(edited);
    }

    @Test
    void aHandEditThatAgreesIsLeftAndToldEveryTime() throws IOException {
        build();
        edit("// Outputs.", "// What is driven.");
        String edited = Files.readString(core);
        for (int i = 0; i < 2; i++) {
            Run run = build();
            assertThat(run.code()).isZero();
            assertThat(run.out()).contains("changed by hand").contains("6 agreed, 0 differ, 0 open");
            assertThat(core).hasContent(edited);
        }
    }

    @Test
    void aHandEditIsReplacedWhereThatIsAskedFor() throws IOException {
        build();
        String generated = Files.readString(core);
        edit("switchState = nextSwitch;", "");
        assertThat(build("--overwrite").code()).isZero();
        assertThat(core).hasContent(generated);
    }

    @Test
    void whatAGeneratorWroteIsReplacedWithoutAWord() throws IOException {
        build();
        Files.writeString(spec, Specs.HEATER.replace("100 ms", "200 ms"));
        Run run = build();
        assertThat(run.code()).isZero();
        assertThat(run.out()).doesNotContain("by hand");
        assertThat(core).content().contains("200 ms");
    }

    @Test
    void generateRefusesToReplaceAHandEdit() throws IOException {
        assertThat(Program.ours().run("generate", spec).code()).isZero();
        edit("// Outputs.", "// What is driven.");
        String edited = Files.readString(core);
        Run run = Program.ours().run("generate", spec);
        assertThat(run)
                .isEqualTo(new Run(
                        64,
                        "",
                        "checkvalve: " + core
                                + " was changed by hand since it was generated: --overwrite replaces it all"
                                + " the same\n"));
        assertThat(core).hasContent(edited);
        assertThat(Program.ours().run("generate", spec, "--overwrite").code()).isZero();
        assertThat(core).content().contains("// Outputs.");
    }

    @Test
    void whatDoesNotCompileIsOpen() throws IOException {
        build();
        edit("switchState = nextSwitch;", "switchState = true;");
        Run run = build();
        assertThat(run.code()).isEqualTo(20);
        assertThat(run.out()).contains("it does not compile: ").contains("incompatible types");
    }

    @Test
    void doubtIsOpenAndNothingIsWritten() {
        Run run = Program.of(proving((device, sources) -> only(new Conclusion.Open("the solver gave up"))))
                .run("build", spec);
        assertThat(run.code()).isEqualTo(20);
        assertThat(run.out()).contains("open  step\n  the solver gave up\n").contains("nothing was written");
        assertThat(core).doesNotExist();
        assertThat(certificates).doesNotExist();
    }

    @Test
    void generatedJavaThatDiffersIsABugOfOurs() {
        Difference difference = new Difference("`heater` is Hot", Place.NOWHERE, "", List.of(), "Cold", "Hot");
        Run run = Program.of(proving((device, sources) -> only(new Conclusion.Differs(difference))))
                .run("build", spec);
        assertThat(run.code()).isEqualTo(70);
        assertThat(run.out()).contains("differs  step\n  `heater` is Hot\n");
        assertThat(run.err()).startsWith("checkvalve: generated code differs from its spec: ");
        assertThat(core).doesNotExist();
    }

    @Test
    void explainTellsOfOnePart() throws IOException {
        build();
        Run run = program.run("explain", "agreement.output.heater", spec);
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("""
            agreement.output.heater
              a step drives heater as a tick does

              firmware      ROOT/generated-firmware/src/main/java
              spec          ROOT/spec/devices/heater.valve
              verdict       agreed, by 1 obligation
              certificate   ROOT/proofs/certificates/heater/agreement/agreement.output.heater.smt2
            """.replace("ROOT", root.toString()));
        edit("outputs.heater = HEATER_HOT;", "outputs.heater = HEATER_COLD;");
        Run edited = program.run("explain", "agreement.output.heater", spec);
        assertThat(edited.code()).isEqualTo(10);
        assertThat(edited.out())
                .contains("  verdict       differs\n\n  `heater` is Cold after `step`, by the spec Hot\n");
        Run unknown = program.run("explain", "agreement.output.heatr", spec);
        assertThat(unknown.code()).isEqualTo(64);
        assertThat(unknown.err()).contains("agreement.output.heater");
    }

    @Test
    void jsonHasTheAgreementAndTheEdits() throws IOException {
        build();
        edit("// Outputs.", "// What is driven.");
        JsonObject report = JsonParser.parseString(build("--json").out()).getAsJsonObject();
        assertThat(report.getAsJsonObject("agreement").get("verdict").getAsString())
                .isEqualTo("agreed");
        assertThat(report.getAsJsonArray("edited").get(0).getAsString()).endsWith("Heater.java");
    }

    private static AgreementReport only(Conclusion conclusion) {
        return new AgreementReport("", List.of(new Item("step", "it steps", conclusion, 1)), null, new TreeMap<>());
    }
}
