package checkvalve.proofs.story;

import checkvalve.language.meaning.Story;

/** How a search for a story ended. */
public sealed interface Search {
    /**
     * The story shows it, and was replayed.
     *
     * @param ticks the tick at whose end it shows; 0 when it already does out of reset
     */
    record Found(Story story, long ticks) implements Search {
        public int segments() {
            return story.segments().size();
        }
    }

    /**
     * No story with so few frames shows it.
     *
     * @param frames up to this number of frames all were refuted
     */
    record NotFound(int frames) implements Search {}

    /** Not decided, and why. */
    record Unknown(String reason) implements Search {}
}
