package checkvalve.cli;

import checkvalve.language.Spec;
import checkvalve.language.meaning.Story;
import checkvalve.language.model.Device;
import checkvalve.language.print.CanonicalPrinter;
import checkvalve.proofs.Prover;
import checkvalve.proofs.verdict.Progress;
import checkvalve.proofs.verdict.Report;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the commands put to work. */
record Engines(Reading reading, Printing printing, Proving proving, Telling telling, Writing writing) {
    /** The ones that the program is made of. */
    static Engines ours() {
        return new Engines(
                Spec::read,
                Device::toString,
                Prover::prove,
                (device, story) -> story.toString(),
                (device, name) -> new TreeMap<>());
    }

    /** From text to a device. */
    interface Reading {
        Spec.Result read(String name, byte[] text);
    }

    /** From a device to its canonical text. */
    interface Printing {
        String print(Device device);
    }

    /** From a device to verdicts. */
    interface Proving {
        Report prove(Device device, Progress progress);
    }

    /** From a story to a table of it. */
    interface Telling {
        String tell(Device device, Story story);
    }

    /** From a device to Java files by path. */
    interface Writing {
        SortedMap<String, String> write(Device device, String javaPackage);
    }
}
