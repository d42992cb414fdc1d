/** From the step language to Java source. The only package that knows JavaPoet. */
package checkvalve.generator.java;
