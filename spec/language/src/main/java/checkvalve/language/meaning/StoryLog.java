package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Keeps the ticks of a story in which something happens, the first and the last. */
final class StoryLog implements Replay.Watcher {
    private final Device device;
    private final List<Moment> moments = new ArrayList<>();
    private Moment last;

    StoryLog(Device device, State reset) {
        this.device = device;
        this.last = new Moment(0, reset, reset, null, 0);
        moments.add(last);
    }

    List<Moment> moments() {
        if (!moments.getLast().equals(last)) {
            moments.add(last);
        }
        return moments;
    }

    @Override
    public void tick(long tick, State before, State after, Segment segment) {
        boolean event = !segment.equals(last.segment()) || isEvent(before, after);
        boolean drifts = !event && isDrift(before, after);
        boolean goesOn = drifts && moments.getLast().equals(last) && last.driftSince() < last.tick();
        boolean begins = drifts && !goesOn;
        long since = goesOn ? last.driftSince() : begins ? tick - 1 : tick;
        Moment now = new Moment(tick, before, after, segment, since);
        if (goesOn) {
            moments.removeLast();
        }
        if (event || drifts) {
            moments.add(now);
        }
        last = now;
    }

    private boolean isEvent(State before, State after) {
        if (!Arrays.equals(before.machines(), after.machines())
                || !Arrays.equals(before.thresholds(), after.thresholds())) {
            return true;
        }
        for (int i = 0; i < before.outputs().length; i++) {
            boolean discrete = !(device.outputs().get(i).type() instanceof Type.Quantity);
            if (discrete && before.outputs()[i] != after.outputs()[i]) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDrift(State before, State after) {
        return !Arrays.equals(before.outputs(), after.outputs()) || !Arrays.equals(before.defines(), after.defines());
    }
}
