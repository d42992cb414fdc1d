package checkvalve.proofs.horn;

import static checkvalve.proofs.horn.Counting.LIFT;
import static checkvalve.proofs.horn.Counting.SAFE;
import static checkvalve.proofs.horn.Counting.UNSAFE;
import static checkvalve.proofs.horn.Counting.file;
import static checkvalve.proofs.horn.Counting.found;
import static checkvalve.proofs.horn.Counting.refused;
import static checkvalve.proofs.horn.Counting.with;
import static checkvalve.proofs.horn.Counting.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import checkvalve.proofs.horn.search.Finding;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.verdict.Progress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The certificate that clauses are safe is accepted as it was written, for those clauses, and not otherwise. */
class HornCertificationTest {
    private static final int EDITS = 200;
    private static final String INVARIANT = "invariant.txt";
    private static final String INITIATION = "clause-01.initiation.smt2";
    private static final String CONSECUTION = "clause-02.consecution.smt2";
    private static final String SAFETY = "clause-03.safety.smt2";

    private final SortedMap<String, String> files = told(SAFE, system -> upTo(system, 6));

    /** What is written for an invariant that nobody searched for. */
    private static SortedMap<String, String> told(String text, Function<ClauseSystem, Term> invariant) {
        ClauseFile file = file(text);
        HornVerdict verdict =
                new HornJudge(file).verdict(new Finding.Invariant(invariant.apply(file.system()), "test"));
        assertThat(verdict.word()).isEqualTo("safe");
        return verdict.certificate();
    }

    private static Term upTo(ClauseSystem system, long limit) {
        Terms terms = system.terms();
        return terms.atMost(system.state().getFirst(), terms.whole(limit));
    }

    @Test
    void whatWasWrittenIsAccepted() {
        assertThat(files).containsOnlyKeys(INITIATION, CONSECUTION, SAFETY, INVARIANT);
        assertThat(HornCertification.of(file(SAFE), files, Progress.NONE))
                .extracting(HornCertification.Certified::file, HornCertification.Certified::refusal)
                .containsExactly(
                        tuple(INVARIANT, null), tuple(INITIATION, null), tuple(CONSECUTION, null), tuple(SAFETY, null));
        assertThat(HornCertification.claim(files)).isEqualTo("safe");
    }

    @Test
    void whatASearchFoundIsAccepted() {
        String none = "(set-logic HORN)\n(assert (forall ((n Int)) (=> (and (< n 0) (< 0 n)) false)))\n(check-sat)\n";
        for (String text : List.of(SAFE, LIFT.replace("LIMIT", "10"), none)) {
            SortedMap<String, String> found = found(text);
            assertThat(found).as(text).containsKey(INVARIANT);
            assertThat(refused(text, found)).as(text).isEmpty();
        }
    }

    @Test
    void anInvariantWhoseTextChangesTheOrderOfItsPartsIsWrittenAsItIsReadBack() {
        SortedMap<String, String> reordered = told(SAFE, system -> {
            Terms terms = system.terms();
            Term n = system.state().getFirst();
            Term few = terms.atMost(n, terms.whole(6));
            Term fewer = terms.atMost(n, terms.whole(3));
            Term some = terms.atMost(terms.whole(0), n);
            Term invariant = terms.and(terms.or(few, fewer), terms.or(fewer, some));
            assertThat(invariant).hasToString("(and (or (<= arg1 6) (<= arg1 3)) (or (<= arg1 3) (<= 0 arg1)))");
            return invariant;
        });
        assertThat(reordered.get(INVARIANT)).contains("(or $1 (<= arg1 6))");
        assertThat(refused(SAFE, reordered)).isEmpty();
    }

    @Test
    void anInvariantThatHoldsForNoneOfTheStatesThatAClauseIsAboutIsAccepted() {
        String apart = """
            (set-logic HORN)
            (declare-fun apart (Int Int) Bool)
            (assert (apart 0 2))
            (assert (forall ((x Int) (y Int)) (=> (apart x y) (apart (- x 1) (+ y 1)))))
            (assert (forall ((z Int)) (=> (apart z z) false)))
            (check-sat)
            """;
        SortedMap<String, String> own = told(apart, system -> {
            Terms terms = system.terms();
            Term left = system.state().get(0);
            Term right = system.state().get(1);
            return terms.and(terms.atMost(left, terms.whole(0)), terms.atMost(terms.whole(2), right));
        });
        assertThat(own.get(SAFETY)).contains("\n; the negated goal\n(assert (and (<= z 0) (<= 2 z)))\n");
        assertThat(refused(apart, own)).isEmpty();
    }

    @Test
    void anotherInvariantInTheFileIsRefused() {
        String written = files.get(INVARIANT);
        assertThat(written).contains("(assert (<= arg1 6))");
        for (String other : List.of("(<= arg1 5)", "(<= arg1 7)", "true", "false", "(<= 6 arg1)", "(= arg1 6)")) {
            assertThat(refused(SAFE, with(files, INVARIANT, written.replace("(<= arg1 6)", other))))
                    .as(other)
                    .contains(SAFETY + ": it is not what the clause gives with the invariant of invariant.txt");
        }
    }

    /** All files agree with each other, so the second solver alone says no. */
    @Test
    void aWholeCertificateOfAnInvariantThatIsNoneIsRefused() throws HornScribe.Refused {
        String sat = ": the second solver says sat";
        assertThat(refused(SAFE, forged(system -> upTo(system, 6)))).isEmpty();
        assertThat(refused(SAFE, forged(system -> upTo(system, 5)))).containsExactly(CONSECUTION + sat);
        assertThat(refused(SAFE, forged(system -> upTo(system, 7)))).containsExactly(SAFETY + sat);
        assertThat(refused(SAFE, forged(system -> upTo(system, -1))))
                .containsExactly(INITIATION + sat, CONSECUTION + sat);
        assertThat(refused(SAFE, forged(system -> system.terms().truth(true)))).containsExactly(SAFETY + sat);
        assertThat(refused(SAFE, forged(system -> system.terms().truth(false)))).containsExactly(INITIATION + sat);
    }

    private static SortedMap<String, String> forged(Function<ClauseSystem, Term> invariant) throws HornScribe.Refused {
        ClauseFile file = file(SAFE);
        HornScribe.Page page = new HornScribe(file).page(invariant.apply(file.system()));
        SortedMap<String, String> forged = new TreeMap<>(Map.of(INVARIANT, page.text()));
        page.certificate()
                .parts()
                .forEach(part -> forged.put(part.file(), part.obligation().text()));
        return forged;
    }

    @Test
    void theSameInvariantInOtherWordsIsRefused() {
        String written = files.get(INVARIANT);
        for (String other : List.of(
                written + "\n",
                "; more\n" + written,
                written.replace("; the invariant\n", "; the relation\n"),
                written.replace("count.smt2", "counts.smt2"),
                written.replace("(declare-const arg1 Int)\n", "(declare-const arg1  Int)\n"),
                written.replace("(<= arg1 6)", "(and true (<= arg1 6))"))) {
            assertThat(other).isNotEqualTo(written);
            assertThat(refused(SAFE, with(files, INVARIANT, other)))
                    .as(other)
                    .containsExactly("invariant.txt: it is not as it is written for the invariant in it");
        }
    }

    @Test
    void anInvariantThatCantBeReadIsRefusedWithAReason() {
        Map<String, String> reasons = new LinkedHashMap<>();
        reasons.put("", "there are 0 assertions, not one");
        reasons.put("(assert true)\n(assert true)\n", "there are 2 assertions, not one");
        reasons.put("(assert (<= n 6))\n", "it can't be read: what is `n`?");
        reasons.put("(declare-const n Int)\n", "it can't be read: there is no such variable: n of sort Int");
        reasons.put("(declare-const arg1 Real)\n", "it can't be read: there is no such variable: arg1 of sort Real");
        reasons.put("(assert 6)\n", "it can't be read: a number where a truth belongs");
        reasons.put("(assert (<= (/ 1 0) 6))", "it can't be read: a division by zero");
        reasons.put("(define-fun $0 () Int 10)\n" + squares(60), "it can't be read: a factor that is too long");
        reasons.put("(assert (", "it can't be read: a bracket is not closed");
        reasons.put(")", "it can't be read: a bracket is closed that was not opened");
        reasons.put("(exit)", "it can't be read: a command that no certificate has: exit");
        reasons.put("(assert (exists ((n Int)) true))", "it can't be read: a function that no certificate has: exists");
        reasons.forEach((text, reason) ->
                assertThat(refused(SAFE, with(files, INVARIANT, text))).as(text).contains(INVARIANT + ": " + reason));
    }

    /** Each the square of the one before. */
    private static String squares(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "(define-fun $%d () Int (* $%d $%d))\n".formatted(i + 1, i, i))
                .collect(Collectors.joining());
    }

    @Test
    void aFileThatIsMissingOrTooManyIsRefused() {
        for (String name : List.of(INITIATION, CONSECUTION, SAFETY)) {
            assertThat(refused(SAFE, without(files, name))).containsExactly(name + ": there is no such file");
        }
        String neither = INVARIANT + ": there is neither this file nor unsafe.trace";
        assertThat(refused(SAFE, without(files, INVARIANT))).hasSize(4).contains(neither);
        assertThat(refused(SAFE, new TreeMap<>())).containsExactly(neither);
        for (String name : List.of("clause-04.safety.smt2", "clause-02.safety.smt2", "notes.txt", "more.story")) {
            assertThat(refused(SAFE, with(files, name, files.get(SAFETY))))
                    .containsExactly(name + ": the certificate has no use for this file");
        }
    }

    @Test
    void filesThatChangedPlacesAreRefused() {
        SortedMap<String, String> swapped = with(files, CONSECUTION, files.get(SAFETY));
        swapped.put(SAFETY, files.get(CONSECUTION));
        assertThat(refused(SAFE, swapped)).hasSize(2);
    }

    @Test
    void theCertificateOfOtherClausesIsRefused() {
        assertThat(refused(UNSAFE, files))
                .containsExactly(SAFETY + ": it is not what the clause gives with the invariant of invariant.txt");
        assertThat(refused(LIFT.replace("LIMIT", "10"), files)).isNotEmpty();
        assertThat(refused(new ClauseFile("other.smt2", SAFE, file(SAFE).system()), files))
                .hasSize(4);
    }

    @Test
    void clausesWithAnyOneNumberChangedAreRefused() {
        List<MatchResult> numbers =
                Pattern.compile("\\b\\d+\\b").matcher(SAFE).results().toList();
        assertThat(numbers).hasSize(5);
        for (MatchResult number : numbers) {
            for (int by : new int[] {-1, 1}) {
                String other = SAFE.substring(0, number.start())
                        + (Integer.parseInt(number.group()) + by)
                        + SAFE.substring(number.end());
                assertThat(refused(other.replace("-1", "(- 1)"), files))
                        .as(other)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void aRandomEditIsRefused() {
        long seed = Long.getLong("checkvalve.seed", System.nanoTime());
        System.out.println("repeat with -Dcheckvalve.seed=" + seed);
        Random random = new Random(seed);
        List<String> names = List.copyOf(files.keySet());
        for (int i = 0; i < EDITS; i++) {
            String name = names.get(random.nextInt(names.size()));
            String edited = Counting.edited(files.get(name), random);
            assertThat(refused(SAFE, with(files, name, edited)).isEmpty())
                    .as("edit %d of seed %d, %s: %s", i, seed, name, edited)
                    .isEqualTo(edited.equals(files.get(name)));
        }
    }
}
