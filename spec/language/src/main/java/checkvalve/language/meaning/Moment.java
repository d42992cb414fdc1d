package checkvalve.language.meaning;

/**
 * A tick that a story's table shows.
 *
 * @param segment null at reset
 * @param driftSince the tick after which only numbers went on changing up to this one; this one itself when something
 *     else happened in it
 */
record Moment(long tick, State before, State after, Segment segment, long driftSince) {
    boolean isReset() {
        return segment == null;
    }

    boolean movesTo(int machine) {
        return !isReset() && before.machines()[machine] != after.machines()[machine];
    }
}
