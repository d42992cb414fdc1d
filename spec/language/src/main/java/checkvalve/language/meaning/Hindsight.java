package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Requirement;
import java.util.Arrays;

/** Remembers of a story that is played what explains its end: the last two ticks, and when each state was entered. */
final class Hindsight implements Replay.Watcher {
    private final Device device;
    private final RequirementScene scene;
    private final Observers observers;
    /** For each machine the last two moments at which it came into another state, the later one first. */
    private final Moment[][] entered;

    private final long[] tripped;
    private Moment last;
    private Moment before;

    /**
     * @param first what the first tick sees; its settings are there out of reset
     */
    Hindsight(Device device, Requirement requirement, Inputs first) {
        this.device = device;
        this.scene = new RequirementScene(device);
        this.observers = new Observers(requirement.observers(), new Valuation(scene));
        this.entered = new Moment[device.machines().size()][2];
        this.tripped = new long[device.thresholds().size()];
        State reset = new Interpreter(device).reset();
        this.last = new Moment(0, reset, reset, null, 0);
        this.before = last;
        Arrays.stream(entered).forEach(both -> Arrays.fill(both, last));
        scene.observedBy(observers);
        scene.at(reset, null, first);
        observers.reset();
    }

    @Override
    public void tick(long tick, State was, State is, Segment segment) {
        if (!last.isReset()) {
            observers.close();
        }
        before = last;
        last = new Moment(tick, was, is, segment, tick);
        scene.at(is, segment.world(), segment.inputs());
        observers.advance();
        for (int i = 0; i < entered.length; i++) {
            if (last.movesTo(i)) {
                entered[i] = new Moment[] {last, entered[i][0]};
            }
        }
        for (int i = 0; i < tripped.length; i++) {
            if (was.thresholds()[i] != is.thresholds()[i]) {
                tripped[i] = tick;
            }
        }
    }

    /** The tick that shows it. */
    Moment last() {
        return last;
    }

    /** The tick before, whose outputs the world of the last one moved under. */
    Moment before() {
        return before;
    }

    /** When the machine came into the state it is in at one of the last two ticks. */
    Moment entered(int machine, Moment at) {
        return entered[machine][entered[machine][0].tick() > at.tick() ? 1 : 0];
    }

    /** Since which tick the threshold is what it is; 0 for reset. */
    long since(int threshold) {
        return tripped[threshold];
    }

    /** What the requirement sees at the last tick, before it closes. */
    RequirementScene claim() {
        return scene;
    }

    /** What guards, defines and thresholds saw at a tick. */
    static ControlScene logic(Device device, Moment at) {
        ControlScene logic = new ControlScene(device, at.segment().inputs(), at.before());
        State after = at.after();
        System.arraycopy(after.defines(), 0, logic.defines, 0, logic.defines.length);
        System.arraycopy(after.thresholds(), 0, logic.thresholds, 0, logic.thresholds.length);
        System.arraycopy(after.timers(), 0, logic.timers, 0, logic.timers.length);
        return logic;
    }

    /** What updates of kept values saw at a tick. */
    ControlScene moved(Moment at) {
        ControlScene logic = logic(device, at);
        logic.moved(at.after().machines(), at.after().elapsed());
        return logic;
    }

    /** What drive saw at a tick: all that was decided in it. */
    ControlScene decided(Moment at) {
        ControlScene logic = moved(at);
        logic.kept(at.after().keeps());
        return logic;
    }
}
