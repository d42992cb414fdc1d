package checkvalve.language.cover;

import checkvalve.language.meaning.QuickPlay;
import checkvalve.language.meaning.State;
import checkvalve.language.model.Device;
import java.util.Arrays;
import java.util.List;

/** Plays vectors, quickly, and says at which tick each obligation is first shown. */
final class Viewing {
    private final Probes probes;
    private final QuickPlay play;

    Viewing(Device device, List<Obligation> obligations) {
        this.probes = new Probes(device, obligations);
        this.play = new QuickPlay(probes.device());
    }

    /** By position of the obligation; 0 for one that is not shown. */
    long[] ticks(List<Stretch> stretches) {
        long[] first = new long[probes.obligations().size()];
        State[] state = {play.reset()};
        State[] looked = {state[0]};
        long start = 0;
        for (Stretch stretch : stretches) {
            long before = start;
            state[0] = play.play(state[0], stretch.inputs(), stretch.ticks(), (tick, now) -> {
                if (probes.showAlike(looked[0], now)) {
                    return true;
                }
                looked[0] = now;
                for (int i = 0; i < first.length; i++) {
                    if (first[i] == 0 && probes.shows(now, i)) {
                        first[i] = before + tick;
                    }
                }
                return true;
            });
            start += stretch.ticks();
        }
        return first;
    }

    /** Whether all are shown. */
    boolean showsAll(List<Stretch> stretches) {
        return Arrays.stream(ticks(stretches)).allMatch(tick -> tick > 0);
    }
}
