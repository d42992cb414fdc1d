/**
 * The typed model of a device: what a spec says after every name, type and unit has been resolved.
 *
 * <p>The model is plain data. The reference interpreter gives it its meaning; the encoding and the generator
 * are each held against that meaning. Numbers are stored in the device's base units (see {@link Units}).
 */
package checkvalve.language.model;
