package checkvalve.cli;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

/** That it does what it is for is seen by the program as people start it. */
class ExecTest {
    @Test
    void whatCannotBeDoneIsNoHarm() {
        assertThatCode(() -> Exec.main(new String[] {"/no/such/program", "word"}))
                .doesNotThrowAnyException();
    }
}
