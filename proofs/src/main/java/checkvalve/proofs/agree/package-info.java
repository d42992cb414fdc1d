/**
 * That the compiled class does what the spec says.
 *
 * <p><b>What is believed of it.</b> {@code Agreement, Attempt, Discharge}: what counts as proved; {@code StepClaims,
 * SettingsClaims, HolderClaims, ConstantClaims}: what is claimed; {@code Premises, Elements, FoldProof}: what is used;
 * {@code Firmware, Correspondence, JavaNames, Meaning}: what stands for what. All else is not: {@code Sweep, Trials} guess, and
 * what they guess is proved; {@code Refuter, SettingsRefuter, InterfaceRefuter, SideBySide, Jumps, Jvm, Shrunk, Spot, Traced, Words} look
 * for a difference and tell of it, and whatever they find or miss, nothing is agreed by it.
 *
 * <p><b>What is claimed.</b> For every sequence of public calls on one thread (new, reset, step, writes of settings, setters of
 * readings with indexes that the group has), for every candidate of settings whatever its numbers, and for every reading that a
 * sensor of the spec can say, what the class shows is what the encoding of the spec has, for ever.
 *
 * <p><b>Why it holds.</b> One relation between memory of the class and variables of the encoding ({@code Correspondence}):
 * each field holds the number of one value, and counters and kept values are within their ranges. It holds out of the
 * constructor and of reset; a step keeps it, from any state in it; a write of settings takes exactly what the spec allows and
 * changes nothing else; setters keep readings within what sensors say. So it holds after every call, and what is shown is what
 * it says. Each of these is a list of obligations ({@code StepClaims, SettingsClaims, HolderClaims, ConstantClaims}) that Z3
 * and then the second solver must both prove ({@code Discharge}).
 *
 * <p><b>Which way could it be said falsely?</b>
 *
 * <ul>
 *   <li><b>The lift is wrong.</b> See {@link checkvalve.proofs.lift}.
 *   <li><b>The wrong field is compared.</b> What callers see, outputs, readings, settings, getters and named constants, is found
 *       by its name alone ({@code JavaNames}), never by what would make the proof come out. Every field, public method and constant
 *       must stand for something.
 *   <li><b>Too much is used.</b> Premises are what settings and readings may be, what folds give, what quotients are, and
 *       bounds: no law, no assumption, nothing of the truth behind a reading. That something satisfies all of them is tried out.
 *   <li><b>A fold is not the encoding's.</b> The numbers that a loop carries are guessed to be folds and proved so, for the
 *       first round and for any further one; rounds that differ in names alone are one obligation, so twenty batteries cost what
 *       two do. What is a fold is said in {@code Elements}, and the facts about folds are proved anew here.
 *   <li><b>Something unproved counts.</b> An obligation is proved when its formula folds to true, when both solvers say so, or when
 *       all the parts that it is taken into are; a timeout, an unknown or a crash leaves its item open.
 * </ul>
 *
 * <p>It is not claimed what happens with {@code null}, with an index that the group does not have, with several threads, with a
 * number between two steps of a sensor, or with classes of the same package that write to fields.
 *
 * <p>A timer that nothing shows may go on counting where the spec's has stopped at its cap: where equality fails for timers
 * alone, it is tried whether that matters. What disagrees is played on the Java machine and in the interpreter before it is told.
 */
package checkvalve.proofs.agree;
