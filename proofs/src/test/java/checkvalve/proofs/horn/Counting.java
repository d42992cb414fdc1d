package checkvalve.proofs.horn;

import checkvalve.proofs.check.Theorem;
import checkvalve.proofs.horn.read.ClauseReader;
import checkvalve.proofs.horn.read.Reading;
import checkvalve.proofs.horn.search.Hunt;
import checkvalve.proofs.verdict.Progress;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** Clauses that count, their certificates, and what is said of those when they are edited. */
final class Counting {
    /** Up to six, by ones and twos. */
    static final String SAFE = """
        (set-logic HORN)
        (declare-fun count (Int) Bool)
        (assert (forall ((n Int)) (=> (= n 0) (count n))))
        (assert (forall ((n Int) (by Int)) (=> (and (count n) (< n 5) (<= 1 by 2)) (count (+ n by)))))
        (assert (forall ((n Int)) (=> (and (count n) (> n 6)) false)))
        (check-sat)
        """;

    static final String UNSAFE = SAFE.replace("(> n 6)", "(> n 5)");

    /** Numbers of both kinds, truths, a second assertion on a line, and a name over two. */
    static final String LIFT = """
        (set-logic HORN)
        (declare-fun |lift of 2| (Bool Real Int) Bool)
        (assert (|lift of 2| false 0.0 0)) (assert (|lift of 2| true 0.5 0))
        (assert (! (forall ((up Bool) (at Real) (n Int) (go Bool))
          (=> (and (|lift of 2| up at n) (<= at 9.5)) (|lift of 2| go (+ at (ite go 0.25 0.0)) (+ n 1)))) :named |a
        move|))
        (assert (forall ((up Bool) (at Real) (n Int)) (=> (and (|lift of 2| up at n) (or (> at LIMIT.0) (< n 0))) false)))
        (check-sat)
        """;

    private static final Map<String, String> ASKED = new HashMap<>();

    private Counting() {}

    static ClauseFile file(String text) {
        return new ClauseFile("count.smt2", text, ((Reading.Read) ClauseReader.read(text)).system());
    }

    static SortedMap<String, String> found(String text) {
        return HornProver.prove(file(text), Hunt.here(), Duration.ofMinutes(5))
                .verdict()
                .certificate();
    }

    static List<String> refused(String text, SortedMap<String, String> files) {
        return refused(file(text), files);
    }

    static List<String> refused(ClauseFile file, SortedMap<String, String> files) {
        return HornCertification.of(file, files, Counting::refusal, Progress.NONE).stream()
                .filter(one -> one.refusal() != null)
                .map(one -> one.file() + ": " + one.refusal())
                .toList();
    }

    private static String refusal(String text) {
        String said = ASKED.computeIfAbsent(text, key -> String.valueOf(new Theorem().refusal(key)));
        return said.equals("null") ? null : said;
    }

    static SortedMap<String, String> with(SortedMap<String, String> files, String name, String text) {
        SortedMap<String, String> edited = new TreeMap<>(files);
        edited.put(name, text);
        return edited;
    }

    static SortedMap<String, String> without(SortedMap<String, String> files, String name) {
        SortedMap<String, String> fewer = new TreeMap<>(files);
        fewer.remove(name);
        return fewer;
    }

    /** A character, or a line, or a figure. */
    static String edited(String text, Random random) {
        int at = random.nextInt(text.length());
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, at) + (char) (' ' + random.nextInt(95)) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + text.substring(Math.min(text.length(), at + 1 + random.nextInt(9)));
            case 2 -> text.substring(0, at) + "(assert false)" + text.substring(at);
            case 3 -> {
                List<String> lines = text.lines().toList();
                yield text.replace(lines.get(random.nextInt(lines.size())) + "\n", "");
            }
            default -> text.replaceFirst("\\b" + random.nextInt(10) + "\\b", "" + random.nextInt(2_000));
        };
    }
}
