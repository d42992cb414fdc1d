/** The checkvalve command. */
package checkvalve.cli;
