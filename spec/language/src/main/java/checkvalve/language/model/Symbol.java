package checkvalve.language.model;

/**
 * The name of something declared in the device.
 *
 * @param kind in which list of {@link Device} it is
 * @param index its position in that list
 * @param name as written in the spec, dots included
 */
public record Symbol(Kind kind, int index, String name) {
    /** The lists of a device that expressions refer to. */
    public enum Kind {
        /** This tick's setting. */
        SETTING,
        /** This tick's reading (or discrete input). */
        READING,
        /** The physical truth behind a reading, this tick. Never in control logic. */
        ACTUAL,
        /** A plant variable, this tick. Only in laws, assumptions and requirements. */
        PLANT,
        /** In laws and assumptions the output of the last tick; in requirements that of this tick. Never in control logic. */
        OUTPUT,
        /** The value a define had when it was evaluated this tick, before any machine moved. */
        DEFINE,
        /** The threshold after this tick's readings. */
        THRESHOLD,
        /** In defines, thresholds and guards the state of the last tick; in keep, drive and requirements the new one. */
        MACHINE,
        /** In defines, thresholds, guards and keep updates the value of the last tick; in drive and requirements the new one. */
        KEEP
    }
}
