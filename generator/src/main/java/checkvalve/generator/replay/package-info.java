/** Drives generated firmware by the device model it came from, beside the interpreter. */
package checkvalve.generator.replay;
