package checkvalve.proofs.solve;

/** The process in which Z3 ran is gone, or cannot be understood, and with it whatever was being found out. */
public final class SolverLost extends RuntimeException {
    private static final long serialVersionUID = 1;

    public SolverLost(String reason) {
        super(reason);
    }
}
