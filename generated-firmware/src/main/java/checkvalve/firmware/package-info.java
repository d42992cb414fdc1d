/** The product: control cores written by Checkvalve, without any dependency. */
package checkvalve.firmware;
