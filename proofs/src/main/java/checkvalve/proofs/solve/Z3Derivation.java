package checkvalve.proofs.solve;

import checkvalve.language.model.Rational;
import com.microsoft.z3.Expr;
import com.microsoft.z3.FuncDecl;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values of a predicate's arguments on the way to a contradiction, as Spacer's proof has them. */
final class Z3Derivation {
    private final Z3Translation translation;
    private final FuncDecl<?> predicate;
    private final Map<Expr<?>, List<List<Rational>>> known = new HashMap<>();

    Z3Derivation(Z3Translation translation, FuncDecl<?> predicate) {
        this.translation = translation;
        this.predicate = predicate;
    }

    /** From the first to the last; of several ways to one step the longest. */
    List<List<Rational>> states(Expr<?> proof) {
        List<List<Rational>> done = known.get(proof);
        if (done != null) {
            return done;
        }
        List<List<Rational>> states = List.of();
        Expr<?>[] parts = proof.getArgs();
        for (Expr<?> part : parts) {
            translation.kept(part);
            if (isProof(part)) {
                List<List<Rational>> before = states(part);
                states = before.size() > states.size() ? before : states;
            }
        }
        if (parts.length > 0 && isState(parts[parts.length - 1])) {
            states = new ArrayList<>(states);
            states.add(Arrays.stream(parts[parts.length - 1].getArgs())
                    .map(Z3Translation::value)
                    .toList());
        }
        known.put(proof, states);
        return states;
    }

    /** Z3's Java classes have no sort for proofs, so asking for it would fail. */
    private static boolean isProof(Expr<?> part) {
        return part.isApp() && part.getFuncDecl().getDeclKind().name().startsWith("Z3_OP_PR_");
    }

    private boolean isState(Expr<?> fact) {
        return fact.isApp()
                && fact.getFuncDecl().equals(predicate)
                && Arrays.stream(fact.getArgs())
                        .allMatch(value -> value.isNumeral() || value.isTrue() || value.isFalse());
    }
}
