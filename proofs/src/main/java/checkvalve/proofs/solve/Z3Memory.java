package checkvalve.proofs.solve;

import com.microsoft.z3.Global;

/** How much memory all of Z3 in this process may take. Beyond it a question has no answer, and its context is dead. */
public final class Z3Memory {
    private Z3Memory() {}

    /**
     * @param megabytes at least 1
     */
    public static void limit(int megabytes) {
        if (megabytes < 1) {
            throw new IllegalArgumentException("no memory at all: " + megabytes);
        }
        Global.setParameter("memory_max_size", String.valueOf(megabytes));
    }
}
