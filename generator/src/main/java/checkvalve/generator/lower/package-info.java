/** From the device model to a small step language: whole numbers that cannot wrap, truths, if/else and bounded loops. */
package checkvalve.generator.lower;
