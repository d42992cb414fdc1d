package checkvalve.proofs.margin;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.proofs.margin.Margin.Edge;
import org.junit.jupiter.api.Test;

/** A range that may go on where nothing was decided is no answer to how far a figure may move. */
class OpenMarginTest {
    private static final Edge OPEN = new Edge.Open(3, "the solver gave up");

    @Test
    void oneEndThatNobodyKnowsIsEnough() {
        assertThat(new Margin(1, 2, new Edge.Unbounded(), OPEN).isOpen()).isTrue();
        assertThat(new Margin(4, 5, OPEN, new Edge.NoSpec(6, "out of range")).isOpen())
                .isTrue();
        assertThat(new Margin(1, 2, new Edge.Unbounded(), new Edge.NoSpec(3, "out of range")).isOpen())
                .isFalse();
    }
}
