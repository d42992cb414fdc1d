/**
 * What tests of a core must show of its spec, and runs that show it.
 *
 * <p>{@link checkvalve.language.cover.Obligations} lists what must be seen to happen; each is a condition of the control
 * logic, which {@link checkvalve.language.cover.Probes} builds into the device, so that the interpreter and the encoding say
 * by the same words whether it happens. {@link checkvalve.language.cover.Explorer} looks for runs.
 */
package checkvalve.language.cover;
