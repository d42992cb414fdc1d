package checkvalve.cli;

import checkvalve.generator.Generator;
import checkvalve.generator.lower.TooWideException;
import checkvalve.generator.replay.InMemory;
import checkvalve.generator.replay.RunningCore;
import checkvalve.language.meaning.Interpreter;
import checkvalve.language.meaning.Replay;
import checkvalve.language.meaning.State;
import checkvalve.language.meaning.Story;
import checkvalve.language.model.Device;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plays stories in the generated class too, freshly generated and compiled: what they show of the spec they must show of the
 * Java that comes of it.
 */
final class FirmwareReplay {
    /**
     * What came of it.
     *
     * @param where in what the stories were played, in words
     * @param difference where the generated class is not what the spec means: a bug of ours; else null
     */
    record Played(String where, String difference) {
        /** There was no story. */
        static final Played NOTHING = new Played(null, null);
    }

    private static final String BOTH = "the interpreter and the class that is generated";
    private static final String ONE = "the interpreter only, as ";

    private final Device device;
    private final String javaPackage;
    private final ClassLoader classes;
    private long tick;
    private String difference;

    private FirmwareReplay(Device device, String javaPackage, ClassLoader classes) {
        this.device = device;
        this.javaPackage = javaPackage;
        this.classes = classes;
    }

    /** Plays each story whole. */
    static Played play(Device device, List<Story> stories) {
        if (stories.isEmpty()) {
            return Played.NOTHING;
        }
        if (!InMemory.isPossible()) {
            return new Played(ONE + "this Java has no compiler", null);
        }
        try {
            return play(device, Generator.generate(device, Generator.packageOf(device)), stories);
        } catch (TooWideException e) {
            return new Played(ONE + "no Java comes of this spec: " + e.getMessage(), null);
        }
    }

    /** Plays each in the class that these sources are of. */
    static Played play(Device device, Map<String, String> sources, List<Story> stories) {
        ClassLoader classes = InMemory.compile(sources);
        for (Story story : stories) {
            Optional<String> difference =
                    new FirmwareReplay(device, Generator.packageOf(device), classes).difference(story);
            if (difference.isPresent()) {
                return new Played(BOTH, difference.get());
            }
        }
        return new Played(BOTH, null);
    }

    private Optional<String> difference(Story story) {
        RunningCore core = new RunningCore(device, javaPackage, classes);
        core.difference(new Interpreter(device).reset()).ifPresent(what -> difference = "out of reset " + what);
        new Replay(device).play(story, (now, before, after, segment) -> {
            if (difference == null) {
                tick = now;
                compare(core, core.step(segment.inputs()), after);
            }
        });
        return Optional.ofNullable(difference);
    }

    private void compare(RunningCore core, boolean accepted, State meant) {
        if (!accepted) {
            difference = "at tick " + tick + " the settings are refused";
        } else {
            core.difference(meant).ifPresent(what -> difference = "at tick " + tick + " " + what);
        }
    }
}
