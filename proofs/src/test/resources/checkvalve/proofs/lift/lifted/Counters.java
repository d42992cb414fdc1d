public final class Counters {
    int held;
    int level;
    boolean on;
    long big;

    public void step() {
        if (on) {
            if (held < 90_000) {
                held++;
            }
        } else {
            held = 0;
        }
        if (held > 500) {
            level = level > 116 ? 120 : level + 4;
        } else if (level > 0) {
            level--;
        }
        if (big < 9_000_000_000L) {
            big++;
        }
        on = held >= 10 && level < 110;
    }
}
