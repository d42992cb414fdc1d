package checkvalve.cli;

import checkvalve.generator.Generator;
import checkvalve.language.Spec;
import checkvalve.language.meaning.Story;
import checkvalve.language.meaning.StoryTable;
import checkvalve.language.meaning.Subject;
import checkvalve.language.model.Device;
import checkvalve.language.model.Requirement;
import checkvalve.language.model.Source;
import checkvalve.language.print.CanonicalPrinter;
import checkvalve.proofs.Memory;
import checkvalve.proofs.Scope;
import checkvalve.proofs.agree.AgreementReport;
import checkvalve.proofs.verdict.Kind;
import checkvalve.proofs.verdict.Progress;
import checkvalve.proofs.verdict.Report;
import checkvalve.proofs.worker.ChildFinder;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Supplier;

/** What the commands put to work. */
record Engines(
        Reading reading,
        Printing printing,
        Proving proving,
        Telling telling,
        Replaying replaying,
        Writing writing,
        Agreeing agreeing) {
    /** The ones that the program is made of. */
    static Engines ours() {
        Proving proving = new OwnProving();
        return new Engines(
                Spec::read,
                CanonicalPrinter::print,
                proving,
                Engines::told,
                FirmwareReplay::play,
                Generator::generate,
                (device, sources) -> proving.apart(() -> FirmwareAgreement.of(device, sources)));
    }

    /** Stories are told about requirements, and about what every device is asked where a run can break it. */
    private static String told(Device device, String id, Story story) {
        StoryTable table = new StoryTable(device);
        for (Requirement requirement : device.requirements()) {
            if (requirement.id().equals(id)) {
                return table.of(requirement, story);
            }
        }
        for (int i = 0; i < device.machines().size(); i++) {
            if (id.equals(
                    Kind.DETERMINISM.word() + "." + device.machines().get(i).name())) {
                return table.of(new Subject.Overlap(i), story);
            }
        }
        String range = Kind.RANGE.word() + ".";
        return id.startsWith(range) ? table.of(new Subject.Range(id.substring(range.length())), story) : null;
    }

    /** From text to a device. */
    interface Reading {
        Spec.Result read(String name, byte[] text);
    }

    /** From a device to its canonical text. */
    interface Printing {
        String print(Device device);
    }

    /** From a device to verdicts on the questions in scope. */
    interface Proving {
        Report prove(Device device, Scope scope, Memory memory, Progress progress);

        /** What every search may take from now on. */
        default void within(ChildFinder.Limits limits) {}

        /** Something may be asked soon. */
        default void ready() {}

        /** Something may be asked about this spec soon. */
        default void expect(Source source) {}

        /** Does other work that asks a solver which may crash or hang, so that it does so elsewhere. */
        default <T> T apart(Supplier<T> work) {
            return work.get();
        }

        /** It will not be asked after all, or is answered. */
        default void relax() {}

        /** Gives up what is not answered yet, for this reason; whether something is being proved, and so comes back soon. */
        default boolean stop(String reason) {
            return false;
        }
    }

    /** From a story to a table of it; null where there is none. */
    interface Telling {
        String tell(Device device, String id, Story story);
    }

    /** From stories to whether generated code does the same. */
    interface Replaying {
        FirmwareReplay.Played play(Device device, List<Story> stories);
    }

    /** From a device to Java files by path. */
    interface Writing {
        SortedMap<String, String> write(Device device, String javaPackage);
    }

    /** From a device and Java to whether they agree. */
    interface Agreeing {
        AgreementReport agree(Device device, Map<String, String> sources);
    }
}
