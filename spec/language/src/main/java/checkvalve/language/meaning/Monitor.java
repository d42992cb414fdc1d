package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Requirement;

/**
 * Judges one requirement, tick by tick from reset. Where a tick left its observers as they were and the next shows it the
 * same, the judgement is the same and not made again.
 */
public final class Monitor {
    private final Requirement requirement;
    private final RequirementScene scene;
    private final Valuation valuation;
    private final Observers observers;
    private final State reset;
    private boolean triggered;
    private boolean reached;
    private boolean holds;
    /** Whether the last judgement came to its end: an overflow leaves nothing to go on from. */
    private boolean complete;

    public Monitor(Device device, Requirement requirement) {
        this.requirement = requirement;
        this.scene = new RequirementScene(device);
        this.valuation = Valuation.remembering(scene);
        this.observers = new Observers(requirement.observers(), valuation);
        this.reset = new Interpreter(device).reset();
        scene.observedBy(observers);
        reset();
    }

    /** Forgets all ticks. */
    public void reset() {
        look(reset, null, null);
        observers.reset();
        complete = false;
        triggered = false;
        reached = false;
    }

    /**
     * Whether the requirement holds out of reset under these settings; one that is not judged there does.
     *
     * @param inputs only its settings are looked at
     */
    public boolean judgeReset(Inputs inputs) {
        look(reset, null, inputs);
        return !requirement.judgedAtReset() || judgeForm();
    }

    /**
     * Whether the requirement holds at the end of this tick, the one after the last that was judged.
     *
     * @param now the same object as at the last tick only where nothing in it has changed since; the same goes for the inputs
     *     and for the arrays of the state
     */
    public boolean judge(State after, World now, Inputs inputs) {
        boolean alike = complete && scene.isLike(after, now, inputs);
        if (alike && observers.isSettled()) {
            return holds;
        }
        complete = false;
        if (alike) {
            scene.at(after, now, inputs);
        } else {
            look(after, now, inputs);
        }
        observers.advance();
        holds = judgeForm();
        observers.close();
        complete = true;
        return holds;
    }

    /** Whether what the requirement waits for was there at the tick last judged; always where it waits for nothing. */
    public boolean triggered() {
        return triggered;
    }

    /** Whether the condition of {@code reachable} held at the tick last judged. */
    public boolean reached() {
        return reached;
    }

    /** At something else than before. */
    private void look(State state, World world, Inputs inputs) {
        scene.at(state, world, inputs);
        valuation.forget();
    }

    private boolean judgeForm() {
        return switch (requirement.form()) {
            case Requirement.Always always -> {
                triggered = always.trigger() == null || valuation.truth(always.trigger());
                yield valuation.truth(always.condition());
            }
            case Requirement.Within within -> {
                triggered = valuation.truth(within.trigger());
                yield !observers.isLate(within.observer(), valuation.whole(within.duration()));
            }
            case Requirement.Reachable reachable -> {
                reached = valuation.truth(reachable.condition());
                yield true;
            }
        };
    }
}
