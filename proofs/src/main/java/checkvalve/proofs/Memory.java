package checkvalve.proofs;

import java.util.Collection;
import java.util.List;

/**
 * What earlier runs left. A find is tried before anything is searched, and goes through the same checks as one that was
 * searched, so a memory may say what it likes. Believed is only {@link #accepted}.
 */
public interface Memory {
    /** Knows nothing, and keeps nothing. */
    Memory NONE = new Memory() {
        @Override
        public Recalled recall() {
            return Recalled.NOTHING;
        }

        @Override
        public boolean accepted(String text) {
            return false;
        }

        @Override
        public void keep(Recalled found, Collection<String> accepted) {
            // It forgets.
        }
    };

    /**
     * A find, and what it was found for.
     *
     * @param cone digest of all that a shortest story depends on, which no check of the story alone would tell; empty for
     *     finds that their check is enough for
     */
    record Kept(Find find, String cone) {}

    /**
     * What is remembered.
     *
     * @param model digest of the model, if these are all that one search from nothing has found about it; else empty
     * @param units of Z3's work that it took to find these
     */
    record Recalled(List<Kept> finds, String model, long units) {
        static final Recalled NOTHING = new Recalled(List.of(), "", 0);

        public Recalled {
            finds = List.copyOf(finds);
        }
    }

    /** What to try first. */
    Recalled recall();

    /**
     * Whether the second solver of this very program answered {@code unsat} to this very text, or its interpreter played
     * this very story. When in doubt, not.
     */
    boolean accepted(String text);

    /**
     * Keeps what a run has found, in place of what was kept before.
     *
     * @param accepted the texts that the second solver answered {@code unsat} to, and the stories that were played
     */
    void keep(Recalled found, Collection<String> accepted);

    /**
     * The same memory for a run whose certificates are to be those that every machine writes, whatever was proved on it
     * before: only what one search from nothing has found about this very model is recalled.
     *
     * @param model see {@link Prover#model}
     */
    default Memory of(String model) {
        return new Forgetful(this) {
            @Override
            public Recalled recall() {
                Recalled recalled = Memory.this.recall();
                return recalled.model().equals(model) ? recalled : Recalled.NOTHING;
            }
        };
    }

    /** The same memory for a run that is to search and check everything again. */
    default Memory asNothing() {
        return new Forgetful(this) {
            @Override
            public boolean accepted(String text) {
                return false;
            }
        };
    }
}
