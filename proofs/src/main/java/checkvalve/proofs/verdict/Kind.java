package checkvalve.proofs.verdict;

/** What a question is about. */
public enum Kind {
    /** A requirement of the spec. */
    REQUIREMENT,
    /** A requirement that leans on the control logic: documentation, not safety. */
    INTERNAL,
    /** Two guards of one state never hold at once unless an order is stated. */
    DETERMINISM,
    /** Every output has a value of its type at every tick. */
    TOTALITY,
    /** Outputs and kept values stay in their ranges. */
    RANGE,
    /** Every state of every machine can be reached. */
    REACHABILITY,
    /** The trigger of a requirement can happen. */
    VACUITY,
    /** From every reachable state, under every output, some next world satisfies laws and assumptions. */
    NEXT_WORLD,
    /** What a fold over a group gives, for any number of members. */
    FOLD;

    /** The word for it in reports. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
