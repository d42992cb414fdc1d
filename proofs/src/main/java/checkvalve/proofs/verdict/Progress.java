package checkvalve.proofs.verdict;

/** Is told how far a run has come; called from the proving threads, one call at a time. */
public interface Progress {
    /** Says nothing. */
    Progress NONE = (done, total, id) -> {};

    /**
     * @param done questions answered
     * @param total questions in all
     * @param id what is being worked on
     */
    void at(int done, int total, String id);
}
