package checkvalve.language.meaning;

import checkvalve.language.model.Rational;
import java.util.SortedSet;

/**
 * What an expression sees where it stands. Each clause of the meaning has a scene of its own; what is not visible there
 * can't be asked for.
 */
abstract class Scene {
    long setting(int index) {
        throw hidden("setting");
    }

    long reading(int index) {
        throw hidden("reading");
    }

    GroupInputs group(int index) {
        throw hidden("group");
    }

    Rational actual(int reading) {
        throw hidden("actual");
    }

    Rational[] actualGroup(int group, int channel) {
        throw hidden("actual group");
    }

    Rational plant(int variable) {
        throw hidden("plant variable");
    }

    long output(int index) {
        throw hidden("output");
    }

    long define(int index) {
        throw hidden("define");
    }

    boolean threshold(int index) {
        throw hidden("threshold");
    }

    int machine(int index) {
        throw hidden("machine");
    }

    /** Ticks since the machine entered the state that {@link #machine} gives. */
    long elapsed(int machine) {
        throw hidden("time in a state");
    }

    boolean took(int machine, SortedSet<Integer> from, SortedSet<Integer> to) {
        throw hidden("transition taken");
    }

    long keep(int index) {
        throw hidden("kept value");
    }

    /** Ticks in a row with the timer's condition, this one included. */
    long count(int timer) {
        throw hidden("for");
    }

    /** The same at the last tick. */
    long countBefore(int timer) {
        throw hidden("for, before this tick");
    }

    Rational previous(int memory) {
        throw hidden("previous");
    }

    /** Ticks with the observed event among the last {@code window}. */
    long eventTicks(int observer, long window) {
        throw hidden("window");
    }

    private IllegalStateException hidden(String what) {
        return new IllegalStateException(
                what + " is not visible in " + getClass().getSimpleName());
    }
}
