package checkvalve.proofs.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written can be read, and means the same term; nothing else can be read. */
class SmtReaderTest {
    @Test
    void whatIsWrittenIsReadAsTheSameTerm() throws SmtReader.NotRead {
        long seed = RandomTerms.seed();
        for (int i = 0; i < 3_000; i++) {
            Terms terms = new Terms();
            RandomTerms random = new RandomTerms(terms, seed + i);
            List<Term> truths = List.of(random.truth(5).term(), random.truth(3).term());
            List<SmtReader.Assertion> read = SmtReader.read(terms, random.variables(), written(truths));
            assertThat(read.stream().map(SmtReader.Assertion::term))
                    .as("seed %d", seed + i)
                    .containsExactlyElementsOf(truths);
        }
    }

    private static String written(List<Term> truths) {
        SmtText text = new SmtText(Map.of());
        StringBuilder out = new StringBuilder("; a certificate\n(set-logic QF_LIRA)\n\n").append(text.preamble(truths));
        for (Term truth : truths) {
            out.append("\n; a part\n(assert ").append(text.reference(truth)).append(")\n");
        }
        return out.append("\n(check-sat)\n").toString();
    }

    @Test
    void theCommentAboveIsTheHeading() throws SmtReader.NotRead {
        Terms terms = new Terms();
        Term and = terms.variable("and", Sort.BOOL);
        String text = """
            ; first line
            ; relation 1
            (declare-const and_ Bool)
            ; relation 2
            (assert (not and_))
            """;
        assertThat(SmtReader.read(terms, List.of(and), text))
                .containsExactly(new SmtReader.Assertion("relation 2", terms.not(and)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(declare-const b Bool)(assert b",
                "(declare-const b Bool)(assert b))",
                "(assert c)",
                "(declare-const c Bool)",
                "(declare-const b Int)",
                "(declare-const b Bool)(declare-const b Bool)",
                "(declare-const b Bool)(assert (=> b b))",
                "(declare-const b Bool)(assert (+ b b))",
                "(declare-const i Int)(assert i)",
                "(declare-const i Int)(assert (<= (* i i) 3))",
                "(declare-const i Int)(assert (<= (/ 1.0 0.0) 3.0))",
                "(declare-const i Int)(assert (<= i |3))",
                "(define-fun f ((x Int)) Int x)",
                "(push 1)",
                "(exit)",
                "(assert)",
                "(assert (not))",
                "assert",
                "()"
            })
    void whatNoCertificateHasIsRefused(String text) {
        Terms terms = new Terms();
        List<Term> known = List.of(terms.variable("b", Sort.BOOL), terms.variable("i", Sort.INT));
        assertThatThrownBy(() -> SmtReader.read(terms, known, text)).isInstanceOf(SmtReader.NotRead.class);
    }
}
