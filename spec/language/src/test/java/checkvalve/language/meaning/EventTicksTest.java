package checkvalve.language.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class EventTicksTest {
    @Test
    void theCountIsThatOfLookingAtEveryTickOfTheWindow() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            int cap = 1 + random.nextInt(40);
            double sticky = random.nextDouble();
            boolean[] events = new boolean[500];
            EventTicks ticks = new EventTicks(cap);
            for (int now = 0; now < events.length; now++) {
                boolean before = now > 0 && events[now - 1];
                events[now] = random.nextDouble() < sticky ? before : !before;
                ticks.tick(events[now]);
                for (int window = 0; window <= cap; window++) {
                    assertThat(ticks.within(window))
                            .as("seed %d, tick %d, window %d", seed, now, window)
                            .isEqualTo(counted(events, now, window));
                }
            }
        }
    }

    private static long counted(boolean[] events, int now, int window) {
        long count = 0;
        for (int i = Math.max(0, now - window + 1); i <= now; i++) {
            count += events[i] ? 1 : 0;
        }
        return count;
    }
}
