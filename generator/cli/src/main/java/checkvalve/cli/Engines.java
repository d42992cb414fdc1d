package checkvalve.cli;

import checkvalve.generator.Generator;
import checkvalve.language.Spec;
import checkvalve.language.meaning.Story;
import checkvalve.language.meaning.StoryTable;
import checkvalve.language.model.Device;
import checkvalve.language.print.CanonicalPrinter;
import checkvalve.proofs.Prover;
import checkvalve.proofs.Scope;
import checkvalve.proofs.verdict.Progress;
import checkvalve.proofs.verdict.Report;
import java.util.SortedMap;

/** What the commands put to work. */
record Engines(Reading reading, Printing printing, Proving proving, Telling telling, Writing writing) {
    /** The ones that the program is made of. */
    static Engines ours() {
        return new Engines(Spec::read, CanonicalPrinter::print, Prover::prove, Engines::told, Generator::generate);
    }

    /** Stories are told about requirements; what every device is asked is answered by a sentence alone. */
    private static String told(Device device, String id, Story story) {
        return device.requirements().stream()
                .filter(requirement -> requirement.id().equals(id))
                .findFirst()
                .map(requirement -> new StoryTable(device).of(requirement, story))
                .orElse(null);
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
        Report prove(Device device, Scope scope, Progress progress);
    }

    /** From a story to a table of it; null where there is none. */
    interface Telling {
        String tell(Device device, String id, Story story);
    }

    /** From a device to Java files by path. */
    interface Writing {
        SortedMap<String, String> write(Device device, String javaPackage);
    }
}
