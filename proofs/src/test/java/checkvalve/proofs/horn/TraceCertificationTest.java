package checkvalve.proofs.horn;

import static checkvalve.proofs.horn.Counting.LIFT;
import static checkvalve.proofs.horn.Counting.SAFE;
import static checkvalve.proofs.horn.Counting.UNSAFE;
import static checkvalve.proofs.horn.Counting.file;
import static checkvalve.proofs.horn.Counting.found;
import static checkvalve.proofs.horn.Counting.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The trace of a derivation is accepted as it was written, for clauses of which it is one, and not otherwise. */
class TraceCertificationTest {
    private static final int EDITS = 200;
    private static final String TRACE = "unsafe.trace";
    private static final String START = "\nstep ";

    private final SortedMap<String, String> files = found(UNSAFE);
    private final String trace = files.get(TRACE);

    @Test
    void whatWasWrittenIsAccepted() {
        assertThat(files).containsOnlyKeys(TRACE);
        assertThat(Counting.refused(UNSAFE, files)).isEmpty();
        assertThat(HornCertification.claim(files)).isEqualTo("unsafe");
    }

    @Test
    void fractionsTruthsAndClausesOfOneLineAreReadBack() {
        String unsafe = LIFT.replace("LIMIT", "1");
        SortedMap<String, String> own = found(unsafe);
        assertThat(own.get(TRACE))
                .contains("step 1  line 3, assertion 2\n", "  line 4 (a move)\n", "  at = 3/4\n", "  go = true\n");
        assertThat(Counting.refused(unsafe, own)).isEmpty();
    }

    @Test
    void anyOtherValueIsRefused() {
        List<MatchResult> values =
                Pattern.compile("(?<== |\\()\\d+").matcher(trace).results().toList();
        assertThat(values).hasSizeGreaterThan(10);
        for (MatchResult value : values) {
            for (String other : List.of("17", "-1", "1/2", "true", "", "x", "1/0", "4/2", "+1", "01")) {
                String edited = trace.substring(0, value.start()) + other + trace.substring(value.end());
                assertThat(refused(edited)).as(edited).hasSize(1);
            }
        }
    }

    @Test
    void aStepLeftOutTwiceOrInAnotherPlaceIsRefused() {
        List<String> steps = steps();
        assertThat(numbered(steps)).isEqualTo(trace);
        for (int i = 0; i < steps.size(); i++) {
            List<String> fewer = new ArrayList<>(steps);
            String step = fewer.remove(i);
            assertThat(refused(numbered(fewer))).as("without %s", step).hasSize(1);
            for (int j = 0; j < steps.size(); j++) {
                List<String> twice = new ArrayList<>(steps);
                twice.add(j, step);
                assertThat(refused(numbered(twice)))
                        .as("%s, at %s too", step, j)
                        .hasSize(1);
                List<String> moved = new ArrayList<>(fewer);
                moved.add(j, step);
                assertThat(refused(numbered(moved)).isEmpty())
                        .as("%s, at %s", step, j)
                        .isEqualTo(i == j);
            }
        }
        assertThat(refused(numbered(List.of()))).containsExactly("it can't be read: there is no first step");
    }

    /** Without their numbers. */
    private List<String> steps() {
        return Arrays.stream(trace.split(START))
                .skip(1)
                .map(step -> step.replaceFirst("\\d+", ""))
                .toList();
    }

    /** A trace of these steps that is well formed, with its count right. */
    private String numbered(List<String> steps) {
        StringBuilder text = new StringBuilder(trace.substring(0, trace.indexOf(START))
                .replaceFirst("in \\d+ steps", "in " + steps.size() + " steps"));
        for (int i = 0; i < steps.size(); i++) {
            text.append(START).append(i + 1).append(steps.get(i));
        }
        return text.toString();
    }

    @Test
    void aTraceInOtherWordsIsRefused() {
        for (String other : List.of(
                trace + "\n",
                "; more\n" + trace,
                trace.replaceFirst("in 5 steps", "in 6 steps"),
                trace.replace("gives false", "gives  false"),
                trace.replaceFirst("gives count\\(2\\)", "gives count(3)"),
                trace.replace("; Each step", "; Every step"))) {
            assertThat(other).isNotEqualTo(trace);
            assertThat(refused(other)).as(other).hasSize(1);
        }
        assertThat(refused("; more\n" + trace)).containsExactly("it is not as it is written for the derivation in it");
    }

    @Test
    void aTraceThatCantBeReadIsRefusedWithAReason() {
        Map<String, String> reasons = new LinkedHashMap<>();
        reasons.put("", "there is no first step");
        reasons.put(trace.replace("step 2  ", "step 3  "), "something else stands where step 2 should be");
        reasons.put(trace.replace("step 2  line 4", "step 2  line 9"), "step 2: there is no clause `line 9`");
        reasons.put(trace.replace("  by = 2\n", ""), "something else stands where step 2, the value of by should be");
        reasons.put(trace.replace("by = 2", "by = two"), "step 2: `two` is no value of its variable");
        reasons.put(trace.replace("by = 2", "by = 2/0"), "step 2: `2/0` is no value of its variable");
        reasons.put(trace.replace("  gives ", "  has "), "something else stands where step 1, what it gives should be");
        reasons.put(trace.strip(), "something else stands where step 5, what it gives should be");
        reasons.forEach(
                (text, reason) -> assertThat(refused(text)).as(text).containsExactly("it can't be read: " + reason));
        assertThat(refused(trace.replace("by = 2", "by = 3/2")))
                .containsExactly("replayed, step 2 has no value for by");
    }

    @Test
    void theTraceOfOtherClausesIsRefused() {
        assertThat(Counting.refused(SAFE, files))
                .containsExactly(TRACE + ": replayed, step 5 breaks the constraint of line 5");
        assertThat(Counting.refused(LIFT.replace("LIMIT", "1"), files)).hasSize(1);
        assertThat(Counting.refused(
                        new ClauseFile("other.smt2", UNSAFE, file(UNSAFE).system()), files))
                .containsExactly(TRACE + ": it is not as it is written for the derivation in it");
        for (List<String> edit : List.of(
                List.of("(= n 0)", "(= n 1)"),
                List.of("(< n 5)", "(< n 4)"),
                List.of("(<= 1 by 2)", "(<= 1 by 1)"),
                List.of("(<= 1 by 2)", "(<= 3 by 4)"),
                List.of("(+ n by)", "(+ n by 1)"),
                List.of("count ", "counter "))) {
            String other = UNSAFE.replace(edit.get(0), edit.get(1));
            assertThat(other).isNotEqualTo(UNSAFE);
            assertThat(Counting.refused(other, files)).as(other).hasSize(1);
        }
    }

    @Test
    void aFileTooManyIsRefused() {
        for (String name : List.of("invariant.txt", "clause-01.initiation.smt2", "more.trace")) {
            assertThat(Counting.refused(UNSAFE, with(files, name, trace)))
                    .containsExactly(name + ": the certificate has no use for this file");
        }
        SortedMap<String, String> both = new TreeMap<>(found(SAFE));
        both.putAll(files);
        assertThat(Counting.refused(UNSAFE, both)).hasSize(4);
        assertThat(Counting.refused(SAFE, both)).hasSize(5);
    }

    @Test
    void aRandomEditIsRefused() {
        long seed = Long.getLong("checkvalve.seed", System.nanoTime());
        System.out.println("repeat with -Dcheckvalve.seed=" + seed);
        Random random = new Random(seed);
        for (int i = 0; i < EDITS; i++) {
            String edited = Counting.edited(trace, random);
            assertThat(refused(edited).isEmpty())
                    .as("edit %d of seed %d: %s", i, seed, edited)
                    .isEqualTo(edited.equals(trace));
        }
    }

    private List<String> refused(String text) {
        return Counting.refused(UNSAFE, with(files, TRACE, text)).stream()
                .map(line -> line.substring((TRACE + ": ").length()))
                .toList();
    }
}
