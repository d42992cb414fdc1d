package checkvalve.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.Spec;
import checkvalve.language.model.Device;
import checkvalve.language.model.Source;
import checkvalve.proofs.check.Theorem;
import checkvalve.proofs.verdict.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Certificates are accepted as they were written, for the spec that they were written for, and not otherwise. */
class CertificationTest {
    private static final int EDITS = 500;
    private static final Map<String, String> ASKED = new HashMap<>();

    private final String spec = Files.readString(Path.of("../spec/devices/thermostat.valve"));
    private final Device device = read(spec);
    private final SortedMap<String, String> files =
            new TreeMap<>(Prover.prove(device, Progress.NONE).certificates());

    CertificationTest() throws IOException {}

    @Test
    void whatWasWrittenIsAccepted() {
        assertThat(refused(device, files)).isEmpty();
        assertThat(files.keySet()).anyMatch(name -> name.endsWith(".story"));
    }

    @Test
    void aRandomEditIsRefusedOrSaysTheSame() {
        long seed = Long.getLong("checkvalve.seed", System.nanoTime());
        System.out.println("repeat with -Dcheckvalve.seed=" + seed);
        Random random = new Random(seed);
        List<String> names = List.copyOf(files.keySet());
        int accepted = 0;
        for (int i = 0; i < EDITS; i++) {
            String name = names.get(random.nextInt(names.size()));
            String edited = edited(files.get(name), random);
            List<String> refused = refused(device, with(name, edited));
            if (refused.isEmpty() && !edited.equals(files.get(name))) {
                // Another run that shows it, or another world that goes on, is as good.
                assertThat(name).as("edit %d of seed %d: %s", i, seed, edited).matches("next-world.*|.*\\.story");
                accepted++;
            }
        }
        assertThat(accepted)
                .as("files that are other and as good, seed %d", seed)
                .isLessThan(EDITS / 2);
    }

    /** A character, or a line, or a figure. */
    private static String edited(String text, Random random) {
        int at = random.nextInt(text.length());
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, at) + (char) (' ' + random.nextInt(95)) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + text.substring(Math.min(text.length(), at + 1 + random.nextInt(9)));
            case 2 -> text.substring(0, at) + "(assert false)" + text.substring(at);
            case 3 -> {
                List<String> lines = text.lines().toList();
                int line = random.nextInt(lines.size());
                yield text.replace(lines.get(line) + "\n", "");
            }
            default -> text.replaceFirst("\\b" + random.nextInt(10) + "\\b", "" + random.nextInt(2_000));
        };
    }

    @Test
    void filesThatChangedPlacesAreRefused() {
        SortedMap<String, String> swapped = new TreeMap<>(files);
        swapped.put("MINIMUM_REST.safety.smt2", files.get("STOPS_WHEN_WARM.safety.smt2"));
        swapped.put("STOPS_WHEN_WARM.safety.smt2", files.get("MINIMUM_REST.safety.smt2"));
        assertThat(refused(device, swapped))
                .anyMatch(line -> line.startsWith("MINIMUM_REST:"))
                .anyMatch(line -> line.startsWith("STOPS_WHEN_WARM:"));
    }

    @Test
    void aFileThatIsMissingOrTooManyIsRefused() {
        for (String name : files.keySet()) {
            SortedMap<String, String> fewer = new TreeMap<>(files);
            fewer.remove(name);
            assertThat(refused(device, fewer)).as(name).isNotEmpty();
        }
        assertThat(refused(device, with("MORE.safety.smt2", files.get("MINIMUM_REST.safety.smt2"))))
                .containsExactly("MORE.safety.smt2: no question of the spec has this file");
    }

    @Test
    void aStrongerPremiseIsRefused() {
        String name = "STOPS_WHEN_WARM.safety.smt2";
        String more = files.get(name)
                .replace(
                        "\n; the negated goal",
                        "\n; law, line 38\n(assert (<= 5.0 |actual room|))\n\n; the negated goal");
        assertThat(refused(device, with(name, more))).anyMatch(line -> line.contains("the spec does not say"));
        String relation = files.get(name)
                .replace("\n; the negated goal", "\n; relation 1\n(assert (not cold))\n\n; the negated goal");
        assertThat(refused(device, with(name, relation))).isNotEmpty();
    }

    @Test
    void certificatesOfAnotherSpecAreRefused() {
        String[][] edits = {
            {"when not cold or enable = Off -> Resting", "when not cold -> Resting"},
            {"only after heater = Off for 3 min", "only after heater = Off for 2 min"},
            {"law actual room >= -60 degC", "law actual room >= -50 degC"},
            {"accuracy 500 mK", "accuracy 400 mK"},
            {"when actual room >= warmBelow + 2 K", "when actual room >= warmBelow + 3 K"},
            {"restAfter: time 3 min .. 10 min", "restAfter: time 4 min .. 10 min"},
        };
        for (String[] edit : edits) {
            assertThat(spec).contains(edit[0]);
            String other = spec.replace(edit[0], edit[1]).replace("default 3 min", "default 4 min");
            assertThat(refused(read(other), files)).as(edit[1]).isNotEmpty();
        }
    }

    @Test
    void aProofOverSomeTicksHasAFileForEachOfTheFirst() throws IOException {
        Device relay = read(Files.readString(Path.of("src/test/resources/checkvalve/proofs/proved/relay.valve")));
        SortedMap<String, String> own =
                new TreeMap<>(Prover.prove(relay, Progress.NONE).certificates());
        String first = own.get("NEVER_ALL.first-1.smt2");
        String second = own.get("NEVER_ALL.first-2.smt2");
        String safety = own.get("NEVER_ALL.safety.smt2");
        assertThat(refused(relay, own)).isEmpty();

        List<Map<String, String>> changes = List.of(
                Map.of("NEVER_ALL.first-1.smt2", ""),
                Map.of("NEVER_ALL.first-2.smt2", ""),
                Map.of("NEVER_ALL.first-1.smt2", second, "NEVER_ALL.first-2.smt2", first),
                Map.of("NEVER_ALL.first-3.smt2", second),
                Map.of(
                        "NEVER_ALL.safety.smt2",
                        safety.replace("(declare-const |b@3| Int)", "(declare-const |b@4| Int)")),
                Map.of("NEVER_ALL.safety.smt2", safety.replace("; the claim, at tick 2", "; the claim, at tick 3")),
                Map.of(
                        "NEVER_ALL.safety.smt2",
                        safety.replace(
                                "\n; the negated goal",
                                "\n; more, at tick 3\n(assert |A1=On|)\n\n; the negated goal")));
        for (Map<String, String> change : changes) {
            SortedMap<String, String> changed = new TreeMap<>(own);
            changed.putAll(change);
            changed.values().removeIf(String::isEmpty);
            assertThat(changed).isNotEqualTo(own);
            assertThat(refused(relay, changed)).as(change.keySet().toString()).isNotEmpty();
        }
    }

    private SortedMap<String, String> with(String name, String text) {
        SortedMap<String, String> edited = new TreeMap<>(files);
        edited.put(name, text);
        return edited;
    }

    private static List<String> refused(Device device, SortedMap<String, String> files) {
        UnaryOperator<String> theorem =
                text -> ASKED.computeIfAbsent(text, key -> String.valueOf(new Theorem().refusal(key)));
        return Certification.of(
                        device,
                        files,
                        text -> theorem.apply(text).equals("null") ? null : theorem.apply(text),
                        Progress.NONE)
                .stream()
                .filter(one -> !one.isAccepted())
                .map(one -> one.id() + ": " + one.refusal())
                .toList();
    }

    private static Device read(String text) {
        return Spec.read(new Source("thermostat.valve", text)).device().orElseThrow();
    }
}
