package checkvalve.proofs.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import checkvalve.language.model.Rational;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Terms that were written as bytes are read as the same graph, argument by argument. */
class GraphReaderTest {
    private final Terms terms = new Terms();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private DataInputStream written() {
        return new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    }

    /** All there is to know of a term, which no folding would leave as it is. */
    private static String told(Term term) {
        List<String> parts = new ArrayList<>();
        term.arguments().forEach(argument -> parts.add(told(argument)));
        return term.op() + " " + term.sort() + " " + term.name() + " " + term.coefficients() + " " + term.constant()
                + " " + parts;
    }

    @Test
    void madeUpTermsAreReadAsTheyWere() throws IOException {
        RandomTerms random = new RandomTerms(terms, RandomTerms.seed());
        GraphWriter writer = new GraphWriter(out);
        List<Term> all = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            all.add(random.truth(4).term());
            writer.write(all.getLast());
        }
        GraphReader reader = new GraphReader();
        DataInputStream in = written();
        for (Term term : all) {
            assertThat(told(reader.read(in))).isEqualTo(told(term));
        }
        assertThat(in.read()).isNegative();
    }

    @Test
    void aPartThatWasWrittenIsTheSameObjectLater() throws IOException {
        Term a = terms.variable("a", Sort.BOOL);
        GraphWriter writer = new GraphWriter(out);
        writer.write(terms.not(a));
        int first = bytes.size();
        writer.write(a);
        assertThat(bytes.size() - first).isEqualTo(5);
        GraphReader reader = new GraphReader();
        DataInputStream in = written();
        assertThat(reader.read(in).arguments().getFirst()).isSameAs(reader.read(in));
    }

    @Test
    void aChainOfAnyLengthIsWritten() throws IOException {
        Term chain = terms.variable("a", Sort.BOOL);
        for (int i = 0; i < 100_000; i++) {
            chain = terms.not(terms.and(chain, terms.variable("b" + i % 7, Sort.BOOL)));
        }
        new GraphWriter(out).write(chain);
        assertThat(new GraphReader().read(written()).op()).isEqualTo(chain.op());
    }

    @Test
    void numbersOfAnySizeAreTheSame() throws IOException {
        List<Rational> numbers = List.of(
                Rational.ZERO,
                Rational.of(-7, 3),
                Rational.of(Long.MIN_VALUE),
                Rational.of(10).power(50));
        for (Rational number : numbers) {
            GraphWriter.write(out, number);
        }
        DataInputStream in = written();
        for (Rational number : numbers) {
            assertThat(GraphReader.number(in)).isEqualTo(number);
        }
    }

    @Test
    void whatWasNotWrittenSoIsRefused() throws IOException {
        new GraphWriter(out).write(terms.not(terms.variable("a", Sort.BOOL)));
        byte[] whole = bytes.toByteArray();
        for (int length = 0; length < whole.length; length++) {
            DataInputStream part = new DataInputStream(new ByteArrayInputStream(whole, 0, length));
            assertThatThrownBy(() -> new GraphReader().read(part)).isInstanceOf(IOException.class);
        }
        for (byte[] odd : List.of(new byte[] {99}, new byte[] {0, 99}, new byte[] {(byte) 255, 0, 0, 0, 0})) {
            assertThatThrownBy(() -> new GraphReader().read(new DataInputStream(new ByteArrayInputStream(odd))))
                    .isInstanceOf(IOException.class);
        }
    }
}
