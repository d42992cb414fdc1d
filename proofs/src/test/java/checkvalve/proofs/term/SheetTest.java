package checkvalve.proofs.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is evaluated again in part is what it would be if all were evaluated. */
class SheetTest {
    private static final int CHANGES = 30;

    private final long seed = RandomTerms.seed();

    @Test
    void afterAnyChangesTheValuesAreThoseOfTheWholeTape() {
        for (int i = 0; i < 500; i++) {
            Course course = new Course(seed + i);
            for (int j = 0; j < CHANGES; j++) {
                course.change();
                course.sheet.settle();
                assertThat(course.sheet.copy()).as("seed %d", seed + i).containsExactly(course.whole());
            }
        }
    }

    @Test
    void goingBackForgetsWhatWasNotSettled() {
        for (int i = 0; i < 500; i++) {
            Course course = new Course(seed + i);
            course.change();
            course.sheet.settle();
            double[] before = course.sheet.copy();
            course.change();
            course.sheet.restore(before);
            course.sheet.settle();
            assertThat(course.sheet.copy()).as("seed %d", seed + i).containsExactly(before);
        }
    }

    /** A sheet of random terms whose variables change. */
    private static final class Course {
        private final List<Term> variables;
        private final Tape tape;
        private final Sheet sheet;
        private final Random random;

        Course(long seed) {
            RandomTerms terms = new RandomTerms(new Terms(), seed);
            variables = terms.variables();
            List<Term> roots = new ArrayList<>(variables);
            for (int i = 0; i < 5; i++) {
                roots.add(terms.truth(5).term());
            }
            tape = new Tape(roots);
            sheet = new Sheet(tape);
            random = new Random(seed);
        }

        void change() {
            for (Term variable : variables) {
                if (random.nextInt(3) == 0) {
                    sheet.set(tape.slot(variable), random.nextInt(-4, 5));
                }
            }
        }

        double[] whole() {
            double[] values = new double[tape.size()];
            variables.forEach(variable -> values[tape.slot(variable)] = sheet.get(tape.slot(variable)));
            tape.run(values);
            return values;
        }
    }
}
