package checkvalve.generator.lower;

/** A Java operator between two terms, with how tightly it binds. */
public enum Operator {
    OR("||", 1),
    AND("&&", 2),
    EQ("==", 3),
    NE("!=", 3),
    LT("<", 4),
    LE("<=", 4),
    GT(">", 4),
    GE(">=", 4),
    PLUS("+", 5),
    MINUS("-", 5),
    TIMES("*", 6),
    /** Only of a dividend that cannot be negative, by a positive constant. */
    OVER("/", 6),
    /** Only of a dividend that cannot be negative, by a positive constant. */
    REMAINDER("%", 6);

    private final String sign;
    private final int strength;

    Operator(String sign, int strength) {
        this.sign = sign;
        this.strength = strength;
    }

    public String sign() {
        return sign;
    }

    public int strength() {
        return strength;
    }

    public boolean compares() {
        return strength == 3 || strength == 4;
    }

    /** The comparison that holds when this one does not. */
    public Operator opposite() {
        return switch (this) {
            case EQ -> NE;
            case NE -> EQ;
            case LT -> GE;
            case LE -> GT;
            case GT -> LE;
            case GE -> LT;
            default -> throw new IllegalStateException(this + " is no comparison");
        };
    }
}
