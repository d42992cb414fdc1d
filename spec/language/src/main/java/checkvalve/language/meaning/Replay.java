package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Place;
import checkvalve.language.model.Requirement;
import checkvalve.language.model.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Plays a story from reset, tick by tick, and says what it shows about a requirement. Nothing of it is believed. */
public final class Replay {
    private final Device device;

    public Replay(Device device) {
        this.device = device;
    }

    /** Sees each tick that was played. */
    @FunctionalInterface
    public interface Watcher {
        void tick(long tick, State before, State after, Segment segment);

        /** This one, and then another. */
        default Watcher and(Watcher other) {
            return (tick, before, after, segment) -> {
                tick(tick, before, after, segment);
                other.tick(tick, before, after, segment);
            };
        }
    }

    /** Plays a story that is told for what happens in it: {@link Outcome.Holds} if it can happen. */
    public Outcome play(Story story, Watcher watcher) {
        return play(nothing(), story, watcher);
    }

    /** A requirement that always holds. */
    static Requirement nothing() {
        Place place = Place.NOWHERE;
        Expr holds = new Expr.Truth(true, new Type.Truth(), place);
        return new Requirement(
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                true,
                false,
                new Requirement.Always(holds, null),
                List.of(),
                "",
                place);
    }

    public Outcome play(Requirement requirement, Story story) {
        return play(requirement, story, (tick, before, after, segment) -> {});
    }

    /** Plays up to the end of the story, or the tick that decides. */
    public Outcome play(Requirement requirement, Story story, Watcher watcher) {
        Run run = new Run(requirement, story);
        if (!story.segments().isEmpty()) {
            boolean holds = run.monitor.judgeReset(story.segments().getFirst().inputs());
            if (!holds || run.monitor.reached()) {
                return run.decided(holds);
            }
        }
        for (Segment segment : story.segments()) {
            Outcome outcome = run.play(segment, watcher);
            if (!(outcome instanceof Outcome.Holds)) {
                return outcome;
            }
        }
        return new Outcome.Holds();
    }

    /** One story on its way. */
    private final class Run {
        private final Requirement requirement;
        private final Monitor monitor;
        private final WorldRules rules;
        private final Story story;
        private final SteadyRun core = new SteadyRun(device);
        private State state = core.reset();
        private Past past = Past.NONE;
        private long tick;

        Run(Requirement requirement, Story story) {
            this.requirement = requirement;
            this.story = story;
            this.monitor = new Monitor(device, requirement);
            this.rules = new WorldRules(device, Set.copyOf(requirement.assuming()));
        }

        Outcome play(Segment segment, Watcher watcher) {
            List<Breach> rewritten = rewritten(segment);
            if (!rewritten.isEmpty()) {
                return new Outcome.Inadmissible(tick + 1, rewritten);
            }
            long[] admissibleUnder = null;
            for (long i = 0; i < segment.ticks(); i++) {
                tick++;
                // The rules see the past, the last outputs, world and inputs: when none has changed they say the same.
                if (!Arrays.equals(admissibleUnder, state.outputs())) {
                    List<Breach> breaches = rules.breaches(past, state, segment.world(), segment.inputs());
                    if (!breaches.isEmpty()) {
                        return new Outcome.Inadmissible(tick, breaches);
                    }
                    Past next = rules.after(past, state, segment.world(), segment.inputs());
                    admissibleUnder = next.equals(past) ? state.outputs() : null;
                    past = next;
                }
                State after = core.step(state, segment.inputs());
                boolean holds = monitor.judge(after, segment.world(), segment.inputs());
                watcher.tick(tick, state, after, segment);
                state = after;
                if (!holds || monitor.reached()) {
                    return decided(holds);
                }
            }
            return new Outcome.Holds();
        }

        Outcome decided(boolean holds) {
            return holds ? new Outcome.Reached(tick) : new Outcome.Violated(tick);
        }

        /** "For every setting, changed at any time, unless they name one as fixed." */
        private List<Breach> rewritten(Segment segment) {
            long[] first = story.segments().getFirst().inputs().settings();
            return requirement.fixed().stream()
                    .filter(setting -> segment.inputs().settings()[setting] != first[setting])
                    .map(device.settings()::get)
                    .map(setting -> new Breach(
                            setting.place(), "`" + setting.name() + "` is rewritten, but the requirement has it fixed"))
                    .toList();
        }
    }
}
