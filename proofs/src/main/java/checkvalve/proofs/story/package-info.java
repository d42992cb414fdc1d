/**
 * Stories: runs of a device that reach something, found by bounded search over frames and replayed in the interpreter.
 *
 * <p>A frame is one tick with free inputs and a quiet run of any number of further ticks with the same inputs, in which
 * nothing but numbers move, each at a constant rate. So half an hour costs the solver as much as a tick. Nothing here is
 * believed: what is found counts only when {@link checkvalve.language.meaning.Replay} agrees.
 */
package checkvalve.proofs.story;
