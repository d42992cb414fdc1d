package checkvalve.proofs;

import checkvalve.language.model.Device;
import java.util.Collection;
import java.util.function.Consumer;

/** Something that searches for answers. */
public interface Finder {
    /**
     * Searches, and returns when it is over. Each question is told about once, besides that it has begun.
     *
     * @param ids the questions
     * @param told is called by one thread at a time
     */
    void find(Device device, Collection<String> ids, Consumer<Find> told);

    /**
     * In this process, in lanes of its own. Where the solver is lost on the way, what the search was on is given up, and it begins
     * again with the rest.
     */
    static Finder here() {
        return (device, ids, told) -> new Salvage(device, ids, told).run();
    }
}
