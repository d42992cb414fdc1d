package checkvalve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.cli.Program.Run;
import checkvalve.cli.report.Believed;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

class ReportTest {
    @TempDir
    Path root;

    private final Program refuting = Program.of(Judge.refuting("AT_ONCE").engines());
    private Path spec;

    @BeforeEach
    void writeSpec() throws Exception {
        spec = Specs.inRepository(root);
    }

    @Test
    void theTableIsAlignedAndEndsWithTheCounts() {
        String shown = refuting.run("prove", spec).out().replace(spec.toString(), "SPEC");
        assertThat(shown).startsWith("""
            Required by SPEC
              proved   NEVER_UNASKED    requirement  induction, 2 relations     0.25 s
              refuted  AT_ONCE          requirement  induction, 2 relations     0.25 s
              proved   HEATS            requirement  induction, 2 relations     0.25 s

            Asked of every device
              proved   totality.heater  totality     one tick                   0.13 s

            refuted  AT_ONCE
              It heats at once.
              --> SPEC:23:5

              tick  room
                 3  19 °C

            Believed: reading the spec;\
            """).endsWith("\n\n3 proved, 1 refuted, 0 open\n");
    }

    @Test
    void withoutTimesEveryRunGivesTheSameBytes() {
        assertThat(refuting.run("prove", spec, "--no-times").out())
                .doesNotContain(" s\n")
                .contains("2 relations\n");
    }

    @Test
    void noLineIsWiderThanAPage() throws Exception {
        String wide = Specs.HEATER
                .replace("AT_ONCE", "AT_ONCE_" + "AND_FOR_EVER_".repeat(12))
                .replace("It heats at once.", "It heats at once, ".repeat(20));
        Files.writeString(spec, wide);
        Program program = Program.of(Judge.leavingOpen("HEATS").engines());
        String table = program.run("prove", spec)
                .out()
                .lines()
                .takeWhile(line -> !line.startsWith("open"))
                .toList()
                .toString();
        assertThat(program.run("prove", spec).out().lines().limit(8)).allMatch(line -> line.length() <= 120, table);
    }

    @Test
    void coloursAreForTerminals() {
        assertThat(refuting.run("prove", spec).out()).doesNotContain("\u001b");
        assertThat(refuting.run(Ansi.ON, "prove", spec).out()).contains("\u001b[32m");
    }

    @Test
    void theSameBytesComeOutInTurkeyAndInTonga() {
        Run here = refuting.run("prove", spec);
        Run json = refuting.run("prove", spec, "--json");
        Run help = refuting.run("build", "--help");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Tongatapu"));
            assertThat(refuting.run("prove", spec)).isEqualTo(here);
            assertThat(refuting.run("prove", spec, "--json")).isEqualTo(json);
            assertThat(refuting.run("build", "--help")).isEqualTo(help);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void jsonOfProveHasAllKeysInOrder() {
        JsonObject report = json("prove", spec, "--json");
        assertThat(report.keySet())
                .containsExactly(
                        "device",
                        "spec",
                        "verdict",
                        "proved",
                        "refuted",
                        "open",
                        "unasked",
                        "resources",
                        "replayed",
                        "difference",
                        "requirements");
        assertThat(report.get("verdict").getAsString()).isEqualTo("refuted");
        JsonArray requirements = report.getAsJsonArray("requirements");
        assertThat(requirements).hasSize(4);
        JsonObject proved = requirements.get(0).getAsJsonObject();
        assertThat(proved.keySet())
                .startsWith("id", "kind", "verdict", "method", "seconds", "certificate", "certificates", "source")
                .contains("internal", "assumptions", "sentence", "reason", "place", "text", "story");
        assertThat(proved.get("certificate").getAsString())
                .endsWith("proofs/certificates/heater/NEVER_UNASKED.safety.smt2");
        JsonObject refuted = requirements.get(1).getAsJsonObject();
        assertThat(refuted.get("source").getAsString()).isEqualTo("manual 2; standard 7.1");
        assertThat(refuted.get("story").getAsString()).contains("19 °C");
        assertThat(refuted.get("certificate").isJsonNull()).isTrue();
    }

    @Test
    void everyCommandSpeaksJson() {
        assertThat(json("check", spec, "--json").keySet()).containsExactly("device", "spec", "verdict", "findings");
        assertThat(json("check", spec, "--json", "--print").get("model").getAsString())
                .contains("device Heater");
        assertThat(json("generate", spec, "--json").keySet())
                .containsExactly("device", "spec", "folder", "files", "changed");
        assertThat(json("build", spec, "--json").keySet())
                .contains("requirements", "unchanged", "certificates", "firmware", "files", "changed");
        assertThat(json("explain", "AT_ONCE", spec, "--json").keySet())
                .containsExactly("device", "spec", "requirement", "formal", "assuming");
        assertThat(json("believed", spec, "--json").keySet())
                .containsExactly("device", "always", "laws", "assumptions");
        assertThat(json("believed", "--json").get("device").isJsonNull()).isTrue();
    }

    @Test
    void jsonOfARejectedSpecGoesToTheOutput() throws Exception {
        Files.writeString(spec, Specs.HEATER.replace("100 ms", "100 furlongs"));
        Run run = refuting.run("build", spec, "--json");
        assertThat(run.code()).isEqualTo(30);
        JsonObject report = JsonParser.parseString(run.out()).getAsJsonObject();
        assertThat(report.get("verdict").getAsString()).isEqualTo("rejected");
        JsonObject finding = report.getAsJsonArray("findings").get(0).getAsJsonObject();
        assertThat(finding.get("line").getAsInt()).isEqualTo(3);
        assertThat(finding.get("severity").getAsString()).isEqualTo("error");
    }

    @Test
    void theHelpNamesAllThatMustBeBelieved() {
        String help = refuting.run("--help").out().replaceAll("\\s+", " ");
        assertThat(Believed.always()).allSatisfy(believed -> assertThat(help).contains(believed.what()));
    }

    private JsonObject json(Object... arguments) {
        return JsonParser.parseString(refuting.run(arguments).out()).getAsJsonObject();
    }
}
