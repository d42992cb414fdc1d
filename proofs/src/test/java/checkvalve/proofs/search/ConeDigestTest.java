package checkvalve.proofs.search;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.Spec;
import checkvalve.language.model.Source;
import checkvalve.proofs.encode.EncodedRequirement;
import checkvalve.proofs.encode.Encoder;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.term.Terms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a question depends on, and nothing else, is in its digest. */
class ConeDigestTest {
    private final String text;
    private final Map<String, String> before;

    ConeDigestTest() throws IOException {
        text = Files.readString(Path.of("../spec/devices/bms_core.valve"));
        before = digests(text);
    }

    @Test
    void commentsAndLinesAndOtherRequirementsAreNotInIt() {
        String other = """

                P0 "Precharge and pre-alarm exclude each other."
                  source model "P0"
                  never prechargeSwitch = Closed and preAlarm = On for 7 s

            """;
        Map<String, String> after = digests(text.replace("    P1 \"", "    // a comment\n" + other + "    P1 \""));
        assertThat(after).containsAllEntriesOf(before).containsKey("P0");
    }

    @Test
    void aFigureIsInThoseThatItDecides() {
        Map<String, String> after = digests(text.replace("lowestCell < 2.9 V until", "lowestCell < 2.8 V until"));
        assertThat(changed(after)).contains("P7").doesNotContain("P0");
        assertThat(changed(digests(text.replace("or packCurrent < -500 A", "or packCurrent < -400 A"))))
                .isEqualTo(List.copyOf(before.keySet()));
    }

    @Test
    void aLawIsInThoseThatItBearsOn() {
        Map<String, String> after = digests(text.replace("    law actual coldest <= actual hottest\n", ""));
        assertThat(changed(after)).isEqualTo(List.copyOf(before.keySet()));
    }

    private List<String> changed(Map<String, String> after) {
        return before.keySet().stream()
                .filter(id -> !before.get(id).equals(after.get(id)))
                .toList();
    }

    private static Map<String, String> digests(String text) {
        TransitionSystem system = Encoder.encode(
                Spec.read(new Source("core.valve", text)).device().orElseThrow(), new Terms());
        ConeDigest digest = new ConeDigest(system);
        Map<String, String> found = new TreeMap<>();
        for (EncodedRequirement r : system.requirements()) {
            String id = r.requirement().id();
            found.put(id, digest.of(new Question(id, r.good(), r.goodAtReset(), List.of())));
        }
        return found;
    }
}
