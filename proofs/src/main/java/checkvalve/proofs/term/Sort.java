package checkvalve.proofs.term;

/** The sort of a term. */
public enum Sort {
    BOOL,
    INT,
    REAL;

    /** The name of the sort in SMT-LIB. */
    public String smt() {
        return switch (this) {
            case BOOL -> "Bool";
            case INT -> "Int";
            case REAL -> "Real";
        };
    }
}
