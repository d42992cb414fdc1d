/** From a device model to the Java that ships. */
package checkvalve.generator;
